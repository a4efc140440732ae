import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkConfiguration } from './check-configuration.js';
import { FrontMatterFault } from '../compile/front-matter/front-matter.js';
import { parseJson } from '../compile/front-matter/json.js';
import type { Configuration } from './configuration.js';

/** An invalid configuration; the message lists each fault on a line of its own. */
export class ConfigurationError extends Error {
  override name = 'ConfigurationError';
}

/** The configuration files of a folder, when no other is named. */
export const DEFAULT_NAMES = ['careers-widget.config.json', 'careers-widget.config.mjs'] as const;

/**
 * Reads and checks the configuration.
 *
 * @param file the value of `--config`; default: one of `DEFAULT_NAMES` in `cwd`, if there is one
 * @param cwd the folder that paths are relative to
 * @throws ConfigurationError when a named file does not exist, cannot be read or is invalid, with every fault in its
 *   message; and when both default files exist
 */
export async function loadConfiguration(file: string | undefined, cwd: string): Promise<Configuration> {
  const name = file ?? (await findDefault(cwd));
  if (name === undefined) return {};
  const value = await readValue(name, path.resolve(cwd, name), file !== undefined);
  const { configuration, faults } = checkConfiguration(value);
  if (faults.length === 0) return configuration;
  const count = faults.length === 1 ? '1 error' : `${faults.length} errors`;
  throw new ConfigurationError([`${count} in ${name}:`, ...faults.map((fault) => `  ${fault}`)].join('\n'));
}

async function findDefault(cwd: string): Promise<string | undefined> {
  const isThere = await Promise.all(DEFAULT_NAMES.map((name) => isFile(path.join(cwd, name))));
  const [first, second] = DEFAULT_NAMES.filter((_, index) => isThere[index]);
  if (second !== undefined) {
    throw new ConfigurationError(`Found both ${first} and ${second}. Delete one of them, or name one with --config.`);
  }
  return first;
}

async function isFile(file: string): Promise<boolean> {
  return stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
}

async function readValue(name: string, file: string, isNamed: boolean): Promise<unknown> {
  if (isNamed && !(await isFile(file))) {
    throw new ConfigurationError(`Configuration file not found: “${name}”. Create one with careers-widget init.`);
  }
  switch (path.extname(file)) {
    case '.json':
      return readJson(name, file);
    case '.mjs':
    case '.js':
      return importDefault(name, file);
    default:
      throw new ConfigurationError(`Unsupported configuration file “${name}”. Use .json or .mjs.`);
  }
}

async function readJson(name: string, file: string): Promise<unknown> {
  const text = (await readFile(file, 'utf8')).replace(/^\ufeff/, '');
  try {
    parseJson(text);
  } catch (error) {
    if (!(error instanceof FrontMatterFault)) throw error;
    const { message, help = '', offset } = error.problem;
    const before = text.slice(0, offset).split('\n');
    const column = (before.at(-1) ?? '').length + 1;
    throw new ConfigurationError(`${name}:${before.length}:${column}: ${message} ${help}`.trimEnd());
  }
  return JSON.parse(text);
}

async function importDefault(name: string, file: string): Promise<unknown> {
  // Node caches modules by URL; under --watch the file may have changed since.
  const { mtimeMs } = await stat(file);
  let module: Record<string, unknown>;
  try {
    module = (await import(/* @vite-ignore */ `${pathToFileURL(file).href}?changed=${mtimeMs}`)) as Record<
      string,
      unknown
    >;
  } catch (error) {
    const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    throw new ConfigurationError(`Cannot load ${name}. ${reason}`);
  }
  if ('default' in module) return module['default'];
  throw new ConfigurationError(`${name} has no default export. Write: export default { … }`);
}
