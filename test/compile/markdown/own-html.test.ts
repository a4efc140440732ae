import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { findPostingFiles } from '../../../build-scripts/compile/read/find-posting-files.js';
import { parseShortcodes } from '../../../build-scripts/compile/shortcodes/grammar/parse-shortcodes.js';
import { decodeText } from '../../../build-scripts/compile/read/decode-text.js';
import { type RenderedBody, renderMarkdown } from '../../../build-scripts/compile/markdown/render-markdown.js';
import { sanitizeHtml } from '../../../build-scripts/compile/markdown/sanitize-html.js';
import { settleOwnHtml } from '../../../build-scripts/compile/markdown/settle-own-html.js';
import { SourceLocator } from '../../../build-scripts/compile/markdown/source-locator.js';
import { splitFrontMatter } from '../../../build-scripts/compile/front-matter/split-front-matter.js';
import { configuredShortcode } from '../../../build-scripts/compile/shortcodes/custom.js';
import { BUILT_IN_SHORTCODES, bodiesIn } from '../../../build-scripts/compile/shortcodes/registry.js';
import { seededRandom } from '../../bench/seeded-random.js';
import { CONFORMANCE_FILES } from '../../conformance/read-cases.js';
import { generateHtml } from './generate-html.js';
import { generateMarkdown } from './generate-markdown.js';

const GENERATED = 2000;

const shortcodes = new Map([
  ...BUILT_IN_SHORTCODES,
  ['bold', configuredShortcode('bold', { template: '<strong>{{ .Inner }}</strong>' }, BUILT_IN_SHORTCODES)],
  ['say', configuredShortcode('say', () => '<p>x</p>', BUILT_IN_SHORTCODES)],
  ['fact', configuredShortcode('fact', 'note', BUILT_IN_SHORTCODES)],
]);

function render(text: string, bodyStart = 0): RenderedBody {
  const { nodes } = parseShortcodes(text, { from: bodyStart, hasBody: bodiesIn(shortcodes) });
  const frontMatter = splitFrontMatter('---\nteam: a & <b>\n---\n').entries;
  return renderMarkdown(nodes, { text, bodyStart, shortcodes, frontMatter, applyUrl: '/a' });
}

/** What is settled, raw HTML that happens to be written as ours is included, the sanitizer must have nothing to say of. */
async function checkSettled(source: string, html: string): Promise<boolean> {
  const settled = settleOwnHtml(html);
  if (settled === undefined) return false;
  const sanitized = await sanitizeHtml(html, new SourceLocator(html, 0));
  assert.deepEqual({ html: settled, problems: [] }, sanitized, source);
  return true;
}

/** Whether a body may go past the sanitizer. */
async function goesPast(source: string, { html, ownHtml }: RenderedBody): Promise<boolean> {
  const isSettled = await checkSettled(source, html);
  if (ownHtml !== undefined) assert.ok(isSettled && ownHtml === settleOwnHtml(html), source);
  return ownHtml !== undefined;
}

async function countPast(bodies: Iterable<string>): Promise<number> {
  let count = 0;
  for (const body of bodies) if (await goesPast(body, render(body))) count += 1;
  return count;
}

describe('HTML of our own making', () => {
  const own: [string, string, string][] = [
    ['references', '&copy2 &lt;b&gt; &#x41; &#38; &nbsp;', '<p>&amp;copy2 &lt;b&gt; A &amp; &nbsp;</p>\n'],
    ['quotes', 'it\'s "so" 3 > 2', '<p>it\'s "so" 3 &gt; 2</p>\n'],
    [
      'attributes',
      '[x](/a?b=c&d=e "a \'b\' \\"c\\"\u{a0}d ")',
      '<p><a href="/a?b=c&amp;d=e" title="a \'b\' &quot;c&quot;&nbsp;d">x</a></p>\n',
    ],
    [
      'shortcodes',
      '{{< accordion "<b> & \'c\'" >}}x{{< /accordion >}}',
      '<details class="job-accordion"><summary>&lt;b&gt; &amp; \'c\'</summary>\n<p>x</p>\n</details>\n',
    ],
    ['other names of built-ins', '{{< fact >}}x{{< /fact >}}', '<aside class="job-note"><p>x</p>\n</aside>\n'],
    ['nothing', '', ''],
  ];
  for (const [what, markdown, expected] of own) {
    it(`is written as the sanitizer writes it: ${what}`, async () => {
      const rendered = render(markdown);
      assert.equal(rendered.ownHtml, expected);
      assert.ok(await goesPast(markdown, rendered));
    });
  }

  const others: [string, string][] = [
    ['raw HTML', 'a<br>b'],
    ['a block of raw HTML', '<p>x</p>'],
    ['a comment', '<!-- x -->'],
    ['a template’s HTML', '{{< bold >}}x{{< /bold >}}'],
    ['a template’s Markdown', '{{% bold %}}x{{% /bold %}}'],
    ['a function’s HTML', '{{< say >}}'],
    [
      'a link within a link',
      '{{< icon-block-small text="x" link="/a" >}}\n\n[{{< inline >}}[a](/b){{< /inline >}}](/c)',
    ],
    ['a block within emphasis', '*{{< button "x" "/y" >}}*'],
    ['an unusual reference', '&zwnj;'],
    ['a control', 'a&#13;b'],
    ['an attribute with a tag in it', '![</title>](/a.svg)'],
  ];
  for (const [what, markdown] of others) {
    it(`is not ${what}`, () => assert.equal(render(markdown).ownHtml, undefined));
  }

  const unsettled = [
    '<p><p>x</p></p>',
    '<p>x',
    'x</p>',
    '<em><strong>x</em></strong>',
    '<a href="/a"><em><a href="/b">x</a></em></a>',
    '<ul>x</ul>',
    '<table><tr></tr></table>',
    '<table>x</table>',
    '<table><tbody><p>x</p></tbody></table>',
    '<pre>\nx</pre>',
    '<h2><h3>x</h3></h2>',
    '<li>x</li>',
    '<p onclick="x">x</p>',
    '<p class="x">x</p>',
    '<p id="x">x</p>',
    '<p title="a" title="b">x</p>',
    '<a href="javascript:x">x</a>',
    '<p title=x>x</p>',
    '<script>x</script>',
    '<P>x</P>',
    '<p >x</p>',
    '<br/>',
    '<p>&</p>',
    '<p>&copy;</p>',
    '<p>a\rb</p>',
    '<p>\u{d800}</p>',
    'x',
    '<p title="--&gt;">x</p>',
    '<summary><h2>x</h2></summary>',
    '<svg></svg>',
    '<p>x</p title="x">',
    '<details><summary><p>x</p></summary></details>',
    `${'<div>'.repeat(101)}${'</div>'.repeat(101)}`,
  ];
  for (const html of unsettled) {
    it(`is left to the sanitizer: ${html.slice(0, 60)}`, () => assert.equal(settleOwnHtml(html), undefined));
  }
});

describe('what goes past the sanitizer comes out of it the same', () => {
  it('in bodies made at random', async () => {
    const bodies = Array.from({ length: GENERATED }, (_, index) => generateMarkdown(seededRandom(2026, index)));
    const past = await countPast(bodies);
    assert.ok(past > GENERATED / 4, `${past} of ${GENERATED} went past it, too few to say anything`);
    assert.ok(past < GENERATED, 'none of them had to be sanitized');
  });

  it('in HTML made at random', async () => {
    let settled = 0;
    for (let index = 0; index < GENERATED; index += 1) {
      const html = generateHtml(seededRandom(11, index));
      if (await checkSettled(html, html)) settled += 1;
    }
    assert.ok(settled > GENERATED / 10, `${settled} of ${GENERATED} were settled, too few to say anything`);
    assert.ok(settled < GENERATED, 'none of it had to be sanitized');
  });

  it('in the demo’s postings, none of which needs it', async () => {
    const { files } = await findPostingFiles(['demo/postings']);
    const needy: string[] = [];
    for (const file of files) {
      const { text } = decodeText(readFileSync(file.path));
      if (!(await goesPast(file.name, render(text, splitFrontMatter(text).bodyStart)))) needy.push(file.name);
    }
    assert.notEqual(files.length, 0);
    assert.deepEqual(needy, []);
  });

  it('in the conformance cases', async () => {
    const texts = CONFORMANCE_FILES.flatMap((file) => inputsIn(JSON.parse(readFileSync(file, 'utf8'))));
    const past = await countPast(texts.flatMap(everywhere));
    assert.ok(past > texts.length, `${past} bodies of ${texts.length} texts went past it`);
  });
});

/** What the cases put in: every text called so, however deep. */
function inputsIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return key === 'input' || key === 'payload' ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => inputsIn(inner, name));
}

/** Bodies with a text at each place that it may stand. */
function everywhere(text: string): string[] {
  const argument = text.replace(/[\\"]/g, '\\$&').replace(/\n/g, ' ');
  return [
    text,
    text.replace(/[<&>]/g, '\\$&'),
    text.replaceAll('<', ''),
    `\`\`\`\`\n${text}\n\`\`\`\``,
    `[a](<${text}> "${text}")`,
    `![${text}](/a "b")`,
    `{{< accordion "${argument}" >}}\n${text}\n{{< /accordion >}}`,
    `{{< contact name="${argument}" title="${argument}" image="/a" alt="${argument}" address-link="${argument}" >}}`,
    `{{< localbutton "${argument}" "${argument}" >}}`,
  ];
}
