import assert from 'node:assert/strict';
import { exec, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import type { Browser } from 'puppeteer-core';
import sirv from 'sirv';
import { packPackage } from '../support/installed-package.js';
import { openBrowser } from '../support/open-browser.js';
import { repositoryRoot } from '../support/repository.js';
import { serveRegistry, type Registry } from '../support/serve-registry.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const readme = readFileSync(path.join(repositoryRoot, 'README.md'), 'utf8');

/** The code blocks that say what they are for: `sh run` is typed, any other is written to the file it names. */
const steps = [...readme.matchAll(/^```\w+ (\S+)\n([^]*?)^```$/gm)].map(([, target = '', text = '']) => ({
  target,
  text,
}));
const commands = steps.filter(({ target }) => target === 'run').flatMap(({ text }) => text.trim().split('\n'));
const files = steps.filter(({ target }) => target !== 'run');

describe('a stranger with the package and the README', () => {
  const place = temporaryFolder();
  const folder = path.join(place, 'empty');
  const environment: NodeJS.ProcessEnv = { PORT: '0', NO_COLOR: '1' };
  const surroundings = { cwd: folder, env: environment };
  let registry: Registry;
  let browser: Browser;

  before(async () => {
    registry = await serveRegistry();
    // Nothing of the npm that runs this, and nothing that was fetched before.
    for (const [name, value] of Object.entries(process.env))
      if (!/^(npm_|INIT_CWD$)/i.test(name)) environment[name] ??= value;
    environment['npm_config_registry'] = registry.url;
    environment['npm_config_cache'] = path.join(place, 'cache');
    environment['npm_config_noproxy'] = '127.0.0.1';
    mkdirSync(folder);
    const tarball = packPackage(place);
    copyFileSync(tarball, path.join(folder, path.basename(tarball)));
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    registry?.close();
  });

  /** Sees the posting in a list, opens it, and sees where to apply. */
  async function walk(address: string): Promise<void> {
    const page = await browser.newPage();
    page.setDefaultTimeout(10_000);
    const said: string[] = [];
    page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => said.push(String(error)));
    await page.goto(address);
    const card = await page.waitForSelector(`job-list >>> job-card >>> a::-p-text(${written('title')})`, {
      visible: true,
    });
    await card?.click();
    const apply = await page.waitForSelector('job-list >>> job-detail >>> [part=apply]', { visible: true });
    assert.equal(await apply?.evaluate((link) => link.getAttribute('href')), written('apply_url'));
    assert.deepEqual(said, []);
    await page.close();
  }

  it('types five commands at the most, and writes a posting and a page', () => {
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
        it(`types “${command}”`, async () => {
          if (command.includes(' preview ')) await whileRunning(command, walk);
          else {
            // Not in step with this process, which is the registry too. A failure is thrown with what was said.
            const { stdout, stderr } = await promisify(exec)(command, surroundings);
            assert.doesNotMatch(stdout + stderr, /^(error|warning|note) /m);
            if (command.endsWith(' init')) expectSnippet(stdout);
          }
        });
  }

  it('sees the posting on the page, wherever its folder is served', async () => {
    const page = files.find(({ target }) => target.endsWith('.html'))?.target ?? '';
    const site = sirv(path.join(folder, path.dirname(page)), { dev: true });
    const server = createServer((request, response) => site(request, response)).listen(0, '127.0.0.1');
    await once(server, 'listening');
    try {
      const { port } = server.address() as AddressInfo;
      await walk(`http://127.0.0.1:${port}/${path.basename(page)}`);
    } finally {
      server.close().closeAllConnections();
    }
  });

  /** What the posting of the README has in its front matter. */
  function written(key: string): string {
    const posting = files.find(({ target }) => target.endsWith('.md'))?.text ?? '';
    return new RegExp(`^${key}: (.+)$`, 'm').exec(posting)?.[1] ?? assert.fail(key);
  }

  /** What `init` prints is what the README has in its page. */
  function expectSnippet(printed: string): void {
    const page = files.find(({ target }) => target.endsWith('.html'))?.text ?? '';
    for (const line of printed.trim().split('\n')) assert.ok(page.includes(line.trim()), line);
  }

  /** Runs a command that stays, for as long as something is done with the address that it prints. */
  async function whileRunning(command: string, use: (address: string) => Promise<void>): Promise<void> {
    const running = spawn(command, { ...surroundings, shell: true, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    const ended = once(running, 'exit');
    try {
      const address = await new Promise<string>((resolve, reject) => {
        let said = '';
        const listen = (chunk: Buffer) => {
          said += chunk.toString();
          const [found] = /http:\S+/.exec(said) ?? [];
          if (found !== undefined) resolve(found);
        };
        running.stdout.on('data', listen);
        running.stderr.on('data', listen);
        running.once('exit', () => reject(new Error(said)));
      });
      await use(address);
    } finally {
      // The shell, npx and the command.
      if (running.exitCode === null && running.pid !== undefined) process.kill(-running.pid, 'SIGTERM');
      await ended;
    }
  }
});
