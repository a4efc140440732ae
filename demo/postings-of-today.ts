import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The day from which the demo's postings were written. */
const WRITTEN = Date.UTC(2026, 10, 21);
const DAY = 86_400_000;
/** A date of the front matter, in quotes or without. */
const DATE = /^((?:date|closes): "?)(\d{4}-\d{2}-\d{2})/gm;

/**
 * Copies the demo's postings with their dates moved to today, so that whoever opens the demo finds the jobs as they were
 * meant: one closes in ten days, one has been closed for long. Files are replaced whole, since another demo may be reading
 * them.
 *
 * @param from the folder of the postings as they were written
 * @param to the folder of the copies; what else it holds is removed
 * @param now milliseconds since the epoch
 */
export function copyPostingsOfToday(from: string, to: string, now: number): void {
  const days = Math.floor((now - WRITTEN) / DAY);
  const move = (written: string) => new Date(Date.parse(written) + days * DAY).toISOString().slice(0, 10);
  const postings = readdirSync(from, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
  for (const name of postings) {
    const text = readFileSync(path.join(from, name), 'utf8');
    const file = path.join(to, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(
      `${file}.${process.pid}`,
      text.replace(DATE, (_, key: string, date: string) => key + move(date)),
    );
    renameSync(`${file}.${process.pid}`, file);
  }
  for (const name of readdirSync(to, { recursive: true, encoding: 'utf8' }))
    if (name.endsWith('.md') && !postings.includes(name)) rmSync(path.join(to, name), { force: true });
}
