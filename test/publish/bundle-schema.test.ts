import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import ts from 'typescript';
import { compilePostings, type Compilation } from '../../build-scripts/compile/compile.js';
import { BUILT_IN_SHORTCODES } from '../../build-scripts/compile/shortcodes/registry.js';
import { ICON_NAMES } from '../../src/posting/html-policy.js';
import { repositoryRoot } from '../support/repository.js';
import { NOW } from './compiled-sample.js';

interface Definition {
  description?: string;
  examples?: unknown[];
  additionalProperties?: boolean;
  required?: string[];
  properties?: Record<string, Definition>;
  enum?: string[];
}

const read = (file: string) => readFileSync(path.join(repositoryRoot, 'src/posting', file), 'utf8');
const schema: { $id: string; $defs: Record<string, Definition> } = JSON.parse(read('bundle.schema.json'));
const ajv = new Ajv2020({ allErrors: true, keywords: [] });
const isBundle = ajv.compile(schema);

function definition(name: string): ValidateFunction {
  const found = ajv.getSchema(`${schema.$id}#/$defs/${name}`);
  assert.ok(found);
  return found;
}

const isBody = definition('JobBody');

describe('The JSON Schema of a bundle', () => {
  let compilation: Compilation;
  before(async () => {
    compilation = await compilePostings({
      folders: [path.join(repositoryRoot, 'demo/postings')],
      organization: { name: 'Kvernsund', url: 'https://kvernsund.example' },
      publish: new Set(['draft', 'expired']),
      shortcodes: BUILT_IN_SHORTCODES,
      now: NOW,
      timeZone: 'Europe/Oslo',
    });
  });

  it('accepts the demo’s compiled postings', () => {
    assert.ok(isBundle(compilation.bundle), ajv.errorsText(isBundle.errors));
    const bodies = [...compilation.bodies];
    assert.ok(bodies.length > 10);
    for (const body of bodies) assert.ok(isBody(body), ajv.errorsText(isBody.errors));
  });

  const job = { id: 'a', lang: 'en', title: 'A', body: 'jobs/a.en.json' };
  const bundle = { schemaVersion: 2, organization: { name: '' }, jobs: [job] };
  const place = {
    text: 'Oslo',
    remote: false,
    hybrid: false,
    countries: ['NO'],
    places: [{ name: 'Oslo', country: 'NO' }],
  };

  it('accepts a minimal bundle, and unknown fields', () => {
    assert.ok(isBundle(bundle), ajv.errorsText(isBundle.errors));
    const more = {
      ...job,
      location: place,
      apply: { url: 'mailto:a@b.example' },
      posted: '2026-02-16T10:00:00+01:00',
    };
    assert.ok(isBundle({ ...bundle, jobs: [more] }), ajv.errorsText(isBundle.errors));
  });

  it('accepts the instant of an ambiguous deadline, which has no day', () => {
    const ambiguous = { ...job, openUntil: '2026-02-16T23:00:00.000Z' };
    assert.ok(isBundle({ ...bundle, jobs: [ambiguous] }), ajv.errorsText(isBundle.errors));
  });

  const broken: [what: string, fields: object][] = [
    ['an empty title', { title: '' }],
    ['no title', { title: undefined }],
    ['a null field', { team: null }],
    ['an unknown field', { color: 'red' }],
    ['an id that is not a file name', { id: '../a' }],
    ['an invalid language', { lang: 'en_GB' }],
    ['a date as people write it', { posted: '16.02.2026' }],
    ['a deadline without its instant', { closes: '2026-02-16' }],
    ['an instant without a time', { openUntil: '2026-02-16' }],
    ['an unknown employment type', { employment: { text: 'x', types: ['FULLTIME'] } }],
    ['a country by name', { location: { ...place, countries: ['Norway'] } }],
    ['half a location', { location: { text: 'Oslo' } }],
    ['an amount in words', { pay: { text: '1', min: '1' } }],
    ['a way to apply that runs', { apply: { url: 'javascript:alert(1)' } }],
    ['an unknown icon', { apply: { url: 'https://a.example', icon: 'fa-upload' } }],
    ['no facts at all', { facts: [] }],
    ['openApplication: false', { openApplication: false }],
  ];
  for (const [what, fields] of broken) {
    it(`rejects ${what}`, () => {
      assert.ok(!isBundle({ ...bundle, jobs: [JSON.parse(JSON.stringify({ ...job, ...fields }))] }));
    });
  }

  it('rejects another version, and unknown fields in the envelope', () => {
    assert.ok(!isBundle({ ...bundle, schemaVersion: 3 }));
    assert.ok(!isBundle({ ...bundle, generator: 'x' }));
    const body = { schemaVersion: 2, id: 'a', lang: 'en', html: '' };
    assert.ok(isBody(body));
    assert.ok(!isBody({ ...body, script: 'x' }));
  });

  for (const [name, { properties = {}, additionalProperties, ...rest }] of Object.entries(schema.$defs)) {
    it(`describes ${name} and each of its fields, with valid examples`, () => {
      assert.ok(rest.description, name);
      assert.equal(additionalProperties, rest.enum ? undefined : false);
      for (const [field, { description, examples = [] }] of Object.entries(properties)) {
        assert.ok(description && examples.length > 0, `${name}.${field}`);
        const fits = ajv.getSchema(`${schema.$id}#/$defs/${name}/properties/${field}`);
        for (const example of examples) assert.ok(fits?.(example), `${name}.${field}: ${JSON.stringify(example)}`);
      }
    });
  }
});

/** A field of an interface, with `?` if optional; or an option of a union of strings. */
function declaredTypes(file: string): [name: string, members: string[]][] {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest);
  return source.statements.flatMap((statement): [string, string[]][] => {
    if (ts.isInterfaceDeclaration(statement)) {
      const fields = statement.members
        .filter(ts.isPropertySignature)
        .map(({ name, questionToken }) => `${name.getText(source)}${questionToken ? '?' : ''}`);
      return [[statement.name.text, fields]];
    }
    if (ts.isTypeAliasDeclaration(statement) && ts.isUnionTypeNode(statement.type)) {
      const choices = statement.type.types.map((choice) => choice.getText(source).replaceAll("'", ''));
      return [[statement.name.text, choices]];
    }
    return [];
  });
}

describe('The JSON Schema and the types', () => {
  const declared = new Map([...declaredTypes('job-bundle.ts'), ...declaredTypes('job-posting.ts')]);

  it('define the same names', () => {
    assert.deepEqual([...declared.keys(), 'IconName'].sort(), Object.keys(schema.$defs).sort());
    assert.deepEqual(schema.$defs['IconName']?.enum, [...ICON_NAMES]);
  });
  for (const [name, members] of declared) {
    it(`agree on ${name}`, () => {
      const { properties = {}, required = [], enum: choices } = schema.$defs[name] ?? {};
      const described = Object.keys(properties).map((field) => (required.includes(field) ? field : `${field}?`));
      assert.deepEqual(choices ?? described, members);
    });
  }
});
