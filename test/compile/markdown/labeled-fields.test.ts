import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileFiles } from '../../support/compile-files.js';

/** The fields of a posting with this body, on 2026-11-20. */
async function read(body: string, frontMatter = '') {
  const files = { 'welder.md': `---\ntitle: Welder\nlanguage: en\n${frontMatter}---\n\n${body}\n` };
  const { bundle, leftOut, diagnostics } = await compileFiles(files);
  const [job] = bundle.jobs;
  return {
    state: leftOut[0]?.state ?? (job ? 'published' : 'error'),
    closes: job?.closes,
    location: job?.location?.text,
    employment: job?.employment?.text,
    team: job?.team,
    dates: diagnostics.filter(({ rule }) => rule === 'unreadable-date').map(({ level, line }) => [level, line]),
  };
}

const NOTHING = {
  state: 'published',
  closes: undefined,
  location: undefined,
  employment: undefined,
  team: undefined,
  dates: [],
};

describe('Labeled lines of a body', () => {
  for (const [name, body, fields] of [
    [
      'after a sentence',
      'We build ferries.\\\n**Location:** Bergen, Norway\\\n**Start:** May',
      { location: 'Bergen, Norway' },
    ],
    ['with more words than a label', '**Closing date for this job:** 1 March 2027', { closes: '2027-03-01' }],
    ['a list', '- Bewerbungsfrist: 2027-03-01\n- Arbeitsort: Kiel', { closes: '2027-03-01', location: 'Kiel' }],
    ['bold labels', '- **Location:** Kiel\n- **Company**: Yard', { location: 'Kiel', team: 'Yard' }],
    [
      'a paragraph',
      '**Deadline:** 2027-03-01\n**Sted**: [Voss](https://voss.example)',
      { closes: '2027-03-01', location: 'Voss' },
    ],
    ['a line without marks', 'You weld.\n\nSista ansökningsdag: 2027-03-01\n\nYou weld.', { closes: '2027-03-01' }],
    [
      'a list after the text',
      'You weld.\n\n## Facts\n\n* Työaika: kokopäiväinen\n* Tools: a torch',
      { employment: 'kokopäiväinen' },
    ],
    ['a note', '{{< note >}}\n**Arbeidssted:** Voss\n{{< /note >}}', { location: 'Voss' }],
    ['a date in words, as people write it', 'Deadline: 1 March 2027', { closes: '2027-03-01' }],
    ['a deadline without a colon', '**Apply by 9am, Monday 1 March 2027.**', { closes: '2027-03-01' }],
    [
      'a value before a sentence',
      '**Location: Kiel**. Subject to the approval of the Fund, Bonn.',
      { location: 'Kiel' },
    ],
    ['a value with abbreviations', 'Location: St. Gallen bzw. Chur', { location: 'St. Gallen bzw. Chur' }],
    [
      'languages that the interface does not speak',
      '- Lieu de travail : Nantes\n- Dienstverband: parttime',
      { location: 'Nantes', employment: 'parttime' },
    ],
    ['a deadline among other lines', '- You weld.\n- Apply by 2027-03-01', { closes: '2027-03-01' }],
    ['a deadline with a time', 'Deadline: 2027-03-01T12:00', { closes: '2027-03-01T12:00:00Z' }],
    [
      'a period above which is its label',
      '**Opening and closing dates**\\\nMonday, 1 February 2027 to Monday, 1 March 2027 at 8:00pm (close)',
      { dates: [['warning', 7]], closes: '2027-03-01' },
    ],
    ['a deadline of something else', 'The deadline of a ship is 2026-03-01.', {}],
    ['a closed deadline', 'Deadline: 2026-03-01', { state: 'expired' }],
    ['a status', '**Status:** Filled', { state: 'expired' }],
    [
      'a heading',
      '## Sted\n\nVoss\n\n## Deadline\n\n<p>\n1 March 2027\n</p>',
      { closes: '2027-03-01', location: 'Voss' },
    ],
    ['a heading of prose', '## Place of work\n\nYou work in Kiel, and now and then in Voss, or at home.', {}],
    [
      'labels above their values',
      '**Deadline**\\\n2027-03-01\n\n**Standort: Kiel**',
      { closes: '2027-03-01', location: 'Kiel' },
    ],
    ['a status of something else', '**Status:** You have a work permit', {}],
    ['a date that cannot be read', 'Deadline: the end of March', { dates: [['warning', 6]] }],
    ['prose', 'Location: Kiel is a town\nby the sea, and we like it there.', {}],
    ['a list with prose', '- Location: Kiel\n- A good team', { location: 'Kiel' }],
    ['a list of prose', '- Locations by the sea\n- A good team', {}],
    ['a heading of a list with one item', '## Location\n\n+ Kiel', { location: 'Kiel' }],
    ['a heading of a list', '## Location\n\n+ Near the sea\n+ Near a forest', {}],
    [
      'a strong line beside another',
      '**Location: Kiel** **20 hours per week**',
      { location: 'Kiel', employment: '20 hours per week' },
    ],
    ['a pin', '📍 Kiel', { location: 'Kiel' }],
    [
      'a value in prose',
      '**Location:** You work in our large and modern yard near the old harbor in Kiel.',
      { location: 'Kiel' },
    ],
    ['a long label', '- What you should know about our place of work: it is in Kiel', {}],
    ['code', '```\nDeadline: 2026-03-01\n```', {}],
  ] as [string, string, object][]) {
    it(name, async () => assert.deepEqual(await read(body), { ...NOTHING, ...fields }));
  }

  it('are read after the front matter', async () => {
    const { location, team } = await read('- Location: Kiel\n- Team: Hull', 'location: Voss\n');
    assert.deepEqual([location, team], ['Voss', 'Hull']);
  });
});

describe('A title in the body', () => {
  const bundleOf = async (body: string, frontMatter = 'language: en\n') => {
    const { bundle, bodies, diagnostics } = await compileFiles({ 'a.md': `---\n${frontMatter}---\n\n${body}\n` });
    const isMissing = diagnostics.some(({ rule }) => rule === 'missing-title');
    return [bundle.jobs[0]?.title, bodies[0]?.html, isMissing];
  };

  it('is the only first-level heading, which is then not in the body', async () => {
    assert.deepEqual(await bundleOf('# A *welder*\n\nYou weld.\n\n## Tools'), [
      'A welder',
      '<p>You weld.</p>\n<h2 id="section-tools">Tools</h2>\n',
      false,
    ]);
  });

  it('is not read if the front matter has one', async () => {
    const [title, html] = await bundleOf('# A welder\n\nYou weld.', 'title: Fitter\nlanguage: en\n');
    assert.equal(title, 'Fitter');
    assert.match(String(html), /A welder/);
  });

  it('is not one of several headings, nor of a file without front matter', async () => {
    assert.deepEqual((await bundleOf('# One\n\n# Two'))[2], true);
    assert.deepEqual((await bundleOf('# One', ''))[2], true);
    const { diagnostics } = await compileFiles({ 'a.md': '# One\n' });
    assert.ok(diagnostics.some(({ rule }) => rule === 'missing-title'));
  });
});
