import { nearestWord } from '../diagnostics/nearest-word.js';

/**
 * Collects the faults of a configuration, so that all are reported at once. Each method returns whether the value is valid,
 * and otherwise notes its path, what was found and what is allowed.
 */
export class ConfigurationChecker {
  /** One or two sentences for each fault, starting with the path of the key. */
  readonly faults: string[] = [];

  /** Notes a fault. */
  complain(path: string, found: unknown, allowed: string, meant?: string): false {
    const hint = meant === undefined ? '' : ` Did you mean “${meant}”?`;
    this.faults.push(`${path} is ${describe(found)}; it must be ${allowed}.${hint}`);
    return false;
  }

  /** Whether it is an object. */
  isGroup(path: string, value: unknown, allowed: string): value is Record<string, unknown> {
    const isGroup = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isGroup || this.complain(path, value, allowed);
  }

  /** Whether it is a string that is not empty. */
  isText(path: string, value: unknown, allowed: string): value is string {
    return (typeof value === 'string' && value.trim() !== '') || this.complain(path, value, allowed);
  }

  /** Whether it is one of the words. */
  isOneOf(path: string, value: unknown, words: readonly string[]): boolean {
    if (typeof value === 'string' && words.includes(value)) return true;
    const near = typeof value === 'string' ? nearestWord(value, words) : undefined;
    const list = words.map((word) => `“${word}”`);
    const allowed = `${list.slice(0, -1).join(', ')} or ${list.at(-1)}`;
    return this.complain(path, value, allowed, near);
  }

  /** Whether it is an absolute `https:` or `http:` URL. */
  isUrl(path: string, value: unknown): boolean {
    const isUrl = typeof value === 'string' && /^https?:\/\//i.test(value) && URL.canParse(value);
    return isUrl || this.complain(path, value, 'an absolute URL such as "https://kvernsund.example"');
  }

  /** The known keys; each other key is a fault. */
  knownKeys(path: string, group: Record<string, unknown>, known: readonly string[], what: string): string[] {
    return Object.keys(group).filter((key) => {
      if (known.includes(key)) return true;
      const near = nearestWord(key, known);
      const hint = near === undefined ? `Known: ${known.join(', ')}.` : `Did you mean “${near}”?`;
      this.faults.push(`${join(path, key)} is not a known ${what}. ${hint}`);
      return false;
    });
  }
}

/** The path of a key within an object; names that are not plain words are quoted. */
export function join(path: string, key: string): string {
  if (!/^[\p{L}\p{N}_-]+$/u.test(key)) return `${path}[${JSON.stringify(key)}]`;
  return path === '' ? key : `${path}.${key}`;
}

function describe(value: unknown): string {
  if (value === undefined) return 'missing';
  if (Array.isArray(value)) return 'an array';
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'function') return 'a function';
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
