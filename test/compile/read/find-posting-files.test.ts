import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { findPostingFiles } from '../../../build-scripts/compile/read/find-posting-files.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

describe('findPostingFiles', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'postings-'));
    mkdirSync(path.join(folder, 'sv/engineer'), { recursive: true });
    mkdirSync(path.join(folder, '.git'));
    for (const file of [
      'b.md',
      'a.markdown',
      '_index.md',
      'README.md',
      'note.txt',
      'sv/engineer/index.md',
      '.git/c.md',
    ]) {
      writeFileSync(path.join(folder, file), 'x');
    }
    symlinkSync('/etc/hostname', path.join(folder, 'outside.md'));
    symlinkSync('..', path.join(folder, 'sv/loop'));
  });
  after(() => rmSync(folder, { recursive: true }));

  it('finds Markdown files recursively, sorted by name', async () => {
    const { files } = await findPostingFiles([folder]);
    assert.deepEqual(
      files.map(({ inside }) => inside),
      ['a.markdown', 'b.md', 'sv/engineer/index.md'],
    );
  });

  it('lists skipped files with the reason', async () => {
    const { skipped } = await findPostingFiles([folder]);
    const reasons = Object.fromEntries(skipped.map(({ name, reason }) => [path.basename(name), reason]));
    assert.match(reasons['_index.md'] ?? '', /section page/);
    assert.match(reasons['README.md'] ?? '', /ignored by name/);
    assert.match(reasons['outside.md'] ?? '', /symbolic link/);
    assert.match(reasons['loop'] ?? '', /symbolic link to a folder/);
    assert.equal(skipped.length, 4);
  });

  it('skips templates and defaults by their names', async () => {
    const others = ['README.md', '_defaults.md', 'template_new_position.md', 'zz-template-position.md', '_TEMPLATE.md'];
    const postings = ['templates-designer.md', 'email-template-developer.md'];
    const folder = temporaryFolder(Object.fromEntries([...others, ...postings].map((name) => [name, 'x'])));
    const { files, skipped } = await findPostingFiles([folder]);
    assert.deepEqual(files.map(({ inside }) => inside).toSorted(), postings.toSorted());
    assert.deepEqual(
      skipped.map(({ name, reason }) => `${path.basename(name)}: ${reason}`).toSorted(),
      others.map((name) => `${name}: ignored by name`).toSorted(),
    );
  });

  it('skips the pages of lists, of each folder by itself', async () => {
    const jobs = temporaryFolder({
      'en/index.md': 'x',
      'en/index.sv.md': 'x',
      'en/welder.md': 'x',
      'en/fitter/index.md': 'x',
      'en/fitter/team.md': 'x',
      'index.html.md': 'x',
    });
    const one = temporaryFolder({ 'index.md': 'x', 'index.sv.md': 'x' });
    const { files, postings, skipped } = await findPostingFiles([jobs, one]);
    const insides = ['en/fitter/index.md', 'en/fitter/team.md', 'en/welder.md', 'index.md', 'index.sv.md'];
    assert.deepEqual(files.map(({ inside }) => inside).toSorted(), insides);
    assert.deepEqual([...postings].toSorted(), insides);
    assert.deepEqual(skipped.map(({ name, reason }) => [path.basename(name), reason]).toSorted(), [
      ['index.html.md', 'the page of a list, not a posting'],
      ['index.md', 'the page of a list, not a posting'],
      ['index.sv.md', 'the page of a list, not a posting'],
    ]);
  });

  it('names files by the folder as given', async () => {
    const { files } = await findPostingFiles([`${folder}/`]);
    assert.equal(files[0]?.name, `${folder}/a.markdown`);
  });

  it('rejects a missing folder and a file', async () => {
    await assert.rejects(findPostingFiles(['/no/such/folder']), /There is no folder “\/no\/such\/folder”/);
    await assert.rejects(findPostingFiles([path.join(folder, 'b.md')]), /There is no folder/);
  });
});
