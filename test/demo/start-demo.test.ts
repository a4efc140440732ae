import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { startDemo, type Demo } from '../../demo/start-demo.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const POSTING =
  '---\ntitle: Lighthouse keeper\nlanguage: en\napply_url: https://kvernsund.example/apply\n---\nKeep the light.';

describe('Demos side by side', () => {
  const folder = temporaryFolder({ 'keeper.md': POSTING });
  const demos: Demo[] = [];
  after(() => Promise.all(demos.map((demo) => demo.close())));

  it('each have the jobs of their own postings', async () => {
    demos.push(await startDemo({ port: 0 }), await startDemo({ port: 0, folders: [folder] }));
    const titles = demos.map(async ({ url }) => {
      const response = await fetch(new URL('bundle/jobs.json', url));
      return ((await response.json()) as { jobs: { title: string }[] }).jobs.map(({ title }) => title);
    });
    const [first = [], second] = await Promise.all(titles);
    assert.ok(first.length > 10);
    assert.deepEqual(second, ['Lighthouse keeper']);
  });
});
