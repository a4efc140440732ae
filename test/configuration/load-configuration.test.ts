import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it } from 'node:test';
import { ConfigurationError } from '../../build-scripts/configuration/configuration-error.js';
import { CONFIGURATION_TEMPLATE } from '../../build-scripts/configuration/configuration-template.js';
import { loadConfiguration } from '../../build-scripts/configuration/load-configuration.js';
import { FIELD_NAMES } from '../../build-scripts/compile/fields/field-keys.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const whole = {
  organization: { name: 'Kvernsund', url: 'https://kvernsund.example' },
  timeZone: 'Europe/Oslo',
  country: 'NO',
  baseUrl: 'https://kvernsund.example/jobs/',
  fields: { team: 'crew', location: ['port', 'params.job.port'] },
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

describe('where the configuration is', () => {
  it('is nowhere, which is no fault', async () => {
    assert.deepEqual(await loadConfiguration(undefined, temporaryFolder()), {});
  });

  it('says the same as JSON and as a module', async () => {
    const json = temporaryFolder({ 'careers-widget.config.json': `\ufeff${JSON.stringify(whole)}` });
    const module = temporaryFolder({
      'careers-widget.config.mjs': `export default ${JSON.stringify(whole)};`,
    });
    assert.deepEqual(await loadConfiguration(undefined, json), whole);
    assert.deepEqual(await loadConfiguration(undefined, module), whole);
  });

  it('is where it is named, relative to the folder or not, and the default then does not count', async () => {
    const folder = temporaryFolder({
      'careers-widget.config.json': '{ "timeZone": "Europe/Rome" }',
      'settings/jobs.json': '{ "timeZone": "Europe/Oslo" }',
    });
    const oslo = { timeZone: 'Europe/Oslo' };
    assert.deepEqual(await loadConfiguration('settings/jobs.json', folder), oslo);
    assert.deepEqual(await loadConfiguration(path.join(folder, 'settings/jobs.json'), '/'), oslo);
  });

  it('is read anew when a module has changed', async () => {
    const before = temporaryFolder({ 'a.mjs': 'export default { timeZone: "Europe/Oslo" }' });
    assert.deepEqual(await loadConfiguration('a.mjs', before), { timeZone: 'Europe/Oslo' });
    const { utimesSync, writeFileSync } = await import('node:fs');
    writeFileSync(path.join(before, 'a.mjs'), 'export default { timeZone: "Europe/Rome" }');
    utimesSync(path.join(before, 'a.mjs'), 1, 1);
    assert.deepEqual(await loadConfiguration('a.mjs', before), { timeZone: 'Europe/Rome' });
  });

  it('may hold functions in a module', async () => {
    const folder = temporaryFolder({ 'c.mjs': 'export default { shortcodes: { year: () => "2031" } }' });
    const { shortcodes } = await loadConfiguration('c.mjs', folder);
    assert.equal(typeof shortcodes?.['year'], 'function');
  });

  for (const [name, files, file, says] of [
    ['not there', {}, 'x.json', /There is no file ‘x\.json’/],
    ['a folder', { 'x.json/a': '' }, 'x.json', /There is no file/],
    ['of another kind', { 'x.yaml': '' }, 'x.yaml', /neither \.json nor \.mjs/],
    [
      'two files',
      { 'careers-widget.config.json': '{}', 'careers-widget.config.mjs': '' },
      undefined,
      /both .*json and .*mjs/,
    ],
    [
      'a module that throws',
      { 'x.mjs': 'throw new Error("no tide")' },
      'x.mjs',
      /x\.mjs cannot be run\. Error: no tide/,
    ],
    ['a module with a slip', { 'x.mjs': 'export default {' }, 'x.mjs', /x\.mjs cannot be run\. SyntaxError/],
    ['a module without a default', { 'x.mjs': 'export const a = 1' }, 'x.mjs', /export default \{/],
    [
      'a missing comma',
      { 'x.json': '{\n  "timeZone": "UTC"\n  "baseUrl": 1\n}' },
      'x.json',
      /Line 3, column 3: A comma/,
    ],
    ['a comment', { 'x.json': '{\n  // mine\n}' }, 'x.json', /Line 2, column 3: JSON has no comments/],
    ['text after the end', { 'x.json': '{} {}' }, 'x.json', /Line 1, column 3: Nothing may stand after/],
    ['an empty file', { 'x.json': '' }, 'x.json', /must begin with a brace/],
    ['a list', { 'x.json': '[]' }, 'x.json', /The configuration is a list; it must be a group of keys/],
  ] as [string, Record<string, string>, string | undefined, RegExp][]) {
    it(`${name} is said so`, async () => assert.match(await complaint(files, file), says));
  }
});

describe('what the configuration may say', () => {
  for (const [value, says] of [
    [{ timezone: 'UTC' }, 'timezone is no key we know. Did you mean ‘timeZone’?'],
    [
      { country: 'Norway' },
      'country is "Norway"; it must be the two letters of a country in ISO 3166-1, such as "NO".',
    ],
    [
      { theme: 'dark' },
      'theme is no key we know. There are: organization, timeZone, country, baseUrl, fields, rules, shortcodes, states.',
    ],
    [{ organization: 'Kvernsund' }, 'organization is "Kvernsund"; it must be a group such as { "name": "Kvernsund" }.'],
    [{ organization: {} }, 'organization.name is missing; it must be the organization’s name.'],
    [{ organization: { name: 'K', web: 'x' } }, 'organization.web is no key we know. There are: name, url.'],
    [
      { organization: { name: 'K', url: 'javascript:alert(1)' } },
      'organization.url is "javascript:alert(1)"; it must be a whole URL such as "https://kvernsund.example".',
    ],
    [{ timeZone: 'Kvernsund' }, 'timeZone is "Kvernsund"; it must be the name of a time zone such as "Europe/Oslo".'],
    [{ timeZone: null }, 'timeZone is null; it must be the name of a time zone such as "Europe/Oslo".'],
    [{ baseUrl: '/jobs/' }, 'baseUrl is "/jobs/"; it must be a whole URL such as "https://kvernsund.example".'],
    [{ fields: { locaton: 'port' } }, 'fields.locaton is no field we know. Did you mean ‘location’?'],
    [
      { fields: { team: 1 } },
      'fields.team is 1; it must be a key of the front matter, or a list of keys, such as "crew" or "params.crew".',
    ],
    [
      { fields: { team: ['crew', ''] } },
      'fields.team[1] is ""; it must be a key of the front matter, or a list of keys, such as "crew" or "params.crew".',
    ],
    [{ rules: { 'missing-aply': 'off' } }, 'rules.missing-aply is no rule we know. Did you mean ‘missing-apply’?'],
    [
      { rules: { 'no-pay-range': 'warn' } },
      'rules.no-pay-range is "warn"; it must be ‘off’, ‘note’, ‘warning’ or ‘error’. Did you mean ‘warning’?',
    ],
    [
      { rules: { 'no-pay-range': false } },
      'rules.no-pay-range is false; it must be ‘off’, ‘note’, ‘warning’ or ‘error’.',
    ],
    ...['front-matter', 'control-character', 'unsafe-path', 'duplicate-id', 'not-text', 'too-complex'].flatMap((rule) =>
      ['off', 'warning'].map((level) => [
        { rules: { [rule]: level } },
        `rules.${rule} keeps the bundle safe, so it is always an error and can neither be turned off nor lowered. Take the line out, and mend what the rule reports.`,
      ]),
    ),
    [
      { shortcodes: { 'a b': 'note' } },
      'shortcodes["a b"] cannot be a shortcode’s name, which has letters, digits, hyphens, underscores and slashes.',
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
      'shortcodes.tip.inner is no key we know. There are: template, body, placement.',
    ],
    [
      { shortcodes: { tip: { template: 'x', body: 'block' } } },
      'shortcodes.tip.body is "block"; it must be ‘none’ or ‘paired’.',
    ],
    [
      { shortcodes: { tip: { template: 'x', placement: 'in-line' } } },
      'shortcodes.tip.placement is "in-line"; it must be ‘block’ or ‘inline’. Did you mean ‘inline’?',
    ],
    [{ states: { vacant: 'open' } }, 'states.vacant is "open"; it must be ‘published’, ‘draft’ or ‘closed’.'],
  ] as [unknown, string][]) {
    it(says, async () => {
      assert.equal(await complaintOf(value), `There is a mistake in careers-widget.config.json:\n  ${says}`);
    });
  }

  it('does not take names of every object for keys', async () => {
    const message = await complaint(
      { 'x.json': '{ "__proto__": {}, "constructor": {}, "rules": { "toString": "off" } }' },
      'x.json',
    );
    assert.match(message, /There are 3 mistakes/);
  });

  it('is told every mistake at once', async () => {
    const message = await complaintOf({ timeZone: 1, rules: { x: 'off' }, states: { a: 'b' } });
    assert.match(
      message,
      /^There are 3 mistakes in careers-widget\.config\.json:\n {2}timeZone .*\n {2}rules\.x .*\n {2}states\.a /,
    );
  });
});

describe('the template of a configuration', () => {
  it('may be used as it is, and with every line taken into use', async () => {
    const inUse = CONFIGURATION_TEMPLATE.replace(/^( *)\/\/ (?=['\w]+: [^ ]*['[{])/gm, '$1');
    assert.notEqual(inUse, CONFIGURATION_TEMPLATE);
    const folder = temporaryFolder({ 'a.mjs': CONFIGURATION_TEMPLATE, 'b.mjs': inUse });
    assert.deepEqual(await loadConfiguration('a.mjs', folder), { fields: {}, rules: {}, shortcodes: {}, states: {} });
    assert.deepEqual(Object.keys(await loadConfiguration('b.mjs', folder)), Object.keys(whole));
  });

  it('names every field', () => {
    for (const name of FIELD_NAMES) assert.match(CONFIGURATION_TEMPLATE, new RegExp(`^ +//.*\\b${name}\\b`, 'm'), name);
  });
});
