import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkConfiguration } from './check-configuration.js';
import { FrontMatterFault } from '../compile/front-matter/front-matter.js';
import { parseJson } from '../compile/front-matter/json.js';
import type { Configuration } from './configuration.js';
import { ConfigurationError } from './configuration-error.js';

/** Where the configuration is looked for when nobody names it. */
export const DEFAULT_NAMES = ['careers-widget.config.json', 'careers-widget.config.mjs'] as const;

/**
 * Reads and checks the configuration.
 *
 * @param file as named after `--config`; without it one of `DEFAULT_NAMES` in `cwd`, and none is no fault
 * @param cwd the folder that paths are relative to
 * @throws ConfigurationError when a named file is not there, cannot be read, or says something that is not allowed, with
 *   every fault in its message; and when both default files are there
 */
export async function loadConfiguration(file: string | undefined, cwd: string): Promise<Configuration> {
  const name = file ?? (await findDefault(cwd));
  if (name === undefined) return {};
  const value = await readValue(name, path.resolve(cwd, name), file !== undefined);
  const { configuration, faults } = checkConfiguration(value);
  if (faults.length === 0) return configuration;
  const count = faults.length === 1 ? 'There is a mistake' : `There are ${faults.length} mistakes`;
  throw new ConfigurationError([`${count} in ${name}:`, ...faults.map((fault) => `  ${fault}`)].join('\n'));
}

async function findDefault(cwd: string): Promise<string | undefined> {
  const isThere = await Promise.all(DEFAULT_NAMES.map((name) => isFile(path.join(cwd, name))));
  const [first, second] = DEFAULT_NAMES.filter((_, index) => isThere[index]);
  if (second !== undefined) {
    throw new ConfigurationError(
      `There are both ${first} and ${second}, and only one can count. Delete one of them, or name the other with --config.`,
    );
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
    throw new ConfigurationError(
      `There is no file ‘${name}’. Name the configuration after --config, or write one with careers-widget init.`,
    );
  }
  switch (path.extname(file)) {
    case '.json':
      return readJson(name, file);
    case '.mjs':
    case '.js':
      return importDefault(name, file);
    default:
      throw new ConfigurationError(
        `The configuration ‘${name}’ is neither .json nor .mjs, so it is not known how to read it.`,
      );
  }
}

async function readJson(name: string, file: string): Promise<unknown> {
  const text = (await readFile(file, 'utf8')).replace(/^\ufeff/, '');
  try {
    parseJson(text);
  } catch (error) {
    if (!(error instanceof FrontMatterFault)) throw error;
    const before = text.slice(0, error.offset).split('\n');
    const column = (before.at(-1) ?? '').length + 1;
    throw new ConfigurationError(`${name}:${before.length}:${column}: ${error.message}`);
  }
  return JSON.parse(text);
}

async function importDefault(name: string, file: string): Promise<unknown> {
  // Node keeps what it has imported by URL; under --watch the file may have changed since.
  const { mtimeMs } = await stat(file);
  let module: Record<string, unknown>;
  try {
    module = (await import(/* @vite-ignore */ `${pathToFileURL(file).href}?changed=${mtimeMs}`)) as Record<
      string,
      unknown
    >;
  } catch (error) {
    const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    throw new ConfigurationError(`${name} cannot be run. ${reason}`);
  }
  if ('default' in module) return module['default'];
  throw new ConfigurationError(`${name} exports no configuration. Write: export default { … }`);
}
