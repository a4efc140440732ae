import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { bin, dependencies } from '../../package.json';
import { repositoryRoot } from './repository.js';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { packages } from '../../package-lock.json';

/** The package as it would be published, and a project that has installed it. */
export interface InstalledPackage {
  /** The packed package. */
  readonly tarball: string;
  /** The folder of the project. */
  readonly project: string;
  /** Where the package is in it. */
  readonly installed: string;
}

/** Packs what the build has made into a folder, and returns where the tarball is. */
export function packPackage(folder: string): string {
  const packed = run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder]);
  const [{ filename = '' } = {}] = JSON.parse(packed) as { filename?: string }[];
  return path.join(folder, filename);
}

/**
 * Packs what the build has made and installs it, without asking a registry: the packages that it depends on, and no others,
 * are linked to those of the repository.
 *
 * @param folder an empty one
 * @param own what the project uses besides, by name
 */
export function installPackage(folder: string, own: readonly string[] = []): InstalledPackage {
  const tarball = packPackage(folder);
  run('tar', ['-xzf', tarball, '-C', folder]);

  const project = path.join(folder, 'project');
  cpSync(path.join(repositoryRoot, 'test/package/consumer'), project, { recursive: true });
  const installed = path.join(project, 'node_modules/careers-widget');
  mkdirSync(path.dirname(installed));
  renameSync(path.join(folder, 'package'), installed);
  const commands = path.join(project, 'node_modules/.bin');
  mkdirSync(commands);
  for (const [command, file] of Object.entries(bin)) {
    chmodSync(path.join(installed, file), 0o755);
    symlinkSync(path.join('../careers-widget', file), path.join(commands, command));
  }
  for (const name of [...Object.keys(dependencies), ...own]) {
    const link = path.join(project, 'node_modules', name);
    mkdirSync(path.dirname(link), { recursive: true });
    symlinkSync(path.join(repositoryRoot, 'node_modules', name), link, 'junction');
  }
  return { tarball, project, installed };
}

function run(command: string, commandArguments: string[]): string {
  const { status, stdout, stderr } = spawnSync(command, commandArguments, {
    cwd: repositoryRoot,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${command} ${commandArguments.join(' ')}\n${stdout}${stderr}`);
  return stdout;
}

/** A package registry on this machine. */
export interface Registry {
  /** Such as `http://127.0.0.1:40123/`. */
  readonly url: string;
  close(): void;
}

/**
 * Gives npm what the repository has installed, in the same versions, and nothing else: so a package can be installed as
 * anybody would, and no network or newer version of something has a say in it.
 */
export async function serveRegistry(): Promise<Registry> {
  const server = createServer(({ url = '/', headers }, response) => {
    const asked = decodeURIComponent(url.slice(1));
    if (asked.endsWith('.tgz')) {
      const { dir, name } = path.parse(path.join(repositoryRoot, asked));
      spawn('tar', ['-cf', '-', '--exclude', `${name}/node_modules`, '-C', dir, name]).stdout.pipe(response);
      return;
    }
    const versions = installedPlaces(asked).map((place) => {
      const manifest: { version: string } = JSON.parse(
        readFileSync(path.join(repositoryRoot, place, 'package.json'), 'utf8'),
      );
      const tarball = `http://${headers.host}/${place}.tgz`;
      return [manifest.version, { ...manifest, scripts: {}, dist: { tarball } }] as const;
    });
    const latest = versions[0]?.[0];
    if (latest === undefined) response.writeHead(404);
    response.end(JSON.stringify({ name: asked, 'dist-tags': { latest }, versions: Object.fromEntries(versions) }));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => void server.close().closeAllConnections(),
  };
}

/** The folders of a package, the one that is found first in front. */
function installedPlaces(name: string): string[] {
  return Object.keys(packages)
    .filter((place) => place.endsWith(`node_modules/${name}`) && existsSync(path.join(repositoryRoot, place)))
    .sort((one, other) => one.length - other.length);
}
