import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, renameSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { bin, dependencies } from '../../package.json';
import { repositoryRoot } from './repository.js';

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
