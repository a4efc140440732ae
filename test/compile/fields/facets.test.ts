import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileSettingsOf } from '../../../build-scripts/configuration/compile-settings.js';
import type { Configuration } from '../../../build-scripts/configuration/configuration.js';
import { compileFiles } from '../../support/compile-files.js';

const FACETS: NonNullable<Configuration['facets']> = {
  seniority: {
    keys: ['level', 'params.grade'],
    label: { en: 'Seniority', sv: 'Nivå' },
    values: ['Junior', ['Senior', 'Erfaren']],
  },
  department: { label: 'Department' },
  team: { values: [['Service', 'Drift og service', 'Bord und Werft']] },
};

const posting = (fields: string) => `---\ntitle: Engineer\nlanguage: en\n${fields}\n---\nYou build ships.\n`;

/** The facets of postings with these fields, in order. */
async function facetsOf(...fields: string[]): Promise<unknown[]> {
  const files = Object.fromEntries(fields.map((text, at) => [`${String.fromCharCode(97 + at)}.md`, posting(text)]));
  const { bundle } = await compileFiles(files, compileSettingsOf({ facets: FACETS }));
  return bundle.jobs.map(({ facets }) => facets);
}

describe('Facets of the configuration', () => {
  it('are listed in the bundle, with their labels and the order of their values', async () => {
    const { bundle } = await compileFiles(
      { 'a.md': posting('') },
      compileSettingsOf({ facets: FACETS, language: 'nb' }),
    );
    assert.deepEqual(bundle.facets, [
      { id: 'seniority', label: { en: 'Seniority', sv: 'Nivå' }, order: ['junior', 'senior'] },
      { id: 'department', label: { nb: 'Department' } },
    ]);
    assert.equal((await compileFiles({ 'a.md': posting('') })).bundle.facets, undefined);
  });

  it('are read from their keys: text, lists, and groups', async () => {
    assert.deepEqual(await facetsOf('level: Junior', 'Level: [Lead, senior]', 'params:\n  grade: Trainee', 'crew: x'), [
      { seniority: [{ id: 'junior', text: 'Junior' }] },
      {
        seniority: [
          { id: 'lead', text: 'Lead' },
          { id: 'senior', text: 'senior' },
        ],
      },
      { seniority: [{ id: 'trainee', text: 'Trainee' }] },
      undefined,
    ]);
  });

  it('share a key with a field', async () => {
    const { bundle } = await compileFiles(
      { 'a.md': posting('department: Sales\nteam: Fjord') },
      compileSettingsOf({ facets: FACETS }),
    );
    assert.equal(bundle.jobs[0]?.team, 'Fjord');
    assert.deepEqual(bundle.jobs[0]?.facets, { department: [{ id: 'sales', text: 'Sales' }] });
  });

  it('have one id for texts that are declared equal, also of teams', async () => {
    assert.deepEqual(
      await facetsOf('level: erfaren', 'team: Drift og Service', 'team: BORD UND WERFT', 'team: Fjord'),
      [
        { seniority: [{ id: 'senior', text: 'erfaren' }] },
        { team: [{ id: 'service', text: 'Drift og Service' }] },
        { team: [{ id: 'service', text: 'BORD UND WERFT' }] },
        undefined,
      ],
    );
  });

  it('are known keys, so that a misspelled one is reported', async () => {
    const { diagnostics } = await compileFiles(
      { 'a.md': posting('departmnet: Sales') },
      compileSettingsOf({ facets: FACETS }),
    );
    assert.match(diagnostics.find(({ rule }) => rule === 'unknown-key')?.help ?? '', /Did you mean “department”/);
  });
});
