import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { suggestConfiguration } from '../../build-scripts/commands/suggest-configuration.js';
import { checkConfiguration } from '../../build-scripts/configuration/check-configuration.js';
import { compileSettingsOf } from '../../build-scripts/configuration/compile-settings.js';
import { compileFiles } from '../support/compile-files.js';

const POSTING =
  '---\ntitle: Welder\nlanguage: en\nstatus: Pitching\n---\n\n{{< mast >}}\nYou weld.\n{{< /mast >}}\n{{< flag >}}\n';
const FILES = {
  'welder.md': POSTING,
  'fitter.md': POSTING.replace('language: en', 'language: en\nto_candidate_url: https://yard.example/fitter'),
  'rigger.md':
    '---\ntitle: Rigger\nlanguage: en\noffre_fermee: 2026-01-01\nhvor-by-sted: Voss\n---\n\n{{< mast >}}Rig.{{< /mast >}}\n',
};

const SUGGESTION = `  // Keys that may hold a field. Delete those that do not.
  fields: {
    apply: ['to_candidate_url'], // 1 ×
    closes: ['offre_fermee'], // 1 ×
    location: ['hvor-by-sted'], // 1 ×
  },
  // What each status means: 'published', 'draft' or 'closed'.
  states: {
    pitching: 'published', // 2 ×
  },
  // What each shortcode shows: a template, or the name of a built-in shortcode.
  shortcodes: {
    mast: { template: '{{ .Inner }}' }, // 3 ×
    flag: { template: '<span></span>' }, // 2 ×
  },`;

describe('suggestConfiguration', () => {
  it('lists the unknown names of postings, with their number', async () => {
    const { configurable } = await compileFiles(FILES);
    assert.equal(suggestConfiguration(configurable), SUGGESTION);
  });

  it('is a configuration under which the postings are published', async () => {
    const url = `data:text/javascript,export default {${encodeURIComponent(SUGGESTION)}}`;
    const { default: value } = (await import(url)) as { default: unknown };
    const { configuration, faults } = checkConfiguration(value);
    assert.deepEqual(faults, []);
    assert.deepEqual((await compileFiles(FILES)).bundle.jobs, []);
    const { bundle, leftOut, configurable } = await compileFiles(FILES, compileSettingsOf(configuration));
    assert.deepEqual(
      bundle.jobs.map(({ title, apply }) => [title, apply?.url]),
      [
        ['Welder', 'https://yard.example/fitter'],
        ['Welder', undefined],
      ],
    );
    assert.deepEqual(
      leftOut.map(({ name, state }) => [name, state]),
      [['rigger.md', 'expired']],
    );
    assert.equal(suggestConfiguration(configurable), undefined);
  });

  it('does not list misspelled names, nor keys of fields that have a value', async () => {
    const { configurable } = await compileFiles({
      'a.md':
        '---\ntitle: A\nlanguage: en\nstatus: arcived\napply_url: https://a.example\nhome_url: https://a.example\n---\n\n{{< ingres >}}x{{< /ingres >}}\n',
    });
    assert.equal(suggestConfiguration(configurable), undefined);
  });

  it('quotes names', () => {
    const names = [
      { group: 'states', name: "on 'hold'" },
      { group: 'shortcodes', name: 'x/y', isPaired: false },
      { group: 'fields', name: "a'b", field: 'apply' },
    ] as const;
    const lines = suggestConfiguration(names)?.split('\n') ?? [];
    assert.ok(lines.includes("    'on \\'hold\\'': 'published', // 1 ×"));
    assert.ok(lines.includes("    'x/y': { template: '<span></span>' }, // 1 ×"));
    assert.ok(lines.includes("    apply: ['a\\'b'], // 1 ×"));
  });
});
