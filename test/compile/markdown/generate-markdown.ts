import type { SeededRandom } from '../../bench/seeded-random.js';

/** What stands in postings, and what only has to be escaped. */
const PLAIN = [
  'harbour',
  'a & b',
  'AT&T',
  '&nbsp;',
  '&#160;',
  '&lt;b&gt;',
  '&amp;amp;',
  '&',
  'a < b',
  '3 > 2',
  '"quoted"',
  "it's",
  '10\u{a0}000 kr',
  '🧑‍💻',
  'שלום',
  'مرحبا',
  '\u{202e}abc',
  'å̈',
  '\\*',
  '\\<b\\>',
  '*',
  '_',
  '`',
  '](',
  '--',
  '-->',
  ']]>',
  '<https://example.se/?a=1&b=2>',
  'www.example.se/?q="x"',
  'anna@example.se',
  '{{< inline "a < b & *c*" >}}',
  '{{< param team >}}',
  '{{</* note */>}}',
  '&#x41;',
  '&bogus',
  '&copy',
] as const;
/** What mostly needs the sanitizer. */
const ODD = [
  '&copy;',
  '&#13;',
  '&#0;',
  '&notit;',
  '&bogus;',
  '</title>',
  'h<sub>2</sub>o',
  '<!-- x -->',
  '<b>x</b>',
  '{{< button "x" "/y" >}}',
  '{{< inline >}}[a](/b){{< /inline >}}',
  '&#x1F9D1;',
  '\u{feff}',
  '\u{85}',
  '\u{d800}',
] as const;
const TARGETS = [
  '/a',
  'a/b?c=d&e=f',
  'https://example.se/?a="b"&c=\'d\'',
  '<https://example.se/a b>',
  '#harbour',
  'mailto:a@b.se?subject=x&body=y',
  'tel:+46 8',
  'https://example.se/&copy;',
  'javascript:alert(1)',
  '/\u{a0}a',
  '/å/🧑',
  '?x',
  '/a%22',
  '/-->',
  '/a&lt;b',
  '{{< ref "x" >}}',
  'https://example.se/\\"',
] as const;
const ARGUMENTS = [
  'x',
  'a & b',
  '<b>\\"x\\"</b>',
  "' onclick='x",
  '\\" onclick=\\"x',
  '--> </title>',
  '&quot;&lt;',
  ' 1\u{a0}2 ',
  '`*a*`',
  '</summary><script>',
  '[a](/b)',
  'How we hire',
  'fa-solid fa-phone',
  '\\\\',
  '/a?b=c&d=e',
  'a@b.se',
  '🧑‍💻 שלום',
  'warning',
  '&#0;',
  '&copy',
] as const;

/** A posting's body with all that Markdown and the built-in shortcodes have, at random; `depth` is how deep blocks may nest. */
export function generateMarkdown(random: SeededRandom, depth = 3): string {
  return several(random, 1 + random.below(4), '\n\n', () => block(random, depth));
}

function block(random: SeededRandom, depth: number): string {
  const leaves = [
    () => line(random),
    () => `${'#'.repeat(1 + random.below(6))} ${line(random)}`,
    () => `${line(random)}\n${random.pick(['===', '---'])}`,
    () => `\`\`\`ts\n${words(random)}\n\n${words(random)}\n\`\`\``,
    () => `    ${words(random)}\n     x`,
    () => random.pick(['---', '***', '[x]: /y "z"', '* * *', '<div>x</div>', '{{< accordion-script >}}']),
    () => table(random),
    () => `![${word(random)}](${random.pick(TARGETS)} "${random.pick(PLAIN)}")`,
    () => leafShortcode(random),
  ];
  const nests = [
    () => inside(random, depth, '> ', '> '),
    () => inside(random, depth, '- ', '  '),
    () => inside(random, depth, `${random.pick(['1', '7', '0'])}. `, '   '),
    () => inside(random, depth, `- [${random.pick([' ', 'x'])}] `, '  '),
    () => pairedShortcode(random, depth),
  ];
  const makers = depth > 0 ? [...leaves, ...nests, ...nests] : leaves;
  return makers[random.below(makers.length)]?.() ?? '';
}

function inside(random: SeededRandom, depth: number, first: string, others: string): string {
  const lines = generateMarkdown(random, depth - 1).split('\n');
  return lines.map((text, index) => (index === 0 ? first : others) + text).join('\n');
}

function table(random: SeededRandom): string {
  const row = () => `| ${words(random)} | ${line(random).replace(/\n/g, ' ')} |`;
  return [row(), `| ${random.pick([':-', '-:', ':-:', '---'])} | --- |`, ...many(random.below(3), row)].join('\n');
}

function pairedShortcode(random: SeededRandom, depth: number): string {
  const name = random.pick(['note', 'accordion', 'ingress', 'details', 'quote', 'button', 'highlight', 'unknown']);
  const [opens, closes] = random.pick([
    ['<', '>'],
    ['%', '%'],
  ]);
  const given = name === 'ingress' ? '' : `"${random.pick(ARGUMENTS)}"`;
  const end = random.pick(['\n', '\n\n', '']);
  return `{{${opens} ${name} ${given} ${closes}}}${end}${generateMarkdown(random, depth - 1)}${end}{{${opens} /${name} ${closes}}}`;
}

function leafShortcode(random: SeededRandom): string {
  const given = () => `"${random.pick(ARGUMENTS)}"`;
  const target = () => `"${random.pick(['/a', '/a?b=c&d=e', 'https://example.se/?a=\\"b\\"', 'javascript:x'])}"`;
  const make = random.pick([
    () => `{{< localbutton ${given()} ${target()} >}}`,
    () =>
      `{{< contact name=${given()} title=${given()} email="a&b@c.se" phone="+46 8" image=${target()} alt=${given()} >}}`,
    () =>
      `{{< figure src=${target()} caption=${given()} title=${given()} link=${target()} attr=${given()} attrlink=${target()} width="10px" >}}`,
    () => `{{< quote author=${given()} text=${given()} source=${given()} url=${target()} >}}`,
    () => `{{< icon-block-small text=${given()} link=${target()} icon=${given()} description=${given()} >}}`,
    () => `{{< icon-block-horisontal text=${given()} link=${target()} >}}`,
    () =>
      `{{< horisontal-card cardtitle=${given()} text=${given()} link=${target()} linktext=${given()} image=${target()} >}}`,
    () => `{{< 2calltoaction ${given()} ${target()} ${given()} ${target()} >}}`,
  ]);
  return make();
}

function line(random: SeededRandom): string {
  return several(random, 1 + random.below(4), random.pick([' ', '', '\n', '  \n']), () => span(random, 2));
}

function span(random: SeededRandom, depth: number): string {
  if (depth === 0 || random.below(2) === 0) return word(random);
  const within = () => several(random, 1 + random.below(2), ' ', () => span(random, depth - 1));
  const make = random.pick([
    () => `*${within()}*`,
    () => `**${within()}**`,
    () => `***${within()}** x*`,
    () => `~~${within()}~~`,
    () => `\`${word(random)}\``,
    () => `\`\` ${word(random)} \` \`\``,
    () => `[${within()}](${random.pick(TARGETS)})`,
    () => `[${within()}](${random.pick(TARGETS)} "${random.pick(PLAIN)}")`,
    () => `![${within()}](${random.pick(TARGETS)})`,
  ]);
  return make();
}

/** Mostly what stands in postings, so that many bodies hold nothing of others' making. */
function word(random: SeededRandom): string {
  return random.below(25) === 0 ? random.pick(ODD) : random.pick(PLAIN);
}

function words(random: SeededRandom): string {
  return several(random, 1 + random.below(3), ' ', () => word(random));
}

function several(random: SeededRandom, count: number, between: string, make: () => string): string {
  return many(count, make).join(random.below(20) === 0 ? '\t' : between);
}

function many(count: number, make: () => string): string[] {
  return Array.from({ length: count }, make);
}
