import { nearestWord } from './nearest-word.js';

/**
 * Collects what is wrong with a configuration, so that all of it is told at once. Each method says whether the value is
 * what it should be, and otherwise notes where it stands, what was found and what is allowed.
 */
export class ConfigurationChecker {
  /** One sentence or two for each fault, beginning with the path of the key. */
  readonly faults: string[] = [];

  /** Notes a fault. */
  complain(path: string, found: unknown, allowed: string, meant?: string): false {
    const hint = meant === undefined ? '' : ` Did you mean ‘${meant}’?`;
    this.faults.push(`${path} is ${describe(found)}; it must be ${allowed}.${hint}`);
    return false;
  }

  /** Whether it is an object with names. */
  isGroup(path: string, value: unknown, allowed: string): value is Record<string, unknown> {
    const isGroup = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isGroup || this.complain(path, value, allowed);
  }

  /** Whether it is text that is not empty. */
  isText(path: string, value: unknown, allowed: string): value is string {
    return (typeof value === 'string' && value.trim() !== '') || this.complain(path, value, allowed);
  }

  /** Whether it is one of some words. */
  isOneOf(path: string, value: unknown, words: readonly string[]): boolean {
    if (typeof value === 'string' && words.includes(value)) return true;
    const near = typeof value === 'string' ? nearestWord(value, words) : undefined;
    const list = words.map((word) => `‘${word}’`);
    const allowed = `${list.slice(0, -1).join(', ')} or ${list.at(-1)}`;
    return this.complain(path, value, allowed, near);
  }

  /** Whether it is an absolute URL for browsers. */
  isUrl(path: string, value: unknown): boolean {
    const isUrl = typeof value === 'string' && /^https?:\/\//i.test(value) && URL.canParse(value);
    return isUrl || this.complain(path, value, 'a whole URL such as "https://kvernsund.example"');
  }

  /** The keys that are known; each other one is a fault. */
  knownKeys(path: string, group: Record<string, unknown>, known: readonly string[], what: string): string[] {
    return Object.keys(group).filter((key) => {
      if (known.includes(key)) return true;
      const near = nearestWord(key, known);
      const hint = near === undefined ? `There are: ${known.join(', ')}.` : `Did you mean ‘${near}’?`;
      this.faults.push(`${join(path, key)} is no ${what} we know. ${hint}`);
      return false;
    });
  }
}

/** The path of a key within a group; names that are no plain words are quoted. */
export function join(path: string, key: string): string {
  if (!/^[\p{L}\p{N}_-]+$/u.test(key)) return `${path}[${JSON.stringify(key)}]`;
  return path === '' ? key : `${path}.${key}`;
}

function describe(value: unknown): string {
  if (value === undefined) return 'missing';
  if (Array.isArray(value)) return 'a list';
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'object') return 'a group of keys';
  if (typeof value === 'function') return 'a function';
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
