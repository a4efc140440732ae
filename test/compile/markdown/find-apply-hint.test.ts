import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findApplyHint } from '../../../build-scripts/compile/markdown/find-apply-hint.js';
import { lexBody } from '../../../build-scripts/compile/markdown/render-body.js';
import { parseShortcodes } from '../../../build-scripts/compile/shortcodes/grammar/parse-shortcodes.js';
import { BUILT_IN_SHORTCODES as shortcodes, bodiesIn } from '../../../build-scripts/compile/shortcodes/registry.js';
import { compileFiles } from '../../support/compile-files.js';
import { processorTime } from '../../support/processor-time.js';

function hintIn(file: string): string | undefined {
  const { nodes } = parseShortcodes(file, { hasBody: bodiesIn(shortcodes) });
  const hint = findApplyHint(lexBody(nodes, { file, shortcodes }));
  if (hint) assert.ok(file.slice(hint.place.offset).includes(hint.url.replace('mailto:', '')), 'the place is the link');
  return hint?.url;
}

const APPLY = 'https://a.example/apply/welder';
const JOBS = 'mailto:jobs@a.example';

describe('findApplyHint', () => {
  for (const [name, text, url] of [
    [
      'a link that says so',
      `You weld. [Apply now](${APPLY}).\n\n## About us\n\nWe build [ferries](https://a.example/f).`,
      APPLY,
    ],
    ['a start page whose link says so', '[Apply now](https://apply.example/)', 'https://apply.example/'],
    ['an address in a sentence', 'You weld.\n\nSend your CV to jobs@a.example.\n', JOBS],
    ['an address without its scheme', 'Bewerbung per E-Mail an: [jobs@a.example](jobs@a.example)', JOBS],
    ['the address of a link with a copy', 'Send your CV to [Ada](mailto:jobs@a.example?cc=ada@a.example).\n', JOBS],
    ['the address that a link without a target shows', 'Send your application to [jobs@a.example](<>).\n', JOBS],
    ['a link in HTML', 'Send your CV to <a href="mailto:jobs@a.example">Ada</a>.\n', JOBS],
    ['a form for documents', 'Send your CV by this form: <https://airtable.com/shrX>\n', 'https://airtable.com/shrX'],
    ['an address on the next line', 'Send your application to:\njobs@a.example\n', JOBS],
    [
      'the only address, in the last section',
      '## You\n\nYou weld.\n\n## Contact\n\nAda Hansen, jobs@a.example\n',
      JOBS,
    ],
    [
      'a link under a heading',
      `## How to apply\n\nUse [our form](${APPLY}).\n\n## About us\n\nWe build [ferries](https://a.example/f).\n`,
      APPLY,
    ],
    ['a German heading', `## Bewerbung\n\nÜber [das Formular](${APPLY}).\n`, APPLY],
    ['a Swedish heading', '## Ansökan\n\nSkicka den till jobs@a.example\n', JOBS],
    ['a Norwegian link', `Vi bygger ferger. [Søk her](${APPLY})\n`, APPLY],
    ['a Finnish link', `[Hae paikkaa](${APPLY})\n`, APPLY],
    ['a French sentence', 'Pour postuler, écrivez à jobs@a.example.\n', JOBS],
    ['a list', '- Weld\n- Send your CV to <jobs@a.example>\n', JOBS],
    [
      'the address of applications, not that of questions',
      '## How to apply\n\nQuestions? Ask ada@a.example. Send your CV to jobs@a.example.\n',
      JOBS,
    ],
    [
      'the link rather than the site',
      `## How to apply\n\nSee [our site](https://a.example), then [apply](${APPLY}).\n`,
      APPLY,
    ],
    ['no address for questions', 'You weld.\n\n## Contact\n\nDo you have questions? Ask ada@a.example.\n', undefined],
    ['no start page', '## How to apply\n\nCall us. More at [Kvernsund](https://a.example/).\n', undefined],
    ['no link beside', '## Apply\n\nFollow us on [Twitter](https://twitter.com/a).\n', undefined],
    ['no link about something else', 'We build [ferries](https://a.example/ferries).\n', undefined],
    ['no unsafe link', '[Apply](javascript:apply())\n', undefined],
    ['no placeholder', '[Apply](https://example.com)\n', undefined],
    ['no path', '[Apply](/apply)\n', undefined],
    ['nothing', '', undefined],
  ] as [string, string, string | undefined][]) {
    it(`finds ${name}`, () => assert.equal(hintIn(text), url));
  }

  it('is only used if the front matter has no link', async () => {
    const body = '\n\nSend your CV to jobs@a.example.\n';
    const { bundle, diagnostics } = await compileFiles({
      'a.md': `---\ntitle: A\nlanguage: en\n---${body}`,
      'b.md': `---\ntitle: B\nlanguage: en\napply: ${APPLY}\n---${body}`,
    });
    assert.deepEqual(
      bundle.jobs.map(({ apply }) => apply?.url),
      [JOBS, APPLY],
    );
    const found = diagnostics.map(({ file, line, column, level, rule }) => [file, line, column, level, rule]);
    assert.deepEqual(found, [['a.md', 6, 17, 'note', 'missing-apply']]);
  });

  it('takes linear time', () => {
    const bodies = ['jobs@a.example ', `[a](${APPLY}) `, 'Apply. ', '## Apply\n\n- a@a.example\n\n'].map((piece) => {
      const file = piece.repeat(2000);
      const { nodes } = parseShortcodes(file, { hasBody: bodiesIn(shortcodes) });
      return lexBody(nodes, { file, shortcodes });
    });
    const start = process.cpuUsage();
    for (const body of bodies) findApplyHint(body);
    assert.ok(processorTime(start) < 3000);
  });
});
