import { parseArgs } from 'node:util';
import { nearestWord } from '../diagnostics/nearest-word.js';

/** One flag of the command line. */
interface Flag {
  type: 'string' | 'boolean';
  short?: string;
  /** Placeholder of the value in the help. */
  value?: string;
  description: string;
}

/** The flags of all commands, as `--help` and the guide group them. */
export const FLAG_GROUPS = {
  'Selecting postings': {
    drafts: { type: 'boolean', description: 'Publish drafts too.' },
    future: { type: 'boolean', description: 'Publish postings dated in the future too.' },
    expired: { type: 'boolean', description: 'Publish postings whose deadline has passed too.' },
    'keep-going': { type: 'boolean', description: 'Publish the valid postings even if others have errors.' },
    strict: { type: 'boolean', description: 'Exit with status 1 on warnings too.' },
  },
  Output: {
    out: {
      type: 'string',
      short: 'o',
      value: 'folder',
      description: 'Write the bundle here: jobs.json and the folder jobs. Required by build.',
    },
    scripts: {
      type: 'string',
      value: 'folder',
      description: 'Write the page’s scripts here: careers-widget.js and the files it loads.',
    },
    pages: { type: 'boolean', description: 'Write a static HTML page for each job, readable without JavaScript.' },
    feeds: {
      type: 'boolean',
      description: 'Write feed.xml, feed.json and sitemap.xml, which link to the pages. Requires --base-url.',
    },
    prune: { type: 'boolean', description: 'Remove the texts of jobs that no longer exist.' },
    organization: { type: 'string', value: 'name', description: 'Name of the hiring organization.' },
    'base-url': {
      type: 'string',
      value: 'url',
      description: 'URL where the output folder is published. Relative links resolve against it.',
    },
    'time-zone': {
      type: 'string',
      value: 'name',
      description: 'Time zone in which deadlines end, such as Europe/Oslo. Default: UTC.',
    },
  },
  Configuration: {
    config: {
      type: 'string',
      value: 'file',
      description: 'Configuration file. Default: careers-widget.config.json or .mjs.',
    },
    watch: { type: 'boolean', short: 'w', description: 'Keep running and build again when a posting changes.' },
  },
  Messages: {
    format: {
      type: 'string',
      value: 'format',
      description: 'Format of diagnostics: pretty, json, or github for annotations. Default: pretty.',
    },
    quiet: { type: 'boolean', short: 'q', description: 'Print diagnostics only, no summary.' },
    version: { type: 'boolean', short: 'v', description: 'Print the version.' },
    help: { type: 'boolean', short: 'h', description: 'Print this help.' },
  },
} as const satisfies Record<string, Record<string, Flag>>;

const OPTIONS = {
  ...FLAG_GROUPS['Selecting postings'],
  ...FLAG_GROUPS.Output,
  ...FLAG_GROUPS.Configuration,
  ...FLAG_GROUPS.Messages,
};

/** The flags of one call, and the folders of postings. */
export type CommandFlags = ReturnType<typeof parseFlags>['values'] & { folders: string[] };

/** An invalid call of the command line, or one that cannot be carried out; the exit status is 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** One command: does its work and returns the exit status. */
export type Command = (flags: CommandFlags) => Promise<number>;

function parseFlags(commandArguments: string[]) {
  return parseArgs({ args: commandArguments, allowPositionals: true, options: OPTIONS });
}

/**
 * Reads the arguments of a call.
 *
 * @throws UsageError at an unknown flag or a missing value
 */
export function readFlags(commandArguments: string[]): { command: string | undefined; flags: CommandFlags } {
  try {
    const { values, positionals } = parseFlags(commandArguments);
    const [command, ...folders] = positionals;
    return { command, flags: { ...values, folders } };
  } catch (error) {
    throw new UsageError(explain(error));
  }
}

function explain(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const [, flag] = /^Unknown option '(-[^']*)'/.exec(message) ?? [];
  if (flag === undefined) return message;
  const near = nearestWord(flag, Object.keys(OPTIONS));
  return `Unknown flag “${flag}”.${near === undefined ? '' : ` Did you mean “--${near}”?`}`;
}

/** A flag as it is written, such as `-o, --out <folder>`. */
export function flagSyntax(name: string, { short, value }: Flag): string {
  return `${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` <${value}>`}`;
}

/** What `--help` prints. */
export function help(): string {
  const groups = Object.entries<Record<string, Flag>>(FLAG_GROUPS).map(([title, group]) => {
    const lines = Object.entries(group).map(
      ([name, flag]) => `  ${flagSyntax(name, flag).padEnd(23)}${flag.description}`,
    );
    return [title, ...lines].join('\n');
  });
  return `Compiles job postings in Markdown to static JSON for <job-list>.

  careers-widget build <folder...> --out <folder>   Compile the postings and write the bundle.
  careers-widget check <folder or file...>          Report problems; write nothing.
  careers-widget preview <folder...>                Serve the postings in the widget and reload on changes.
  careers-widget init [folder...]                   Write a configuration, and print what to configure and the HTML.

${groups.join('\n\n')}

Exit status: 0 success, 1 a posting has an error, 2 invalid call.
SOURCE_DATE_EPOCH, in seconds, sets the clock for reproducible builds.`;
}
