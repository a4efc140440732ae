import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { configuredShortcode } from '../../build-scripts/compile/shortcodes/configured-shortcode.js';
import { BUILT_IN_SHORTCODES } from '../../build-scripts/compile/shortcodes/registry.js';
import { compileFiles } from '../support/compile-files.js';

const head = '---\ntitle: Welder\nlanguage: en\nlocation: Turku, Finland\napply_email: jobs@kvernsund.example\n';
const pay = 'salary: 42 000–48 000 EUR a year\n---\n\n';

/** The diagnostics of a posting as `line:column–endLine:endColumn level rule`, and the message. */
async function said(text: string, settings = {}): Promise<[place: string, message: string][]> {
  const { diagnostics } = await compileFiles({ 'a.md': text }, settings);
  return diagnostics.map(({ line, column, endLine, endColumn, level, rule, message }) => [
    `${line}:${column}–${endLine}:${endColumn} ${level} ${rule}`,
    message,
  ]);
}

describe('Messages are true', () => {
  it('of a posting whose deadline has passed, and which is published all the same', async () => {
    const settings = { publish: new Set(['expired']) };
    assert.deepEqual(await said(`${head}closes: 2020-05-01\n${pay}`, settings), [
      ['6:9–6:19 note expired', 'The deadline “2020-05-01” has passed.'],
    ]);
  });

  it('of a page that is never shown: nothing, except why it is an error', async () => {
    assert.deepEqual(await said(`${head}hidden: true\n---\n\n[A link](todo)\n`), []);
    const [[place] = [], ...others] = await said(`${head}hidden: perhaps\n${pay}`);
    assert.deepEqual([place, others], ['6:9–6:16 error unknown-status', []]);
    const settings = { rules: { 'unknown-status': 'warning' as const } };
    const [[warning] = []] = await said(`${head}hidden: perhaps\n${pay}`, settings);
    assert.equal(warning, '6:9–6:16 warning unknown-status');
  });

  it('of a condition, whose text is shown', async () => {
    const found = await said(`${head}${pay}{% if page.isNew %}New!{% endif %} Ask {{ page.contact }}.\n`);
    assert.deepEqual(
      found.map(([, message]) => message.replace('Postings cannot run template code, so ', '')),
      [
        '{% if page.isNew %} was removed, and the text that depends on it is always shown.',
        '{{ page.contact }} was removed.',
      ],
    );
  });

  it('of a posting whose first line is missing: it has a title', async () => {
    const [[place, message] = []] = await said(`${head.slice(4)}${pay}Text.\n`);
    assert.equal(place, '1:1–1:14 error front-matter');
    assert.equal(message, 'The line that opens the front matter is missing.');
  });

  it('of HTML that a template writes: at the call, not where the same text occurs before', async () => {
    const banner = configuredShortcode('banner', { template: '<marquee>{{ .Get 0 }}</marquee>' }, BUILT_IN_SHORTCODES);
    const shortcodes = new Map([...BUILT_IN_SHORTCODES, ['banner', banner] as const]);
    const text = `${head}${pay}\`<marquee>Hi</marquee>\`\n\nHi.\n\n{{< banner "Hi" >}}\n`;
    assert.deepEqual(await said(text, { shortcodes }), [
      ['13:1–13:20 warning removed-html', 'Unsupported HTML: <marquee> was removed.'],
    ]);
  });

  it('of HTML for the appearance: one note, and of other HTML beside it as before', async () => {
    const html = '<p align="center" style="color: red" class="lead">Text</p>\n';
    const note =
      'HTML attributes for looks and scripts were removed, since postings have the look of the page that shows them.';
    assert.deepEqual(await said(`${head}${pay}${html}`), [['9:4–9:18 note removed-html', note]]);
    const script = '<p style="color: red" onclick="x()">Text</p>\n';
    assert.deepEqual(await said(`${head}${pay}${script}`), [
      ['9:4–9:22 note removed-html', note],
      ['9:23–9:36 warning removed-html', 'Unsupported HTML: the attribute “onclick” of <p> was removed.'],
    ]);
  });
});
