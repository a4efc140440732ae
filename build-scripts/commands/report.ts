import type { Compilation } from '../compile/compile.js';
import { decodeText } from '../compile/read/decode-text.js';
import type { PostingState } from '../compile/types.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { countByRule } from '../diagnostics/reports/count-by-rule.js';
import { printGithub } from '../diagnostics/reports/github.js';
import { limitPerFile } from '../diagnostics/reports/limit-per-file.js';
import { prettyReport } from '../diagnostics/reports/pretty.js';
import { UsageError, type CommandFlags } from './flags.js';

/** The values of `--format`. */
const FORMATS = ['pretty', 'json', 'github'] as const;

const REASONS: Readonly<Record<PostingState, string>> = {
  published: 'no place in the bundle',
  draft: 'a draft; --drafts publishes it',
  hidden: 'hidden by its front matter',
  future: 'dated in the future; --future publishes it',
  expired: 'closed by its deadline or status; --expired publishes it',
  untitled: 'no title',
  error: 'has errors; see above',
};

/**
 * Prints what a command finds out: diagnostics to standard output, and the files left out to standard error. A command that
 * compiles again and again prints only what has changed since; as JSON, everything.
 */
export class Reporter {
  readonly #format: (typeof FORMATS)[number];
  readonly #isQuiet: boolean;
  #before: Compilation | undefined;

  /** @throws UsageError when there is no such format */
  constructor({ format = 'pretty', quiet = false }: Pick<CommandFlags, 'format' | 'quiet'>) {
    const known = FORMATS.find((each) => each === format);
    if (!known) throw new UsageError(`Unknown format “${format}”. Formats: ${FORMATS.join(', ')}.`);
    this.#format = known;
    this.#isQuiet = quiet;
  }

  print(compilation: Compilation): void {
    const before = this.#before;
    this.#before = compilation;
    const { diagnostics, contents, leftOut, skipped } = compilation;
    const fresh = difference(diagnostics, before?.diagnostics ?? [], nameOf);
    switch (this.#format) {
      case 'json':
        console.log(JSON.stringify({ diagnostics, rules: countByRule(diagnostics), leftOut, skipped }, undefined, 2));
        break;
      case 'github':
        for (const { diagnostic, more } of limitPerFile(fresh)) console.log(printGithub(diagnostic, more));
        break;
      case 'pretty':
        if (fresh.length > 0) console.log(`${prettyReport(fresh, textsOf(contents))}\n`);
        for (const { file, rule, message } of difference(before?.diagnostics ?? [], diagnostics, nameOf))
          console.log(`fixed  ${file}  ${message}  ${rule}`);
    }
    const known = before ? explainLeftOut(before) : [];
    const changed = difference(explainLeftOut(compilation), known, ({ name, reason }) => `${name} ${reason}`);
    for (const line of linesOf(changed)) this.say(line);
  }

  /** Prints a line to standard error, unless the call is quiet. */
  say(line: string): void {
    if (!this.#isQuiet) console.error(line);
  }
}

/** The text of a file; each is decoded when it is asked for, since few have a code frame. */
function textsOf(contents: Compilation['contents']): (file: string) => string | undefined {
  return (file) => {
    const bytes = contents.get(file);
    return bytes && decodeText(bytes).text;
  };
}

/** What identifies a diagnostic when the lines above it change. */
function nameOf({ file, rule, message }: Diagnostic): string {
  return JSON.stringify([file, rule, message]);
}

/** The items that others do not have, by name; of an item that occurs several times, those in excess. */
function difference<T>(items: readonly T[], others: readonly T[], nameOf: (item: T) => string): T[] {
  const counts = new Map<string, number>();
  for (const other of others) counts.set(nameOf(other), (counts.get(nameOf(other)) ?? 0) + 1);
  return items.filter((item) => {
    const count = counts.get(nameOf(item)) ?? 0;
    counts.set(nameOf(item), count - 1);
    return count <= 0;
  });
}

/** A file that is not in the bundle, and why. */
interface NotPublished {
  what: 'left out' | 'skipped';
  name: string;
  reason: string;
}

/** More files with the same reason than this are counted. */
const MOST_NAMED = 10;
/** How many of those counted are named. */
const NAMED = 3;

/**
 * The files that are not in the bundle.
 *
 * @param leftOut postings without errors that are not published
 * @param skipped files that were not read as postings
 */
export function explainLeftOut({ leftOut, skipped }: Pick<Compilation, 'leftOut' | 'skipped'>): NotPublished[] {
  return [
    ...leftOut.map(({ name, state }) => ({ what: 'left out' as const, name, reason: REASONS[state] })),
    ...skipped.map(({ name, reason }) => ({ what: 'skipped' as const, name, reason })),
  ];
}

/** One line for each file, with the reason in parentheses, or for many files with the same reason. */
export function linesOf(files: readonly NotPublished[]): string[] {
  const groups = new Map<string, NotPublished[]>();
  for (const file of files) {
    const key = `${file.what} ${file.reason}`;
    const group = groups.get(key);
    if (group) group.push(file);
    else groups.set(key, [file]);
  }
  return [...groups.values()].flatMap((group) => {
    const line = (what: string, names: string, reason: string) =>
      `${what.padEnd('left out'.length)}  ${names} (${reason})`;
    if (group.length <= MOST_NAMED) return group.map(({ what, name, reason }) => line(what, name, reason));
    const [{ what, reason } = { what: '', reason: '' }] = group;
    const names = group.slice(0, NAMED).map(({ name }) => name);
    return [line(what, `${names.join(', ')} and ${group.length - NAMED} more`, reason)];
  });
}

/** `3 errors, 1 warning`, or nothing. */
export function countLevels(diagnostics: readonly Diagnostic[]): string {
  return (['error', 'warning', 'note'] as const)
    .map((level) => [level, diagnostics.filter((diagnostic) => diagnostic.level === level).length] as const)
    .filter(([, count]) => count > 0)
    .map(([level, count]) => `${count} ${level}${count === 1 ? '' : 's'}`)
    .join(', ');
}

/** `3 jobs ready to publish. 1 warning.` */
export function summaryLine({ bundle, diagnostics }: Compilation): string {
  const { length } = bundle.jobs;
  return `${length} ${length === 1 ? 'job' : 'jobs'} ready to publish. ${countLevels(diagnostics) || 'No problems'}.`;
}

/** Whether the exit status must be 1. */
export function hasFailed(diagnostics: readonly Diagnostic[], isStrict = false): boolean {
  return diagnostics.some(({ level }) => level === 'error' || (isStrict && level === 'warning'));
}
