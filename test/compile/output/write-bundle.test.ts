import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { listSizeError, pruneBodies, writeBundle } from '../../../build-scripts/compile/output/write-bundle.js';
import type { ReadBundle } from '../../support/compile-files.js';

const compiled = (...ids: string[]): ReadBundle => ({
  bundle: {
    schemaVersion: 2,
    organization: { name: 'Kvernsund' },
    jobs: ids.map((id) => ({ id, lang: 'en', title: id, body: `jobs/${id}.en.json` })),
  },
  bodies: ids.map((id) => ({ schemaVersion: 2, id, lang: 'en', html: `<p>${id}</p>` })),
});

describe('writeBundle', () => {
  let folder: string;
  beforeEach(() => {
    folder = path.join(mkdtempSync(path.join(tmpdir(), 'bundle-')), 'new/public');
  });
  afterEach(() => rmSync(path.dirname(path.dirname(folder)), { recursive: true }));

  it('writes the list and a body per posting into a new folder', () => {
    writeBundle(compiled('a', 'b'), folder);
    assert.deepEqual(JSON.parse(readFileSync(path.join(folder, 'jobs.json'), 'utf8')), compiled('a', 'b').bundle);
    assert.equal(JSON.parse(readFileSync(path.join(folder, 'jobs/b.en.json'), 'utf8')).html, '<p>b</p>');
  });

  it('keeps the bodies of the previous bundle', () => {
    writeBundle(compiled('a', 'b'), folder);
    writeBundle(compiled('b'), folder);
    assert.deepEqual(readdirSync(path.join(folder, 'jobs')).sort(), ['a.en.json', 'b.en.json']);
    assert.deepEqual(readdirSync(folder).sort(), ['jobs', 'jobs.json']);
  });

  it('prunes bodies that are no longer referenced, and no other files', () => {
    const { bundle } = compiled('b');
    assert.deepEqual(pruneBodies(bundle, folder), [], 'there is none yet');
    writeBundle(compiled('a', 'b', 'c'), folder);
    writeBundle(compiled('b'), folder);
    const others = {
      'notes.txt': 'mine',
      'd.en.json': '{"half',
      'e.en.json': JSON.stringify(compiled('a').bodies[0]),
    };
    for (const [name, text] of Object.entries(others)) writeFileSync(path.join(folder, 'jobs', name), text);
    assert.deepEqual(pruneBodies(bundle, folder), ['a.en.json', 'c.en.json']);
    assert.deepEqual(readdirSync(path.join(folder, 'jobs')).sort(), ['b.en.json', ...Object.keys(others)].sort());
  });

  it('writes a valid bundle without jobs', () => {
    writeBundle(compiled(), folder);
    assert.deepEqual(JSON.parse(readFileSync(path.join(folder, 'jobs.json'), 'utf8')).jobs, []);
  });

  it('keeps the old list when writing a body fails', () => {
    writeBundle(compiled('a'), folder);
    const before = readFileSync(path.join(folder, 'jobs.json'), 'utf8');
    const broken = compiled('a', 'c');
    // A file blocks the path of a folder.
    broken.bundle.jobs[1]!.body = 'jobs/a.en.json/c.en.json';
    assert.throws(() => writeBundle(broken, folder));
    assert.equal(readFileSync(path.join(folder, 'jobs.json'), 'utf8'), before);
  });

  const isUnchanged = (write: () => void, error: object) => {
    const contents = () =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => [name, readFileSync(path.join(parentPath, name), 'utf8')]);
    const before = contents();
    assert.throws(write, error);
    assert.deepEqual(contents(), before);
  };

  it('changes nothing when a file is too large for the elements, and says which', () => {
    writeBundle(compiled('a', 'b'), folder);
    const large = compiled('a', 'b');
    large.bodies[0]!.html = 'new';
    large.bodies[1]!.html = 'ø'.repeat(10_000_000);
    const message = 'jobs/b.en.json would be 20.0 MB, but the elements load at most 20.0 MB';
    isUnchanged(() => writeBundle(large, folder), { name: 'BundleSizeError', message });
    const long = compiled('a', 'b');
    long.bodies[0]!.html = 'new';
    long.bundle.jobs[0]!.title = 'x'.repeat(25_000_000);
    isUnchanged(() => writeBundle(long, folder), {
      name: 'BundleSizeError',
      message: /^jobs\.json would be 25\.0 MB/,
    });
    assert.match(listSizeError(long.bundle)?.message ?? '', /^jobs\.json would be 25\.0 MB/);
    assert.equal(listSizeError(large.bundle), undefined);
  });

  it('changes nothing when a page fails, or a folder is in the place of a file', () => {
    writeBundle(compiled('a', 'b'), folder);
    const changed = compiled('a', 'b');
    changed.bodies[0]!.html = 'new';
    const pages = function* () {
      yield { path: 'pages/en/a/index.html', content: '<p>a</p>' };
      throw new Error('no page');
    };
    isUnchanged(() => writeBundle(changed, folder, pages()), { message: 'no page' });
    const beside = [{ path: 'jobs', content: 'x' }];
    isUnchanged(() => writeBundle(changed, folder, beside), { code: 'EISDIR' });
  });

  it('replaces the list last', () => {
    writeBundle(compiled('a'), folder);
    mkdirSync(path.join(folder, 'jobs/b.en.json/x'), { recursive: true });
    const list = readFileSync(path.join(folder, 'jobs.json'), 'utf8');
    assert.throws(() => writeBundle(compiled('b'), folder), { code: 'EISDIR' });
    assert.equal(readFileSync(path.join(folder, 'jobs.json'), 'utf8'), list);
    assert.deepEqual(readdirSync(folder).sort(), ['jobs', 'jobs.json']);
  });
});
