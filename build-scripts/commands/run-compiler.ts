import { compilePostings, type Compilation } from '../compile/compile.js';
import type { PostingState } from '../compile/compile-posting.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { printGithub } from '../diagnostics/reports/github.js';
import { printPretty } from '../diagnostics/reports/pretty.js';
import { compileSettingsOf } from '../configuration/compile-settings.js';
import { ConfigurationError } from '../configuration/configuration-error.js';
import { loadConfiguration } from '../configuration/load-configuration.js';
import { CallError } from './usage-error.js';
import type { CommandFlags } from './command.js';
import { compileStage } from './compile-stage.js';
import { openCache } from './open-cache.js';

/** A compilation, and what it was made with that publishing needs too. */
export interface CommandCompilation extends Compilation {
  /** Where the folder of the bundle is published. */
  baseUrl?: string;
  /** Milliseconds since the epoch. */
  now: number;
}

const FORMATS = ['pretty', 'json', 'github'];

/**
 * Compiles what the flags name and prints the diagnostics: the part that `build` and `check` share.
 *
 * @throws CallError when a folder is not there or a flag's value is not one we know
 */
export async function compileForCommand(flags: CommandFlags): Promise<CommandCompilation> {
  if (!FORMATS.includes(flags.format)) {
    throw new CallError(`There is no format ‘${flags.format}’. There are: ${FORMATS.join(', ')}.`);
  }
  const states: [boolean, PostingState][] = [
    [flags.drafts, 'draft'],
    [flags.future, 'future'],
    [flags.expired, 'expired'],
  ];
  const now = clock();
  let compilation: CommandCompilation;
  try {
    const configuration = await loadConfiguration(flags.config, process.cwd());
    const baseUrl = folderUrl(flags['base-url'] ?? configuration.baseUrl);
    const timeZone = checkTimeZone(flags['time-zone'] ?? configuration.timeZone ?? 'UTC');
    const cache = flags['no-cache'] ? undefined : openCache({ configuration, baseUrl, timeZone });
    const compiled = await compilePostings({
      ...(cache && { cache }),
      compile: compileStage(configuration, flags.quiet),
      ...compileSettingsOf(configuration),
      folders: flags.folders,
      organization: {
        name: '',
        ...configuration.organization,
        ...(flags.organization !== undefined && { name: flags.organization }),
      },
      publish: new Set(states.filter(([wanted]) => wanted).map(([, state]) => state)),
      now,
      timeZone,
      ...(baseUrl !== undefined && { baseUrl }),
    });
    compilation = { ...compiled, now, ...(baseUrl !== undefined && { baseUrl }) };
  } catch (error) {
    if (error instanceof ConfigurationError) throw new CallError(error.message);
    throw error instanceof Error && error.message.startsWith('There is no folder')
      ? new CallError(error.message)
      : error;
  }
  printDiagnostics(compilation, flags);
  return compilation;
}

/** The base URL as that of a folder, so that links resolve within it and not beside it. */
function folderUrl(url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  if (!/^https?:\/\/[^/]/i.test(url) || !URL.canParse(url)) {
    throw new CallError(
      `‘${url}’ is no address of a website. Write --base-url https://…, where the bundle is published.`,
    );
  }
  return url.endsWith('/') ? url : `${url}/`;
}

/** Milliseconds since the epoch; `SOURCE_DATE_EPOCH` (https://reproducible-builds.org/specs/source-date-epoch/) sets it. */
function clock(): number {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  if (epoch === undefined) return Date.now();
  if (!/^\d+$/.test(epoch)) throw new CallError(`SOURCE_DATE_EPOCH is ‘${epoch}’; it must be whole seconds.`);
  return Number(epoch) * 1000;
}

function checkTimeZone(timeZone: string): string {
  if (timeZone === 'UTC') return timeZone;
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch {
    throw new CallError(`There is no time zone ‘${timeZone}’. Write one such as Europe/Oslo.`);
  }
}

function printDiagnostics({ diagnostics, texts, leftOut, skipped }: Compilation, flags: CommandFlags): void {
  if (flags.format === 'json') {
    console.log(JSON.stringify({ diagnostics, leftOut, skipped }, undefined, 2));
    return;
  }
  for (const diagnostic of diagnostics) {
    console.log(
      flags.format === 'github' ? printGithub(diagnostic) : `${printPretty(diagnostic, texts.get(diagnostic.file))}\n`,
    );
  }
}

/** `3 errors, 1 warning`, or nothing. */
export function countLevels(diagnostics: readonly Diagnostic[]): string {
  return (['error', 'warning', 'note'] as const)
    .map((level) => [level, diagnostics.filter((diagnostic) => diagnostic.level === level).length] as const)
    .filter(([, count]) => count > 0)
    .map(([level, count]) => `${count} ${level}${count === 1 ? '' : 's'}`)
    .join(', ');
}

/** Whether the exit status must be 1. */
export function hasFailed(diagnostics: readonly Diagnostic[], isStrict: boolean): boolean {
  return diagnostics.some(({ level }) => level === 'error' || (isStrict && level === 'warning'));
}
