#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { CallError } from './commands/usage-error.js';
import { HELP } from './commands/help.js';
import type { Command } from './commands/command.js';
import { version } from '../package.json';

/** Each is loaded when it is asked for: a tenth of a second is much beside five postings. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  build: async () => (await import('./commands/build.js')).buildCommand,
  check: async () => (await import('./commands/check.js')).checkCommand,
  preview: async () => (await import('./commands/preview.js')).previewCommand,
  init: async () => (await import('./commands/init.js')).initCommand,
};

const SEE_HELP = 'See careers-widget --help.';

/** Exit status: 0 good, 1 a posting is in error (or a warning under `--strict`), 2 the call itself is wrong. */
async function main(): Promise<number> {
  const { values, positionals } = readArguments();
  if (values.version) {
    console.log(version);
    return 0;
  }
  const [name, ...folders] = positionals;
  if (values.help || name === undefined || name === 'help') {
    console.log(HELP);
    return values.help || name === 'help' ? 0 : 2;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command)
    throw new CallError(`There is no command ‘${name}’. There are: ${Object.keys(COMMANDS).join(', ')}.\n${SEE_HELP}`);
  if (folders.length === 0 && name !== 'init')
    throw new CallError(`Name the folder that holds the postings: careers-widget ${name} postings\n${SEE_HELP}`);
  const run = await command();
  return run({ ...values, folders });
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        out: { type: 'string', short: 'o' },
        scripts: { type: 'string' },
        'base-url': { type: 'string' },
        organization: { type: 'string' },
        'time-zone': { type: 'string' },
        format: { type: 'string', default: 'pretty' },
        drafts: { type: 'boolean', default: false },
        future: { type: 'boolean', default: false },
        expired: { type: 'boolean', default: false },
        watch: { type: 'boolean', short: 'w', default: false },
        strict: { type: 'boolean', default: false },
        'keep-going': { type: 'boolean', default: false },
        'no-cache': { type: 'boolean', default: false },
        prune: { type: 'boolean', default: false },
        pages: { type: 'boolean', default: false },
        feeds: { type: 'boolean', default: false },
        config: { type: 'string' },
        quiet: { type: 'boolean', short: 'q', default: false },
        version: { type: 'boolean', short: 'v', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new CallError(`${error instanceof Error ? error.message : String(error)}\n${SEE_HELP}`);
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof CallError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
