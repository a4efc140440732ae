import { stat } from 'node:fs/promises';
import { compilePostings, type Compilation } from '../compile/compile.js';
import { compileSources } from '../compile/compile-posting.js';
import type { CompileSettings, PostingSource, PostingState } from '../compile/types.js';
import { compileSettingsOf } from '../configuration/compile-settings.js';
import type { Configuration } from '../configuration/configuration.js';
import { ConfigurationError, loadConfiguration } from '../configuration/load-configuration.js';
import { UsageError, type CommandFlags } from './flags.js';
import type { Selection } from './select-postings.js';
import type { PostingMemory } from './posting-memory.js';

/** A compilation with the settings that publishing needs too. */
export interface CommandCompilation extends Compilation {
  /** Where the output folder is published. */
  baseUrl?: string;
  /** Milliseconds since the epoch. */
  now: number;
  /** Whether there is a configuration. */
  isConfigured: boolean;
}

/** Compilations shorter than this show no progress; milliseconds. */
const PROGRESS_DELAY = 500;

/**
 * Compiles the folders of a call.
 *
 * @param options.memory results to reuse, for commands that compile repeatedly
 * @param options.selection the postings to compile. Default: all of the folders
 * @throws UsageError when a folder does not exist, or a flag or the configuration is invalid
 */
export async function compileForCommand(
  flags: CommandFlags,
  { memory, selection }: { memory?: PostingMemory; selection?: Selection } = {},
): Promise<CommandCompilation> {
  if (!selection) for (const folder of flags.folders) await checkFolder(folder);
  const now = clock();
  try {
    const configuration = await loadConfiguration(flags.config, process.cwd());
    const baseUrl = folderUrl(flags['base-url'] ?? configuration.baseUrl);
    const timeZone = checkTimeZone(flags['time-zone'] ?? configuration.timeZone ?? 'UTC');
    const compile = (sources: readonly PostingSource[], settings: CompileSettings) =>
      compileSources(sources, settings, progressLine(sources.length, flags.quiet));
    const compiled = await compilePostings({
      ...compileSettingsOf(configuration),
      folders: flags.folders,
      ...(selection && {
        folders: selection.folders,
        ...(selection.isSelected && { isSelected: selection.isSelected }),
      }),
      organization: organizationOf(configuration, flags),
      publish: statesToPublish(flags),
      now,
      timeZone,
      keepGoing: flags['keep-going'] ?? false,
      ...(baseUrl !== undefined && { baseUrl }),
      compile: (sources, settings) =>
        memory
          ? memory.compile(sources, settings, [configuration, baseUrl, timeZone], (some) => compile(some, settings))
          : compile(sources, settings),
    });
    return {
      ...compiled,
      now,
      isConfigured: Object.keys(configuration).length > 0,
      ...(baseUrl !== undefined && { baseUrl }),
    };
  } catch (error) {
    throw error instanceof ConfigurationError ? new UsageError(error.message) : error;
  }
}

function organizationOf({ organization }: Configuration, flags: CommandFlags) {
  return { name: '', ...organization, ...(flags.organization !== undefined && { name: flags.organization }) };
}

function statesToPublish({ drafts, future, expired }: CommandFlags): Set<PostingState> {
  const states = [drafts && 'draft', future && 'future', expired && 'expired'] as const;
  return new Set(states.filter((state) => typeof state === 'string'));
}

async function checkFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => undefined);
  if (!found?.isDirectory()) throw new UsageError(`Folder not found: “${folder}”. Name the folder of the postings.`);
}

/** The base URL with a slash at its end, so that links resolve within the folder. */
function folderUrl(url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  if (!/^https?:\/\/[^/]/i.test(url) || !URL.canParse(url)) {
    throw new UsageError(`Invalid base URL “${url}”. Use an absolute URL: --base-url https://….`);
  }
  return url.endsWith('/') ? url : `${url}/`;
}

/** Milliseconds since the epoch; `SOURCE_DATE_EPOCH` (https://reproducible-builds.org/specs/source-date-epoch/) sets it. */
function clock(): number {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  if (epoch === undefined) return Date.now();
  if (!/^\d+$/.test(epoch)) throw new UsageError(`Invalid SOURCE_DATE_EPOCH “${epoch}”. Use whole seconds.`);
  return Number(epoch) * 1000;
}

function checkTimeZone(timeZone: string): string {
  if (timeZone === 'UTC') return timeZone;
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch {
    throw new UsageError(`Unknown time zone “${timeZone}”. Use an IANA name such as Europe/Oslo.`);
  }
}

/** Shows on a terminal how many postings are done, and clears the line with the last one. */
function progressLine(total: number, isQuiet = false): ((done: number) => void) | undefined {
  if (!process.stderr.isTTY || isQuiet) return undefined;
  const start = performance.now();
  return (done) => {
    if (performance.now() - start < PROGRESS_DELAY) return;
    process.stderr.write(`\r${done < total ? `Compiled ${done} of ${total} postings` : ''}\u001b[K`);
  };
}
