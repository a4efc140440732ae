import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { compileFiles } from '../../support/compile-files.js';
import { temporaryFolder } from '../../support/temporary-folder.js';
import { readSources } from '../../../build-scripts/compile/read/read-sources.js';

describe('readSources', () => {
  const user = process.getuid?.();
  // Before the hook that removes the folder.
  after(() => {
    if (user === 0) process.seteuid?.(0);
    chmodSync(path.join(folder, 'closed'), 0o700);
  });
  const folder = temporaryFolder({
    'a.md': 'a',
    'empty.md': ' \n',
    'secret.md': 'b',
    'closed/c.md': 'c',
    'huge.md': '',
  });
  before(() => {
    // Sparse: takes no space, but does not fit into a string.
    truncateSync(path.join(folder, 'huge.md'), 3 * 2 ** 30);
    // Not UTF-8, so that the name that Node reports does not exist.
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([0xe9]), Buffer.from('.md')]), 'd');
    writeFileSync(path.join(folder, 'x\u001b[2J.md'), 'e');
    symlinkSync('/etc', path.join(folder, 'etc'));
    symlinkSync('.', path.join(folder, 'again'));
    symlinkSync('nowhere', path.join(folder, 'broken'));
    mkdirSync(path.join(folder, 'deep'));
    symlinkSync('../a.md', path.join(folder, 'deep/link.md'));
    chmodSync(folder, 0o755);
    chmodSync(path.join(folder, 'secret.md'), 0);
    chmodSync(path.join(folder, 'closed'), 0);
    // The superuser may read everything.
    if (user === 0) process.seteuid?.(65534);
  });

  const inside = (name: string) => name.slice(folder.length + 1);

  it('reads the others when files and folders cannot be read, and names those', async () => {
    const { sources, unreadable } = await readSources([folder]);
    assert.deepEqual(
      sources.map(({ file }) => file.inside),
      ['a.md', 'x\u001b[2J.md'],
    );
    assert.deepEqual(unreadable.map(({ file, rule, level, message }) => [inside(file), rule, level, message]).sort(), [
      ['caf\ufffd.md', 'not-text', 'error', 'The file cannot be read: no such file or directory.'],
      ['closed', 'not-text', 'error', 'The folder cannot be read: permission denied.'],
      ['huge.md', 'not-text', 'error', 'The file is too large: 3145728 KiB; the maximum is 256 KiB.'],
      ['secret.md', 'not-text', 'error', 'The file cannot be read: permission denied.'],
    ]);
  });

  it('follows no symbolic link, and says so', async () => {
    const { skipped } = await readSources([folder]);
    assert.deepEqual(skipped.map(({ name, reason }) => [inside(name), reason]).sort(), [
      ['again', 'a symbolic link to a folder, which is not followed'],
      ['deep/link.md', 'a symbolic link, which is not followed'],
      ['empty.md', 'empty'],
      ['etc', 'a symbolic link to a folder, which is not followed'],
    ]);
  });

  it('names files without control characters', async () => {
    const { sources } = await readSources([folder]);
    assert.equal(inside(sources[1]?.file.name ?? ''), 'x\ufffd[2J.md');
  });
});

describe('Invisible characters', () => {
  const head = 'language: en\napply_url: https://kvernsund.example/apply';
  for (const [name, file, line] of [
    ['a YAML escape', `---\n${head}\ntitle: "A \\u202e B"\n---\n`, 4],
    ['a YAML escape in a list', `---\n${head}\ntags: [a, {b: "\\e[2J"}]\ntitle: A\n---\n`, 4],
    ['a JSON escape', '{\n"title": "A\\u0000"\n}\n', 2],
    ['a lone surrogate', '{\n"title": "A \\ud800"\n}\n', 2],
    ['a TOML escape', '+++\ntitle = "A\\U000F0000"\n+++\n', 2],
    ['a character reference', `---\n${head}\ntitle: A\n---\n\nPay &#x202E;00085 euros.\n`, 7],
    ['a decimal reference without a semicolon', `---\n${head}\ntitle: A\n---\n\n<p>Pay &#8238 00085</p>\n`, 7],
  ] as const) {
    it(`are found as ${name}`, async () => {
      const { bundle, diagnostics } = await compileFiles({ 'a.md': file, 'b.md': `---\n${head}\ntitle: B\n---\n` });
      assert.deepEqual(
        diagnostics.filter(({ level }) => level === 'error').map(({ rule, file, line }) => [rule, file, line]),
        [['control-character', 'a.md', line]],
      );
      assert.deepEqual(
        bundle.jobs.map(({ id }) => id),
        ['b'],
      );
    });
  }

  it('of white space, and of Windows-1252, are accepted', async () => {
    const file = `---\n${head}\ntitle: "A\\r\\n\\u2028B"\n---\n\nA &#150; B&#13; &#0; &#xD800; &#x20AC; &#9999999;\n`;
    const { bundle } = await compileFiles({ 'a.md': file });
    assert.equal(bundle.jobs[0]?.title, 'A B');
  });
});
