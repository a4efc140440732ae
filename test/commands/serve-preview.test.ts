import assert from 'node:assert/strict';
import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { servePreview, type PreviewServer } from '../../build-scripts/commands/serve-preview.js';
import { temporaryFolder } from '../support/temporary-folder.js';

describe('servePreview', () => {
  const folder = temporaryFolder({ 'jobs.json': '{"secret":"draft"}' });
  let server: PreviewServer;
  before(async () => {
    server = await servePreview(folder, 0);
  });
  after(() => server.close());

  async function answer(path: string, host: string): Promise<{ status: number | undefined; text: string }> {
    const request = get(new URL(path, server.url), { headers: { host }, agent: false });
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    let text = '';
    for await (const chunk of response) text += String(chunk);
    return { status: response.statusCode, text };
  }

  for (const host of ['127.0.0.1', '127.0.0.1:4321', 'localhost:4321', 'LOCALHOST']) {
    it(`answers requests for ${host}`, async () => {
      assert.deepEqual(await answer('/bundle/0/jobs.json', host), { status: 200, text: '{"secret":"draft"}' });
    });
  }

  for (const host of ['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example:4321', 'a@localhost']) {
    it(`answers nothing under the host ${JSON.stringify(host)}, whose name may lead here`, async () => {
      for (const path of ['/', '/bundle/0/jobs.json', '/changes']) {
        const { status, text } = await answer(path, host);
        assert.equal(status, 403);
        assert.doesNotMatch(text, /draft|job-list/);
      }
    });
  }
});
