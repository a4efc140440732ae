import { editDistance } from '../../../src/posting/edit-distance.js';
import type { Problem } from '../../diagnostics/diagnostic.js';
import { shorten } from '../../diagnostics/reports/shorten.js';
import { words } from '../words/words.js';
import type { CompileSettings } from '../types.js';
import type { FieldName } from './field-keys.js';
import type { FieldValue } from './field-value.js';
import { foldKey, type MappedFields } from './map-fields.js';
import { readPublishing } from './publishing.js';
import { FLAG_NAMES } from './status.js';

/** The fields that decide whether a posting is published. */
const PUBLISHING_FIELDS: ReadonlySet<string> = new Set<FieldName>([...FLAG_NAMES, 'state', 'closes', 'publishes']);

/** Shorter keys resemble too many other words. */
const SHORTEST = 4;
const LONGEST = 30;
/** From this length on, a key may differ in two letters. */
const LONG = 9;

/** Keys of site generators and themes that resemble a key of a field. */
const OTHER_KEYS: ReadonlySet<string> = new Set(
  words`
    aside, author, banner, body, border, contacts, cover, data, file, header, hero, js, link, links, long, menu, modified, name, note,
    page, post, posts, section, share, sidebar, slogan, stats, style, tags, tables, term, text, theme, tile, titles, toc
  `.map(foldKey),
);

/**
 * Reports keys that resemble the key of a field. One that would keep the posting out of the bundle if it were spelled
 * correctly, such as `staus: draft`, is an error. For fields that do not decide that, only a field without a value can be
 * meant.
 */
export function checkUnknownKeys(
  { unknown, fields, keys }: Pick<MappedFields, 'unknown' | 'fields' | 'keys'>,
  around: Pick<CompileSettings, 'now' | 'timeZone' | 'states'>,
): Problem[] {
  return unknown.flatMap((entry): Problem[] => {
    const written = foldKey(entry.key);
    if (written.length < SHORTEST || written.length > LONGEST || OTHER_KEYS.has(written)) return [];
    const near = nearestKey(written, keys);
    if (!near) return [];
    const { names, key, literal } = near;
    const isCertain = literal.length > SHORTEST + 1;
    const decisive = names.filter((name) => PUBLISHING_FIELDS.has(name));
    const outcomes = decisive.map((name) => wouldHide(name, { ...entry, key }, around));
    const hides = outcomes.includes(true);
    const isMeant =
      hides ||
      outcomes.includes(false) ||
      (isCertain && (decisive.length > 0 || !names.some((name) => fields.has(name))));
    if (!isMeant) return [];
    const problem = { rule: 'unknown-key', offset: entry.offset, length: entry.length } as const;
    const question = `Did you mean “${key}”?`;
    const subject = `Unknown key “${shorten(entry.key)}”`;
    if (!hides) return [{ ...problem, message: `${subject}, which is ignored.`, help: question }];
    return [
      {
        ...problem,
        level: 'error',
        message: `${subject}. As “${key}”, it would keep the posting out of the bundle, so the posting is not published.`,
        help: `${question} If not, rename it, or set the rule unknown-key to warning in the configuration.`,
      },
    ];
  });
}

/** Whether a posting with this value would not be published; `undefined` if the value is none of the field. */
function wouldHide(
  name: string,
  value: FieldValue,
  around: Pick<CompileSettings, 'now' | 'timeZone' | 'states'>,
): boolean | undefined {
  const { state, problems } = readPublishing(new Map([[name, value]]), around);
  if (state !== 'published') return state === 'unknown' ? undefined : true;
  return problems.some(({ level = 'error' }) => level === 'error') ? undefined : false;
}

/** Sites repeat their keys in every posting; no more than this many are remembered. */
const MOST_REMEMBERED = 1000;
const REMEMBERED = new WeakMap<MappedFields['keys'], Map<string, MappedFields['keys'][number] | undefined>>();

/** The known key with the fewest different letters, if there are few enough. */
function nearestKey(written: string, keys: MappedFields['keys']): MappedFields['keys'][number] | undefined {
  const remembered = REMEMBERED.get(keys) ?? new Map<string, MappedFields['keys'][number] | undefined>();
  REMEMBERED.set(keys, remembered);
  if (remembered.has(written)) return remembered.get(written);
  let limit = written.length < LONG ? 2 : 3;
  let nearest: MappedFields['keys'][number] | undefined;
  for (const key of keys) {
    if (key.literal.length < SHORTEST) continue;
    const distance = editDistance(written, key.literal, limit);
    if (distance >= limit) continue;
    [nearest, limit] = [key, distance];
  }
  if (remembered.size < MOST_REMEMBERED) remembered.set(written, nearest);
  return nearest;
}
