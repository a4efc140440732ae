import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileFiles } from '../../support/compile-files.js';
import { processorTime } from '../../support/processor-time.js';

/** The deadline, and the diagnostics about dates, of a posting with this body, on 2026-11-20. */
async function read(body: string, frontMatter = 'language: en\n') {
  const files = { 'welder.md': `---\ntitle: Welder\n${frontMatter}---\n\n${body}\n` };
  const { bundle, diagnostics } = await compileFiles(files);
  const found = diagnostics.filter(({ rule }) => /date|deadline/.test(rule));
  return [bundle.jobs[0]?.closes, ...found.map(({ rule, line, column }) => `${rule} ${line}:${column}`)];
}

describe('Deadlines in the running text', () => {
  for (const [body, date, frontMatter] of [
    ['You weld. Please apply by Friday, 5 March 2027.', '2027-03-05'],
    ['Send your CV and a letter no later than **5pm, March 5th, 2027**.', '2027-03-05'],
    ['- Applications will be accepted until 2027-03-05', '2027-03-05'],
    ['The closing date for applications is 9am Friday 5 March 2027.', '2027-03-05'],
    ['We stop accepting applications on March 5, 2027.', '2027-03-05'],
    ['Applications are open from 1 March 2027 to 5 March 2027. The closing date is 5 March 2027.', '2027-03-05'],
    ['Wir freuen uns auf deine Bewerbung bis zum **05.03.2027** per E-Mail.', '2027-03-05', 'language: de\n'],
    ['Bewirb dich bis 15. März 2027!', '2027-03-15', 'language: de\n'],
    ['Send søknad og CV innen fredag 5. mars 2027.', '2027-03-05', 'language: nb\n'],
    ['Skicka din ansökan senast den 5 mars 2027.', '2027-03-05', 'language: sv\n'],
    ['Envoyez votre candidature avant le 5 mars 2027.', '2027-03-05', 'language: fr\n'],
    ['Apply with your CV by 05.03.2027.', '2027-03-05', 'language: en\nlocation: Kiel, Germany\n'],
  ] as const) {
    it(body, async () => {
      const [closes, problem, ...others] = await read(body, frontMatter);
      assert.deepEqual([closes, others], [date, []]);
      assert.match(problem ?? '', /^deadline-in-text /);
    });
  }

  for (const body of [
    'The job is limited until 5 March 2027. Apply now.',
    'Applicants get an answer to their application by 5 March 2027.',
    'Apply now, and you start before 5 March 2027.',
    'We build the yard until 5 March 2027.',
    'Send your application to us; the yard opened on 5 March 2020.',
    'Please apply by 05/03/2027.',
    'Please apply by 05.03.2027.',
    'Apply by the end of March.',
    'Please apply by 5 March 2027. Students apply by 9 April 2027.',
    '<!-- Apply by 5 March 2027. -->',
    '```\nApply by 5 March 2027.\n```',
  ]) {
    it(`none: ${body}`, async () => assert.deepEqual(await read(body), [undefined]));
  }

  it('are reported where they are', async () => {
    assert.deepEqual(await read('You weld. Apply by 5 March 2027.'), ['2027-03-05', 'deadline-in-text 6:20']);
  });

  it('are not read if the front matter or a labeled line has one', async () => {
    const body = 'Please apply by 5 March 2027.';
    assert.deepEqual(await read(body, 'language: en\ncloses: 2027-04-01\n'), ['2027-04-01']);
    assert.deepEqual(await read(`Deadline: 2027-04-01\n\n${body}`), ['2027-04-01']);
  });

  it('close the job', async () => {
    const body = '---\ntitle: Welder\nlanguage: en\n---\n\nPlease apply by 5 March 2026.\n';
    const { leftOut } = await compileFiles({ 'welder.md': body });
    assert.deepEqual(
      leftOut.map(({ state }) => state),
      ['expired'],
    );
  });

  it('take linear time', async () => {
    const bodies = ['Apply by 5 March 2027 ', 'Apply by Friday ', 'until 2027 ', 'Applications close '].map((piece) =>
      piece.repeat(5000),
    );
    const start = process.cpuUsage();
    for (const body of bodies) await read(body);
    assert.ok(processorTime(start) < 5000);
  });
});
