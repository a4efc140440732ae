/** A generator of numbers from 0 to 1, the same for the same seed (mulberry32). */
export type Random = () => number;

/** @param seed any integer */
export function randomNumbers(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Marks of all the languages in a posting, and values that readers of fields may stumble over. */
const FRAGMENTS = [
  ...[
    '---\n',
    '+++\n',
    '{"title": "',
    '}\n',
    '\n\n',
    '\r\n',
    '\t',
    '  ',
    '\u00a0',
    '\ufeff',
    '\u2028',
    '\\',
    '"',
    "'",
    ': ',
    '|\n  ',
  ],
  ...[
    '# ',
    '###### ',
    '- ',
    '1. ',
    '> ',
    '```\n',
    '    ',
    '***',
    '__',
    '~~',
    '`',
    '[',
    '](',
    ')',
    '![',
    '[^1]',
    '[^1]: ',
    '|a|b|\n|-|-|\n',
  ],
  ...[
    '<div>',
    '</div>',
    '<b>',
    '<p',
    '>',
    '<table><td>',
    '<svg><style>',
    '<!--',
    '-->',
    '<a href="',
    '<script>',
    '<template>',
    '&amp;',
    '&#x202e;',
    '&lt;',
  ],
  ...[
    '{{<',
    '{{%',
    '>}}',
    '%}}',
    '/>}}',
    '{{</* ',
    ' */>}}',
    '{{< note >}}',
    '{{< /note >}}',
    '{{% accordion %}}',
    '{{< ref "',
    '{{< param title >}}',
    '{{< nope a=`b` >}}',
  ],
  ...[
    'javascript:',
    'mailto:a@b.example?bcc=',
    'https://',
    '//',
    '../',
    '#',
    '{#id .c}',
    '{% if x %}',
    '\u202e',
    '\u0000',
    '\ud83d\ude00',
    'a\u0301',
    'エンジニア',
    'שלום',
  ],
  ...[
    'title: ',
    'slug: ../con\n',
    'aliases: [/x, /y]\n',
    'status: open\n',
    'draft: false\n',
    'language: ar\n',
    'translationKey: a\n',
    'location: [Remote, 1]\n',
    'salary: 1 000–2\n',
  ],
  ...[
    'closes: 2027-02-30\n',
    'date: 01/02/2027\n',
    'apply_url: x@y.example\n',
    'weight: 1e999\n',
    '&a ',
    '*a',
    '<<: *a\n',
    '!!binary ',
    '? ',
    '[[',
    '{a: {b: ',
  ],
] as const;

/**
 * Damages texts: cuts, doubles, swaps and mixes their parts, and puts in marks of the languages that a posting is in.
 *
 * @param seeds whole postings
 */
export function damagedPosting(seeds: readonly string[], random: Random): Uint8Array {
  const below = (limit: number) => Math.floor(random() * limit);
  const pick = <Item>(items: readonly Item[]) => items[below(items.length)] as Item;
  const seed = pick(seeds);
  // Damage to front matter often ends in an error, so half of it begins below.
  const bodyStart = random() < 0.5 ? Math.max(0, seed.indexOf('\n---\n', 3) + 5) : 0;
  const head = seed.slice(0, bodyStart);
  let text = seed.slice(bodyStart);
  const cut = (): [number, number] => {
    const start = below(text.length + 1);
    return [start, Math.min(text.length, start + below(random() < 0.8 ? 40 : 4000))];
  };
  for (let count = below(5); count >= 0; count -= 1) {
    const [start, end] = cut();
    const [before, part, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
    switch (below(8)) {
      case 0:
        text = before + after;
        break;
      case 1:
        text = before + part + part + after;
        break;
      case 2:
        text = before + part.split('').reverse().join('') + after;
        break;
      case 3:
        text = before + pick(seeds).slice(start, end) + after;
        break;
      case 4:
        text = text
          .split('\n')
          .sort(() => random() - 0.5)
          .join('\n');
        break;
      case 5:
        text = before + pick(FRAGMENTS).repeat(random() < 0.9 ? 1 + below(3) : below(400)) + part + after;
        break;
      default:
        text = before + pick(FRAGMENTS) + part + pick(FRAGMENTS) + after;
    }
  }
  text = head + text;
  const bytes = new TextEncoder().encode(random() < 0.1 ? text.replaceAll('\n', '\r\n') : text);
  if (random() < 0.02) bytes[below(bytes.length)] = below(256);
  return bytes;
}
