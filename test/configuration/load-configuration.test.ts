import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it } from 'node:test';
import { CONFIGURATION_TEMPLATE } from '../../build-scripts/configuration/configuration-template.js';
import { ConfigurationError, loadConfiguration } from '../../build-scripts/configuration/load-configuration.js';
import { FIELD_NAMES } from '../../build-scripts/compile/fields/field-keys.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const whole = {
  organization: { name: 'Kvernsund', url: 'https://kvernsund.example' },
  timeZone: 'Europe/Oslo',
  country: 'NO',
  language: 'nb',
  apply: 'https://kvernsund.example/apply',
  baseUrl: 'https://kvernsund.example/jobs/',
  fields: { team: 'crew', location: ['port', 'params.job.port'] },
  facets: {
    seniority: { keys: ['level'], label: { en: 'Seniority', sv: 'Nivå' }, values: ['Junior', ['Senior', 'Erfaren']] },
    team: { values: [['Service', 'Drift og service']] },
  },
  rules: { 'no-pay-range': 'warning', 'ai-marked': 'off', 'front-matter': 'error' },
  shortcodes: { lead: 'ingress', phone: { template: '<b>{{ .Get 0 }}</b>', placement: 'inline' } },
  states: { vacant: 'published', appointed: 'closed' },
};

async function complaint(files: Record<string, string>, file?: string): Promise<string> {
  const error: unknown = await loadConfiguration(file, temporaryFolder(files)).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof ConfigurationError, 'a configuration error');
  return error.message;
}
const complaintOf = (value: unknown) => complaint({ 'careers-widget.config.json': JSON.stringify(value) });

describe('Loading the configuration', () => {
  it('returns nothing without a file', async () => {
    assert.deepEqual(await loadConfiguration(undefined, temporaryFolder()), {});
  });

  it('reads JSON and modules', async () => {
    const json = temporaryFolder({ 'careers-widget.config.json': `\ufeff${JSON.stringify(whole)}` });
    const module = temporaryFolder({
      'careers-widget.config.mjs': `export default ${JSON.stringify(whole)};`,
    });
    assert.deepEqual(await loadConfiguration(undefined, json), whole);
    assert.deepEqual(await loadConfiguration(undefined, module), whole);
  });

  it('reads a named file, relative to the folder or absolute, instead of the default', async () => {
    const folder = temporaryFolder({
      'careers-widget.config.json': '{ "timeZone": "Europe/Rome" }',
      'settings/jobs.json': '{ "timeZone": "Europe/Oslo" }',
    });
    const oslo = { timeZone: 'Europe/Oslo' };
    assert.deepEqual(await loadConfiguration('settings/jobs.json', folder), oslo);
    assert.deepEqual(await loadConfiguration(path.join(folder, 'settings/jobs.json'), '/'), oslo);
  });

  it('reads a changed module again', async () => {
    const before = temporaryFolder({ 'a.mjs': 'export default { timeZone: "Europe/Oslo" }' });
    assert.deepEqual(await loadConfiguration('a.mjs', before), { timeZone: 'Europe/Oslo' });
    const { utimesSync, writeFileSync } = await import('node:fs');
    writeFileSync(path.join(before, 'a.mjs'), 'export default { timeZone: "Europe/Rome" }');
    utimesSync(path.join(before, 'a.mjs'), 1, 1);
    assert.deepEqual(await loadConfiguration('a.mjs', before), { timeZone: 'Europe/Rome' });
  });

  it('accepts functions in a module', async () => {
    const folder = temporaryFolder({ 'c.mjs': 'export default { shortcodes: { year: () => "2031" } }' });
    const { shortcodes } = await loadConfiguration('c.mjs', folder);
    assert.equal(typeof shortcodes?.['year'], 'function');
  });

  for (const [name, files, file, says] of [
    ['not there', {}, 'x.json', /not found: “x\.json”/],
    ['a folder', { 'x.json/a': '' }, 'x.json', /not found/],
    ['of another kind', { 'x.yaml': '' }, 'x.yaml', /Use \.json or \.mjs/],
    [
      'two files',
      { 'careers-widget.config.json': '{}', 'careers-widget.config.mjs': '' },
      undefined,
      /both .*json and .*mjs/,
    ],
    ['a module that throws', { 'x.mjs': 'throw new Error("no tide")' }, 'x.mjs', /Cannot load x\.mjs\. Error: no tide/],
    ['a module with a slip', { 'x.mjs': 'export default {' }, 'x.mjs', /Cannot load x\.mjs\. SyntaxError/],
    ['a module without a default', { 'x.mjs': 'export const a = 1' }, 'x.mjs', /export default \{/],
    [
      'a missing comma',
      { 'x.json': '{\n  "timeZone": "UTC"\n  "baseUrl": 1\n}' },
      'x.json',
      /x\.json:3:3: Missing comma/,
    ],
    ['a comment', { 'x.json': '{\n  // mine\n}' }, 'x.json', /x\.json:2:3: JSON has no comments/],
    ['text after the end', { 'x.json': '{} {}' }, 'x.json', /x\.json:1:4: Unexpected text after/],
    ['an empty file', { 'x.json': '' }, 'x.json', /x\.json:1:1: Expected a value/],
    ['a list', { 'x.json': '[]' }, 'x.json', /The configuration is an array; it must be an object/],
  ] as [string, Record<string, string>, string | undefined, RegExp][]) {
    it(`reports ${name}`, async () => assert.match(await complaint(files, file), says));
  }
});

describe('Validating the configuration', () => {
  for (const [value, says] of [
    [{ timezone: 'UTC' }, 'timezone is not a known key. Did you mean “timeZone”?'],
    [{ country: 'Norway' }, 'country is "Norway"; it must be an ISO 3166-1 alpha-2 country code such as "NO".'],
    [{ language: 'Norsk' }, 'language is "Norsk"; it must be a BCP 47 language tag such as "sv".'],
    [
      { apply: 'ask us' },
      'apply is "ask us"; it must be a URL such as "https://kvernsund.example/apply", or an email address.',
    ],
    [{ language: 'xx' }, 'language is "xx"; it must be a BCP 47 language tag such as "sv".'],
    [
      { facets: { location: { label: 'Port' } } },
      'facets.location is not a valid name of a facet. Use lowercase letters, digits and hyphens, and none of team, location, workplace, employment, language, job and q.',
    ],
    [
      { facets: { constructor: { label: 'Built by' } } },
      'facets.constructor is not a valid name of a facet. Use lowercase letters, digits and hyphens, and none of team, location, workplace, employment, language, job and q.',
    ],
    [
      { facets: { seniority: {} } },
      'facets.seniority.label is missing; it must be a text, or texts by language such as { "en": "Seniority", "sv": "Nivå" }.',
    ],
    [
      { facets: { seniority: { label: { xx: 'Level' } } } },
      'facets.seniority.label.xx is "xx"; it must be a BCP 47 language tag such as "sv".',
    ],
    [{ facets: { team: { label: 'Crew' } } }, 'facets.team.label is not a known key. Known: values.'],
    [
      { facets: { seniority: { label: 'Level', values: 'Junior' } } },
      'facets.seniority.values is "Junior"; it must be a list such as ["Junior", ["Senior", "Erfaren"]].',
    ],
    [
      { facets: { seniority: { label: 'Level', values: ['Senior', ['Lead', 'SENIOR']] } } },
      'facets.seniority.values has “SENIOR” twice. Remove one of them.',
    ],
    [
      { facets: { seniority: { label: 'Level', keys: [7] } } },
      'facets.seniority.keys is 7; it must be a key of the front matter, or a list of keys.',
    ],
    [
      { theme: 'dark' },
      'theme is not a known key. Known: organization, timeZone, country, language, apply, baseUrl, fields, facets, rules, shortcodes, states.',
    ],
    [
      { organization: 'Kvernsund' },
      'organization is "Kvernsund"; it must be an object such as { "name": "Kvernsund" }.',
    ],
    [{ organization: {} }, 'organization.name is missing; it must be the organization’s name.'],
    [{ organization: { name: 'K', web: 'x' } }, 'organization.web is not a known key. Known: name, url.'],
    [
      { organization: { name: 'K', url: 'javascript:alert(1)' } },
      'organization.url is "javascript:alert(1)"; it must be an absolute URL such as "https://kvernsund.example".',
    ],
    [{ timeZone: 'Kvernsund' }, 'timeZone is "Kvernsund"; it must be an IANA time zone such as "Europe/Oslo".'],
    [{ timeZone: null }, 'timeZone is null; it must be an IANA time zone such as "Europe/Oslo".'],
    [{ baseUrl: '/jobs/' }, 'baseUrl is "/jobs/"; it must be an absolute URL such as "https://kvernsund.example".'],
    [{ fields: { locaton: 'port' } }, 'fields.locaton is not a known field. Did you mean “location”?'],
    [
      { fields: { team: 1 } },
      'fields.team is 1; it must be a key of the front matter, or a list of keys, such as "crew" or "params.crew".',
    ],
    [
      { fields: { team: ['crew', ''] } },
      'fields.team[1] is ""; it must be a key of the front matter, or a list of keys, such as "crew" or "params.crew".',
    ],
    [{ rules: { 'missing-aply': 'off' } }, 'rules.missing-aply is not a known rule. Did you mean “missing-apply”?'],
    [
      { rules: { 'no-pay-range': 'warn' } },
      'rules.no-pay-range is "warn"; it must be “off”, “note”, “warning” or “error”. Did you mean “warning”?',
    ],
    [
      { rules: { 'no-pay-range': false } },
      'rules.no-pay-range is false; it must be “off”, “note”, “warning” or “error”.',
    ],
    ...['front-matter', 'control-character', 'unsafe-path', 'duplicate-id', 'not-text', 'too-complex'].flatMap((rule) =>
      ['off', 'warning'].map((level) => [
        { rules: { [rule]: level } },
        `rules.${rule} protects the bundle and is always an error. Remove the line and fix what the rule reports.`,
      ]),
    ),
    [
      { shortcodes: { 'a b': 'note' } },
      'shortcodes["a b"] is not a valid name of a shortcode. Use letters, digits, hyphens, underscores and slashes.',
    ],
    [
      { shortcodes: { tip: 7 } },
      'shortcodes.tip is 7; it must be the name of a built-in shortcode, a template { "template": "…" }, or, in a .mjs file, a function.',
    ],
    [
      { shortcodes: { tip: {} } },
      'shortcodes.tip.template is missing; it must be a template such as "<p>{{ .Inner }}</p>".',
    ],
    [
      { shortcodes: { tip: { template: 'x', inner: true } } },
      'shortcodes.tip.inner is not a known key. Known: template, body, placement.',
    ],
    [
      { shortcodes: { tip: { template: 'x', body: 'block' } } },
      'shortcodes.tip.body is "block"; it must be “none” or “paired”.',
    ],
    [
      { shortcodes: { tip: { template: 'x', placement: 'in-line' } } },
      'shortcodes.tip.placement is "in-line"; it must be “block” or “inline”. Did you mean “inline”?',
    ],
    [{ states: { vacant: 'open' } }, 'states.vacant is "open"; it must be “published”, “draft” or “closed”.'],
  ] as [unknown, string][]) {
    it(says, async () => {
      assert.equal(await complaintOf(value), `1 error in careers-widget.config.json:\n  ${says}`);
    });
  }

  it('rejects names of Object.prototype members as keys', async () => {
    const message = await complaint(
      { 'x.json': '{ "__proto__": {}, "constructor": {}, "rules": { "toString": "off" } }' },
      'x.json',
    );
    assert.match(message, /3 errors/);
  });

  it('reports every error at once', async () => {
    const message = await complaintOf({ timeZone: 1, rules: { x: 'off' }, states: { a: 'b' } });
    assert.match(
      message,
      /^3 errors in careers-widget\.config\.json:\n {2}timeZone .*\n {2}rules\.x .*\n {2}states\.a /,
    );
  });
});

describe('Configuration template', () => {
  it('is valid as written, and with every line uncommented', async () => {
    const inUse = CONFIGURATION_TEMPLATE.replace(/^( *)\/\/ (?=['\w]+: [^ ]*['[{])/gm, '$1');
    assert.notEqual(inUse, CONFIGURATION_TEMPLATE);
    const folder = temporaryFolder({ 'a.mjs': CONFIGURATION_TEMPLATE, 'b.mjs': inUse });
    assert.deepEqual(await loadConfiguration('a.mjs', folder), {
      fields: {},
      facets: {},
      rules: {},
      shortcodes: {},
      states: {},
    });
    assert.deepEqual(Object.keys(await loadConfiguration('b.mjs', folder)), Object.keys(whole));
  });

  it('contains every field', () => {
    for (const name of FIELD_NAMES) assert.match(CONFIGURATION_TEMPLATE, new RegExp(`^ +//.*\\b${name}\\b`, 'm'), name);
  });
});
