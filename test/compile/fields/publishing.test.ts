import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CompileOptions } from '../../../build-scripts/compile/compile.js';
import { compileFiles } from '../../support/compile-files.js';

/** The state of a posting with these lines of front matter, on 2026-11-20, and its problems with publishing. */
async function publish(
  lines: string,
  settings: Partial<CompileOptions> = {},
): Promise<{ state: string | undefined; problems: string[]; help: string | undefined; jobs: number }> {
  const files = { 'welder.md': `---\ntitle: Welder\nlanguage: en\n${lines}\n---\n\nYou weld.\n` };
  const { bundle, leftOut, diagnostics } = await compileFiles(files, settings);
  const found = diagnostics.filter(({ rule }) => /^(unknown-|unreadable-date|key-conflict)/.test(rule));
  const hasError = diagnostics.some(({ level }) => level === 'error');
  return {
    state: leftOut[0]?.state ?? (hasError ? 'error' : 'published'),
    problems: found.map(({ rule, level }) => `${rule}: ${level}`),
    help: found[0]?.help,
    jobs: bundle.jobs.length,
  };
}

describe('Keys that keep a posting out of the bundle', () => {
  for (const [lines, state] of [
    ['publish: false', 'draft'],
    ['published: "no"', 'draft'],
    ['public: off', 'draft'],
    ['isDraft: true', 'draft'],
    ['wip: yes', 'draft'],
    ['post_status: draft', 'draft'],
    ['visible: false', 'hidden'],
    ['unlisted: true', 'hidden'],
    ['headless: true', 'hidden'],
    ['permalink: false', 'hidden'],
    ['eleventyExcludeFromCollections: true', 'hidden'],
    ['_build:\n  render: never', 'hidden'],
    ['build: { list: never }', 'hidden'],
    ['excludeFromCollection: true', 'hidden'],
    ['visibility: private', 'draft'],
    ['open: false', 'expired'],
    ['active: false', 'expired'],
    ['Is Active: 0', 'expired'],
    ['closed: true', 'expired'],
    ['filled: yes', 'expired'],
    ['hiring: false', 'expired'],
    ['status: filled', 'expired'],
    ['state: tilsatt', 'expired'],
    ['params: { active: false }', 'expired'],
    ['job: { status: closed }', 'expired'],
    ['status: open\nstate: closed', 'expired'],
    ['hidden: false\nunlisted: true', 'hidden'],
    ['date: 2027-01-01', 'future'],
    ['publishDate: 2027-01-01', 'future'],
    ['published: 2027-01-01', 'future'],
    ['opens: 2027-01-01', 'future'],
  ] as const) {
    it(`${lines.replaceAll('\n', ' ')}: ${state}`, async () => {
      assert.deepEqual(await publish(lines), { state, problems: [], help: undefined, jobs: 0 });
    });
  }

  for (const key of [
    ...[
      'expires',
      'application_deadline',
      'apply_by',
      'end_date',
      'valid_until',
      'closing_date',
      'closeDate',
      'deadline',
    ],
    ...['expiry', 'expiryDate', 'expiration_date', 'unpublishdate', 'validThrough', 'due', 'closed', 'Bewerbungsfrist'],
    ...['date limite', 'poste_ferme', 'depublication_date', 'sluitingsdatum'],
    ...['søknadsfrist', 'soknadsfrist', 'sista ansökningsdag', 'Ansökan senast', 'ansøgningsfrist', 'hakuaika päättyy'],
  ]) {
    it(`${key} in the past: expired`, async () => {
      assert.deepEqual(await publish(`${key}: 2026-11-19`), {
        state: 'expired',
        problems: [],
        help: undefined,
        jobs: 0,
      });
      assert.equal((await publish(`${key}: 2026-11-20`)).state, 'published');
    });
  }

  it('the earliest of several deadlines counts', async () => {
    assert.equal((await publish('deadline: 2027-01-01\nexpires: 2026-01-01')).state, 'expired');
    assert.equal((await publish('deadline: 2027-01-01\nexpires: 2027-02-01')).state, 'published');
  });

  it('a day starts and ends in the time zone', async () => {
    const now = Date.parse('2026-11-20T23:30:00Z');
    const inOslo = { now, timeZone: 'Europe/Oslo' };
    assert.equal((await publish('date: 2026-11-21', { now })).state, 'future');
    assert.equal((await publish('date: 2026-11-21', inOslo)).state, 'published');
    assert.equal((await publish('closes: 2026-11-20', { now })).state, 'published');
    assert.equal((await publish('closes: 2026-11-20', inOslo)).state, 'expired');
  });

  for (const lines of [
    ...['published: true', 'published: 2026-01-01', 'publish: yes', 'hidden: "off"', 'visible: 1', 'active: TRUE'],
    ...['open: true', 'closed: false', 'status: open', 'state: öppen', 'visibility: public', 'permalink: /welder/'],
    ...['show: sidebar', 'display: grid', 'available: immediately', 'private: insurance', 'headless: cms'],
    ...['date: 2020-01-01', 'date: 2027-01-01\npublishDate: 2026-01-01', 'build: { render: always }'],
  ]) {
    it(`${lines.replaceAll('\n', ' ')}: published`, async () => {
      assert.deepEqual(await publish(lines), { state: 'published', problems: [], help: undefined, jobs: 1 });
    });
  }

  for (const lines of ['draft: maybe', 'published: soon-ish', 'closed: perhaps', 'status: Foo', 'active: sort of']) {
    it(`${lines}: an error in every mode`, async () => {
      for (const keepGoing of [false, true]) {
        const { state, problems, jobs } = await publish(lines, { keepGoing });
        assert.deepEqual({ state, problems, jobs }, { state: 'error', problems: ['unknown-status: error'], jobs: 0 });
      }
    });
  }
});

describe('Misspelled keys', () => {
  for (const [lines, meant] of [
    ['staus: draft', 'status'],
    ['statsu: closed', 'status'],
    ['pubished: false', 'published'],
    ['draf: true', 'draft'],
    ['hiden: true', 'hidden'],
    ['actve: no', 'active'],
    ['expres: 2020-01-01', 'expires'],
    ['deadlnie: 2020-01-01', 'deadline'],
    ['aplication_deadline: 2020-01-01', 'application deadline'],
    ['publishDat: 2030-01-01', 'publishdate'],
    ['params: { staus: filled }', 'status'],
  ] as const) {
    it(`${lines}: an error in every mode`, async () => {
      for (const keepGoing of [false, true]) {
        const { state, problems, help, jobs } = await publish(lines, { keepGoing });
        assert.deepEqual({ state, problems, jobs }, { state: 'error', problems: ['unknown-key: error'], jobs: 0 });
        assert.match(help ?? '', new RegExp(`^Did you mean “${meant}”\\?`));
      }
    });
  }

  for (const lines of [
    'staus: open',
    'pubished: true',
    'expres: 2030-01-01',
    'staus: Foo',
    'sumary: You weld.',
    'locaton: Bergen, Norway',
  ]) {
    it(`${lines}: a warning`, async () => {
      const { state, problems, jobs } = await publish(lines);
      assert.deepEqual({ state, problems, jobs }, { state: 'published', problems: ['unknown-key: warning'], jobs: 1 });
    });
  }

  it('of the site generator or the theme are not reported', async () => {
    const keys =
      'layout permalink tags aliases categories category url image images menu cascade outputs seo og type weight toc author ' +
      'thumbnail cover banner redirect_from nav_order nav_title parent sidebar header footer excerpt lastmod modified updated ' +
      'updated_at version markup linkTitle featured comments share related robots canonical sitemap keywords icon color ' +
      'background class body_class css js scripts styles uuid id uid key name link links path section template theme data ' +
      'content text note notes page pages post posts file files term stats stage slide style tables titles topic topics ' +
      'reading_time word_count math mermaid pager search exclude_from_search startdate start_date starts begin benefits ' +
      'requirements responsibilities skills experience level seniority contact_person phone email city country region zip';
    for (const key of keys.split(' ')) {
      const values = key === 'tags' ? ['[a, b]'] : ['true', 'false', '2020-01-01', 'some text'];
      for (const value of values) {
        const { problems } = await publish(`${key}: ${value}`);
        assert.deepEqual(problems, [], `${key}: ${value}`);
      }
    }
  });

  it('of a field that has a value are not reported', async () => {
    assert.deepEqual((await publish('summary: You weld.\nsumary: You weld.')).problems, []);
  });
});

describe('Deadlines that are no certain date', () => {
  for (const [closes, state] of [
    ['01.05.2024', 'expired'],
    ['01/05/27', 'published'],
    ['05.12.2026', 'error'],
    ['31.12.2026', 'published'],
    ['31.10.2026', 'expired'],
    ['2026-10', 'expired'],
    ['2026-11', 'error'],
    ['March 2027', 'published'],
    ['2025', 'expired'],
    ['Friday, 30 Oct 2020 at noon', 'expired'],
    ['30 October', 'expired'],
    ['open until filled, first reading in March 2026', 'error'],
    ['when we have found somebody', 'published'],
    ['filled', 'expired'],
    ['Besatt', 'expired'],
    ['This position has been filled', 'error'],
    ['Closed until further notice', 'error'],
    ['until the position is filled', 'published'],
  ] as const) {
    it(`${closes}: ${state} under --keep-going`, async () => {
      assert.equal((await publish(`closes: ${closes}`, { keepGoing: true })).state, state);
    });
  }

  it('without a year are in the year after the date of posting', async () => {
    for (const [lines, state] of [
      ['date: 2026-09-01\ncloses: 1–15 September', 'expired'],
      ['date: 2026-11-01\ncloses: 1. desember', 'published'],
      ['date: 2026-11-01\ncloses: January 15', 'published'],
      ['date: 2025-11-01\ncloses: January 15', 'expired'],
      ['date: 2025-11-01\ncloses: February 30', 'error'],
    ] as const) {
      assert.equal((await publish(lines, { keepGoing: true })).state, state, lines);
    }
  });

  it('without a year are the nearest of a posting without a date', async () => {
    for (const [written, day, state] of [
      ['**Søknadsfrist 20. mai**', '2026-05-20', 'expired'],
      ['Deadline: 1st of March', '2027-03-01', 'published'],
      ['Deadline: March 30', '2026-03-30', 'expired'],
      ['Bewerbungsfrist: 31.1.', '2027-01-31', 'published'],
      ['Søk på jobben innen 1. juni.', '2026-06-01', 'expired'],
      ['Please apply by 5 December.', '2026-12-05', 'published'],
      ['Please apply by 20 November, 5 pm.', '2026-11-20', 'published'],
    ] as const) {
      const { bundle, leftOut, diagnostics } = await compileFiles({
        'welder.md': `---\ntitle: Welder\nlanguage: en\n---\n\n${written}\n`,
      });
      assert.equal(leftOut[0]?.state ?? 'published', state, written);
      if (state === 'published') assert.equal(bundle.jobs[0]?.closes, day, written);
      const [found] = diagnostics.filter(({ rule }) => rule === 'unreadable-date' || rule === 'deadline-in-text');
      assert.equal(found?.level, 'warning', written);
      assert.ok(found?.message.includes(day), found?.message);
    }
  });

  it('without a year may be some days before the date of posting', async () => {
    for (const [date, written, state] of [
      ['2026-06-01', 'Je kan reageren tot 31 mei.', 'expired'],
      ['2026-11-18', 'Apply by 15 November.', 'expired'],
      ['2026-11-18', 'Apply by 1 November.', 'published'],
      ['2025-11-18', 'Apply by 1 November.', 'expired'],
    ] as const) {
      const posting = `---\ntitle: Welder\nlanguage: en\ndate: ${date}\n---\n\n${written}\n`;
      const { leftOut } = await compileFiles({ 'welder.md': posting });
      assert.equal(leftOut[0]?.state ?? 'published', state, written);
    }
  });

  it('with periods begin with the day where dates are written like that', async () => {
    for (const [lines, closes] of [
      ['language: de', '2027-03-02'],
      ['language: nb', '2027-03-02'],
      ['language: en\nlocation: Kiel, Germany', '2027-03-02'],
      ['language: en\nlocation: Leeds, United Kingdom', undefined],
      ['language: sv', undefined],
    ] as const) {
      const files = { 'welder.md': `---\ntitle: Welder\ncloses: 02.03.2027\n${lines}\n---\n` };
      const { bundle, diagnostics } = await compileFiles(files, { keepGoing: true });
      assert.equal(bundle.jobs[0]?.closes, closes, lines);
      const levels = diagnostics.filter(({ rule }) => rule === 'unreadable-date').map(({ level }) => level);
      assert.deepEqual(levels, ['warning'], lines);
      const strict = await compileFiles(files);
      assert.equal(strict.bundle.jobs.length, 0, lines);
    }
  });

  it('are known if only one date can be meant', async () => {
    for (const [closes, date] of [
      ['3/31/2027 11:59 PM EDT', '2027-03-31T23:59:00-04:00'],
      ['31/03/2027', '2027-03-31'],
      ['Monday, March 1, 2027 to Friday, March 5, 2027 at 8:00pm Eastern Time', '2027-03-05'],
      ['5 March 2027 (as long as there are places)', '2027-03-05'],
    ] as const) {
      const files = { 'welder.md': `---\ntitle: Welder\nlanguage: en\ncloses: ${closes}\n---\n` };
      const { bundle } = await compileFiles(files, { keepGoing: true });
      assert.equal(bundle.jobs[0]?.closes, date, closes);
      assert.deepEqual((await publish(`closes: ${closes}`)).problems, ['unreadable-date: error'], closes);
    }
  });

  it('are errors otherwise', async () => {
    for (const closes of ['01.05.2024', '01/05/27', '2025', 'when we have found somebody']) {
      assert.deepEqual((await publish(`closes: ${closes}`)).problems, ['unreadable-date: error'], closes);
    }
  });

  it('close the job in the browser at the earliest reading', async () => {
    const files = { 'welder.md': '---\ntitle: Welder\nlanguage: en\ncloses: 02.03.2027\n---\n' };
    const { bundle } = await compileFiles(files, { keepGoing: true });
    assert.deepEqual(
      bundle.jobs.map(({ closes, openUntil }) => [closes, openUntil]),
      [[undefined, '2027-02-04T00:00:00.000Z']],
    );
  });
});

describe('A job that is closed by its status', () => {
  it('is marked as closed when it is published', async () => {
    const closed = async (lines: string) => {
      const files = { 'welder.md': `---\ntitle: Welder\nlanguage: en\n${lines}\n---\n` };
      const { bundle } = await compileFiles(files, { publish: new Set(['expired', 'draft']) });
      return bundle.jobs.map((job) => job.closed);
    };
    assert.deepEqual(await closed('status: filled'), [true]);
    assert.deepEqual(await closed('open: false\ndraft: true'), [true]);
    assert.deepEqual(await closed('deadline: filled'), [true]);
    assert.deepEqual(await closed('closes: 2026-01-01'), [undefined]);
  });
});

describe('A posting that says that the job is closed', () => {
  const stateOf = async (body: string, title = 'Welder') => {
    const files = { 'welder.md': `---\ntitle: ${JSON.stringify(title)}\nlanguage: en\n---\n\n${body}\n` };
    const { bundle, leftOut, diagnostics } = await compileFiles(files);
    const notes = diagnostics.filter(({ rule }) => rule === 'expired').map(({ line }) => line);
    return bundle.jobs.length === 1 ? 'published' : [leftOut[0]?.state, ...notes];
  };

  for (const body of [
    '**This position has been filled.**',
    'You weld.\n\n> Note: applications are now closed.\n\nYou weld.',
    '## Position closed',
    '<p class="alert">This role has been filled</p>',
    '** Tjänsten är tillsatt! Men skriv gärna till oss. **',
    'Stillingen er besatt.',
    'Die Stelle ist bereits besetzt.',
    '## Søknadsfristen har gått ut for denne stillingen',
    'We are no longer accepting applications.',
    'The application deadline has passed.',
    'Ce poste est pourvu.',
    'Deze vacature is vervuld.',
    'Esta vacante ya no está disponible.',
    'Rekrutacja została zakończona.',
    'Ansökningstiden har gått ut.',
  ]) {
    it(`${body.replaceAll('\n', ' ')}: expired`, async () => {
      const line = body.includes('Note') ? 8 : 6;
      assert.deepEqual(await stateOf(body), ['expired', line]);
    });
  }

  for (const body of [
    'We read applications until this position has been filled.',
    'If the position has been filled, we tell you.',
    'A closed position is not open.',
    'Søknadsfristen er 15. januar.',
    'When the deadline has passed, we invite you to an interview.',
  ]) {
    it(`${body}: published`, async () => assert.equal(await stateOf(body), 'published'));
  }

  for (const title of [
    '[CLOSED] Welder',
    'Filled: Welder',
    'Welder (position filled)',
    'Welder – Tillsatt',
    'Closed - Welder',
    'Welder <img src="stamp-filled.png">',
  ]) {
    it(`${title}: expired`, async () => assert.deepEqual(await stateOf('You weld.', title), ['expired', 2]));
  }

  for (const title of [
    'Close-out welder',
    'Closed-loop control engineer',
    'Welder (open)',
    'Archive assistant',
    'Welder <b>of boats</b>',
  ]) {
    it(`${title}: published`, async () => assert.equal(await stateOf('You weld.', title), 'published'));
  }
});
