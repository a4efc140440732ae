import assert from 'node:assert/strict';
import { exec, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import sirv from 'sirv';
import { packPackage, serveRegistry, type Registry } from '../support/installed-package.js';
import { useBrowser } from '../support/browsers.js';
import { repositoryRoot } from '../support/repository.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const readme = readFileSync(path.join(repositoryRoot, 'README.md'), 'utf8');

/** Code blocks with a second word after the language: `sh run` is executed, others are written to the file they name. */
const steps = [...readme.matchAll(/^```\w+ (\S+)\n([^]*?)^```$/gm)].map(([, target = '', text = '']) => ({
  target,
  text,
}));
const commands = steps.filter(({ target }) => target === 'run').flatMap(({ text }) => text.trim().split('\n'));
const files = steps.filter(({ target }) => target !== 'run');

describe('The quick start of the README', () => {
  const place = temporaryFolder();
  const folder = path.join(place, 'empty');
  const environment: NodeJS.ProcessEnv = { PORT: '0', NO_COLOR: '1' };
  const surroundings = { cwd: folder, env: environment };
  let registry: Registry;
  const browser = useBrowser();

  before(async () => {
    registry = await serveRegistry();
    // Without the variables of the npm that runs this, and with an empty cache.
    for (const [name, value] of Object.entries(process.env))
      if (!/^(npm_|INIT_CWD$)/i.test(name)) environment[name] ??= value;
    environment['npm_config_registry'] = registry.url;
    environment['npm_config_cache'] = path.join(place, 'cache');
    environment['npm_config_noproxy'] = '127.0.0.1';
    mkdirSync(folder);
    const tarball = packPackage(place);
    copyFileSync(tarball, path.join(folder, path.basename(tarball)));
  });
  after(() => registry?.close());

  /** Expects the posting in a list, opens it, and expects its apply link. */
  async function openPosting(address: string): Promise<void> {
    const page = await browser.newPage();
    await page.goto(address);
    await page.click('job-list >>> job-card >>> a', written('title'));
    const apply = 'job-list >>> job-detail >>> [part=apply]';
    await page.appears(apply);
    assert.equal(await page.on(apply, (link) => link.getAttribute('href')), written('apply_url'));
    await page.expectSilence();
    await page.close();
  }

  it('has at most five commands, a posting and a page', () => {
    assert.ok(commands.length > 0 && commands.length <= 5, commands.join('\n'));
    assert.deepEqual(files.map(({ target }) => path.extname(target)).sort(), ['.html', '.md']);
  });

  for (const { target, text } of steps) {
    if (target !== 'run')
      it(`writes ${target}`, () => {
        mkdirSync(path.dirname(path.join(folder, target)), { recursive: true });
        writeFileSync(path.join(folder, target), text);
      });
    else
      for (const command of text.trim().split('\n'))
        it(`runs “${command}”`, async () => {
          if (command.includes(' preview ')) await whileRunning(command, openPosting);
          else {
            // Asynchronous, because this process serves the registry. Throws with the output.
            const { stdout, stderr } = await promisify(exec)(command, surroundings);
            assert.doesNotMatch(stdout + stderr, /^(error|warning|note) /m);
            if (command.endsWith(' init')) expectSnippet(stdout);
          }
        });
  }

  it('shows the posting on the page when its folder is served', async () => {
    const page = files.find(({ target }) => target.endsWith('.html'))?.target ?? '';
    const site = sirv(path.join(folder, path.dirname(page)), { dev: true });
    const server = createServer((request, response) => site(request, response)).listen(0, '127.0.0.1');
    await once(server, 'listening');
    try {
      const { port } = server.address() as AddressInfo;
      await openPosting(`http://127.0.0.1:${port}/${path.basename(page)}`);
    } finally {
      server.close().closeAllConnections();
    }
  });

  /** A front matter field of the README's posting. */
  function written(key: string): string {
    const posting = files.find(({ target }) => target.endsWith('.md'))?.text ?? '';
    return new RegExp(`^${key}: (.+)$`, 'm').exec(posting)?.[1] ?? assert.fail(key);
  }

  /** Expects the output of `init` in the README's page. */
  function expectSnippet(printed: string): void {
    const page = files.find(({ target }) => target.endsWith('.html'))?.text ?? '';
    for (const line of printed.trim().split('\n')) assert.ok(page.includes(line.trim()), line);
  }

  /** Runs a command that does not end while the URL that it prints is used. */
  async function whileRunning(command: string, use: (address: string) => Promise<void>): Promise<void> {
    const running = spawn(command, { ...surroundings, shell: true, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    const ended = once(running, 'exit');
    try {
      const address = await new Promise<string>((resolve, reject) => {
        let output = '';
        const listen = (chunk: Buffer) => {
          output += chunk.toString();
          const [found] = /http:\S+/.exec(output) ?? [];
          if (found !== undefined) resolve(found);
        };
        running.stdout.on('data', listen);
        running.stderr.on('data', listen);
        running.once('exit', () => reject(new Error(output)));
      });
      await use(address);
    } finally {
      // The shell, npx and the command.
      if (running.exitCode === null && running.pid !== undefined) process.kill(-running.pid, 'SIGTERM');
      await ended;
    }
  }
});
