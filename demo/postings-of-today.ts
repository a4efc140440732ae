import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Reference date of the demo's postings. */
const WRITTEN = Date.UTC(2026, 10, 21);
const DAY = 86_400_000;
/** A date in front matter, quoted or not. */
const DATE = /^((?:date|closes): "?)(\d{4}-\d{2}-\d{2})/gm;

/**
 * Copies the demo's postings with their dates shifted to today, so that the jobs keep their states: one closes in ten
 * days, one closed long ago.
 *
 * @param from folder of the original postings
 * @param to folder of the copies
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
      file,
      text.replace(DATE, (_, key: string, date: string) => key + move(date)),
    );
  }
}
