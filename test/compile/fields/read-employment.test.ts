import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readEmployment } from '../../../build-scripts/compile/fields/read-employment.js';

const read = (prose: string, written?: string, salary?: string, title?: string) => {
  const field = written === undefined ? undefined : { value: written, key: 'employment', offset: 0, length: 0 };
  return readEmployment({ field, salary, title, intro: undefined, prose }).employment;
};

describe('readEmployment', () => {
  for (const [line, text, ...types] of [
    ['* Full time', 'Full time', 'FULL_TIME'],
    ['**Work schedule:** Full time.', 'Full time', 'FULL_TIME'],
    ['This is a part-time contract position.', 'part-time', 'PART_TIME', 'CONTRACTOR'],
    ['- 20 hours per week', '20 hours per week', 'PART_TIME'],
    ['**20 Stunden pro Woche**, zunächst befristet', '20 Stunden pro Woche', 'PART_TIME', 'TEMPORARY'],
    ['40 hours per week (part-time possible)', '40 hours per week', 'PART_TIME', 'FULL_TIME'],
    ['Excepted Service: Not to exceed 24 months', 'Not to exceed', 'TEMPORARY'],
    ['* **Contrat :** freelance', 'freelance', 'CONTRACTOR'],
    ['- Poste ouvert pour un·e indépendant·e, 4 jours par semaine', 'indépendant·e', 'CONTRACTOR', 'PART_TIME'],
    ['Contrat : stage de 6 mois', 'stage', 'INTERN'],
    ['Ca. 20 Stunden Zeit pro Woche', '20 Stunden Zeit pro Woche', 'PART_TIME'],
    [
      'Die Stelle umfasst **40 St. wöchentlich** (Teilzeit möglich) und ist befristet',
      '40 St. wöchentlich',
      'PART_TIME',
      'TEMPORARY',
      'FULL_TIME',
    ],
    ['This is a remote, project-based limited term contract.', 'limited term', 'CONTRACTOR', 'TEMPORARY'],
    ['Full time hours are 37.5 hours a week.', 'Full time', 'FULL_TIME'],
    ['Wir suchen eine Fachkraft in Teilzeit.', 'Teilzeit', 'PART_TIME'],
    ['Nous recherchons une soudeuse pour une période déterminée.', 'période déterminée', 'TEMPORARY'],
    ['📅 Temps plein\u00a0;', 'Temps plein', 'FULL_TIME'],
  ] as const) {
    it(line, () => assert.deepEqual(read(`Intro.\n\n${line}\n`), { text, types }));
  }

  for (const line of [
    'Freelance marketplaces are our customers.',
    'You get 30 days of vacation in a full-time position.',
    'Number of hours per week you worked (if part time)',
    '100 % remote',
    '2 jours par semaine en télétravail',
    'Stage 2: an interview',
    'We are looking for a consultant.',
    'Vi tilbyr sommerjobb også.',
  ]) {
    it(`${line}: nothing`, () => assert.equal(read(line), undefined));
  }

  for (const [title, text, ...types] of [
    ['Sommerjobb i verftet', 'Sommerjobb', 'TEMPORARY'],
    ['Praktikum im Hafen', 'Praktikum', 'INTERN'],
    ['Welding Intern', 'Intern', 'INTERN'],
    ['Welder (part-time)', 'part-time', 'PART_TIME'],
  ] as const) {
    it(`${title} as the title`, () => assert.deepEqual(read('', undefined, undefined, title), { text, types }));
  }

  for (const title of ['Intern kommunikasjon', 'Welding Consultant', 'Head of Internal Operations']) {
    it(`${title} as the title: nothing`, () => assert.equal(read('', undefined, undefined, title), undefined));
  }

  it('reads hours only of work that is not said to be full time', () => {
    assert.deepEqual(read('Full-time (30 hours a week)')?.types, ['FULL_TIME']);
    assert.deepEqual(read('- Temps partiel envisageable')?.types, ['PART_TIME']);
    assert.deepEqual(read('We are looking for a freelancer in Kiel.')?.types, ['CONTRACTOR']);
    assert.deepEqual(read('Il s’agit d’un poste à période déterminée.')?.types, ['TEMPORARY']);
  });

  it('does not read the alternatives of a template', () => {
    assert.equal(read('', 'permanent / contract / part-time / temporary'), undefined);
  });

  it('tells the author what is shown without a field', () => {
    const problems = (field?: string) =>
      readEmployment({
        field: field === undefined ? undefined : { value: field, key: 'employment', offset: 0, length: 0 },
        salary: undefined,
        title: 'Summer job',
        intro: undefined,
        prose: '* Full time',
      }).problems.map(({ rule, message }) => `${rule} ${message}`);
    assert.deepEqual(problems('Permanent'), []);
    assert.match(problems()[0] ?? '', /^inferred-employment .*“Summer job, Full time”/);
  });

  it('prefers the field, and completes it with the hours', () => {
    assert.deepEqual(read('Full time', 'Part time'), { text: 'Part time', types: ['PART_TIME'] });
    assert.deepEqual(read('Full time', 'Permanent'), { text: 'Permanent', types: ['FULL_TIME'] });
    assert.deepEqual(read('Contrat : freelance', 'Temporary'), { text: 'Temporary', types: ['TEMPORARY'] });
    assert.deepEqual(read('', 'Permanent'), { text: 'Permanent', types: [] });
  });

  it('reads voluntary work from the pay', () => {
    assert.deepEqual(read('', undefined, 'gratis'), { text: 'gratis', types: ['VOLUNTEER'] });
    assert.equal(read('', undefined, '500 EUR a month'), undefined);
  });
});
