/**
 * Compiles damaged postings. `GENERATED_POSTINGS=20000` sets how many, and `SEED_FOLDER` adds the Markdown files of a folder to
 * those that are damaged.
 */
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { compileSources } from '../../build-scripts/compile/compile-posting.js';
import { compilePostings, type Compilation, type CompileOptions } from '../../build-scripts/compile/compile.js';
import { decodeText } from '../../build-scripts/compile/read/decode-text.js';
import { sanitizeHtml, writeHtml } from '../../build-scripts/compile/markdown/sanitize-html.js';
import { BUILT_IN_SHORTCODES } from '../../build-scripts/compile/shortcodes/registry.js';
import { publishedFiles } from '../../build-scripts/publish/published-files.js';
import { validateBody, validateBundle } from '../../src/bundle/validate.js';
import { forbiddenIn } from '../conformance/forbidden-html.js';
import { CONFORMANCE_FILES } from '../conformance/read-cases.js';
import { repositoryRoot } from '../support/repository.js';
import { readBodies, type ReadBundle } from '../support/compile-files.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { damagedPosting, randomNumbers } from './generate-hostile.js';

const TOTAL = Number(process.env['GENERATED_POSTINGS'] ?? 300);
const AT_ONCE = 300;
const NOW = Date.UTC(2026, 10, 20);
const baseUrl = 'https://kvernsund.example/';

const schema = JSON.parse(readFileSync(path.join(repositoryRoot, 'src/posting/bundle.schema.json'), 'utf8')) as object;
const ajv = new Ajv2020({ keywords: [] });
const isBundle = ajv.compile(schema);

function markdownIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.mdx?$/.test(name))
    .sort()
    .map((name) => readFileSync(path.join(folder, name), 'utf8'));
}

function seeds(): string[] {
  const cases = CONFORMANCE_FILES.flatMap(
    (file) => (JSON.parse(readFileSync(file, 'utf8')) as { cases: { input?: string; payload?: string }[] }).cases,
  );
  const folders = ['test/compile/organizations', 'demo/postings'].map((folder) => path.join(repositoryRoot, folder));
  const own = process.env['SEED_FOLDER'];
  return [
    ...[...folders, ...(own === undefined ? [] : [own])].flatMap(markdownIn),
    ...cases.flatMap(({ input, payload }) => input ?? (payload === undefined ? [] : `---\ntitle: A\n---\n${payload}`)),
  ];
}

/** In the given order of compilation, which must not matter. */
async function compile(folder: string, isReversed: boolean): Promise<Compilation & ReadBundle> {
  const options: CompileOptions = {
    folders: [folder],
    organization: { name: 'Kvernsund' },
    publish: new Set(['draft', 'hidden', 'future', 'expired']),
    shortcodes: BUILT_IN_SHORTCODES,
    now: NOW,
    timeZone: 'UTC',
    baseUrl,
    keepGoing: true,
    compile: async (sources, settings) =>
      isReversed
        ? (await compileSources([...sources].reverse(), settings)).reverse()
        : compileSources(sources, settings),
  };
  return readBodies(await compilePostings(options));
}

function assertValid({ bundle, bodies, diagnostics, leftOut, skipped, contents }: Compilation, files: number): void {
  assert.ok(isBundle(bundle), ajv.errorsText(isBundle.errors));
  assert.equal(validateBundle(structuredClone(bundle), 'https://kvernsund.example/jobs.json').broken, 0);
  for (const body of bodies) {
    validateBody(structuredClone(body), 'https://kvernsund.example/jobs/x.json');
    assert.deepEqual(forbiddenIn(body.html), []);
    assert.equal(writeHtml(sanitizeHtml(body.html)), body.html, 'nothing is left to sanitize');
  }
  const failed = new Set(diagnostics.filter(({ level }) => level === 'error').map(({ file }) => file));
  assert.equal(
    bundle.jobs.length + failed.size + leftOut.length + skipped.length,
    files,
    'every file is accounted for',
  );
  for (const { file, line, column, endLine, endColumn, message } of diagnostics) {
    assert.notEqual(message.trim(), '');
    const bytes = contents.get(file);
    const lines = decodeText(bytes ?? new Uint8Array()).text.split('\n');
    const isInside = line >= 1 && column >= 1 && column <= (lines[line - 1] ?? '').length + 1;
    assert.ok(bytes === undefined || isInside, `${file}:${line}:${column} is in the file`);
    assert.ok(endLine > line || (endLine === line && endColumn >= column), `${file}:${line}:${column} ends after it`);
  }
}

describe('Damaged postings', () => {
  const random = randomNumbers(20);
  const whole = seeds();
  const folders = ['', 'sv/', 'en/', 'de/ships/', 'エンジニア/'];
  for (let start = 0; start < TOTAL; start += AT_ONCE) {
    it(`compile to a valid bundle, the same in any order, from number ${start}`, async (context) => {
      const folder = temporaryFolder();
      const count = Math.min(AT_ONCE, TOTAL - start);
      for (let number = 0; number < count; number += 1) {
        const name = `${folders[Math.floor(random() * folders.length)]}p${number}.md`;
        mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
        writeFileSync(path.join(folder, name), damagedPosting(whole, random));
      }
      const compiled = await compile(folder, false);
      assertValid(compiled, count);
      assert.ok(compiled.bundle.jobs.length > count / 4, 'many are published');
      context.diagnostic(`${compiled.bundle.jobs.length} of ${count} published`);
      assert.deepEqual(await compile(folder, true), compiled);
      for (const { content } of await publishedFiles(compiled, { pages: true, feeds: true, baseUrl, now: NOW }))
        assert.notEqual(content, '');
    });
  }
});
