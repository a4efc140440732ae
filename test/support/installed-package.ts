import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { bin, dependencies } from '../../package.json';
import { repositoryRoot } from './repository.js';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { packages } from '../../package-lock.json';

/** The packed package, and a project that has installed it. */
export interface InstalledPackage {
  /** Path of the packed package. */
  readonly tarball: string;
  /** Path of the project. */
  readonly project: string;
  /** Path of the package in the project. */
  readonly installed: string;
}

/** Packs the build into a folder, and returns the path of the tarball. */
export function packPackage(folder: string): string {
  const packed = run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder]);
  const [{ filename = '' } = {}] = JSON.parse(packed) as { filename?: string }[];
  return path.join(folder, filename);
}

/**
 * Packs the build and installs it without a registry: its dependencies, and no other packages,
 * are linked to those of the repository.
 *
 * @param folder an empty folder
 * @param own other packages of the project, by name
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

/** A local package registry. */
export interface Registry {
  /** For example `http://127.0.0.1:40123/`. */
  readonly url: string;
  close(): void;
}

/**
 * Serves the packages that the repository has installed, in the same versions: installs work as
 * usual, independent of the network and newer versions.
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

/** The folders of a package, the resolved one first. */
function installedPlaces(name: string): string[] {
  return Object.keys(packages)
    .filter((place) => place.endsWith(`node_modules/${name}`) && existsSync(path.join(repositoryRoot, place)))
    .sort((one, other) => one.length - other.length);
}
