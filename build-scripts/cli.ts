#!/usr/bin/env node
import { help, readFlags, UsageError, type Command } from './commands/flags.js';
import { nearestWord } from './diagnostics/nearest-word.js';
import { version } from '../package.json';

/** Loaded on demand: the compiler's modules take longer to load than five postings to compile. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  build: async () => (await import('./commands/build.js')).buildCommand,
  check: async () => (await import('./commands/check.js')).checkCommand,
  preview: async () => (await import('./commands/preview.js')).previewCommand,
  init: async () => (await import('./commands/init.js')).initCommand,
};

/** Exit status: 0 success, 1 a posting has an error (or a warning under `--strict`), 2 invalid call. */
async function main(): Promise<number> {
  const { command: name, flags } = readFlags(process.argv.slice(2));
  if (flags.version) {
    console.log(version);
    return 0;
  }
  const isHelpWanted = flags.help === true || name === 'help';
  if (isHelpWanted || name === undefined) {
    console.log(help());
    return isHelpWanted ? 0 : 2;
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) throw new UsageError(unknownCommand(name));
  if (flags.folders.length === 0 && name !== 'init')
    throw new UsageError(`Missing required argument: <folder>. Example: careers-widget ${name} postings`);
  const run = await load();
  return run(flags);
}

function unknownCommand(name: string): string {
  const names = Object.keys(COMMANDS);
  const near = nearestWord(name, names);
  return `Unknown command “${name}”. ${near === undefined ? `Commands: ${names.join(', ')}.` : `Did you mean “${near}”?`}`;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`${error.message}\nhelp: run careers-widget --help`);
  process.exitCode = 2;
}
