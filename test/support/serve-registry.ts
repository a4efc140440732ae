import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { packages } from '../../package-lock.json';
import { repositoryRoot } from './repository.js';

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
