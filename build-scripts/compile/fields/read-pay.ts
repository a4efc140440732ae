import type { JobPay } from '../../../src/posting/job-posting.js';
import { normalizePay } from './pay.js';

/** What front matter says of the pay in parts, as written. */
export interface PayParts {
  min?: string;
  max?: string;
  currency?: string;
  period?: string;
}

/** What stands where nobody has written the pay yet. */
const PLACEHOLDER = /^(?:\W*|tb[acd]|todo|n\/?a|x+)$/i;

/**
 * The pay as the first text with an amount says it, else the parts; where there is no amount at all, the first text as it
 * is: “by agreement” is worth reading, too.
 *
 * @param texts what the posting says of all of it, the most telling first, as written
 * @param lang the posting's, BCP 47
 */
export function readPay(texts: readonly (string | undefined)[], parts: PayParts, lang: string): JobPay | undefined {
  const { currency, period } = parts;
  // “year” alone beside an amount reads like a slip; “per year” and “årlig” do not.
  const per =
    period !== undefined && /^(?:hour|day|week|month|year)$/i.test(period) ? `/ ${period.toLowerCase()}` : period;
  const context = [currency, per].filter(Boolean).join(' ');
  const written = texts.flatMap((text) => text?.replace(/\s+/g, ' ').trim() ?? []);
  for (const text of written) {
    const inContext = normalizePay(`${text} ${context}`, lang);
    const read = normalizePay(text, lang) ?? inContext;
    if (read) return { ...inContext, ...read };
  }
  const text = written.find((text) => !PLACEHOLDER.test(text));
  return readParts(parts, context, lang) ?? (text === undefined ? undefined : { text });
}

/** The key says that it is an amount, so even a bare “40” counts. */
function readParts({ min, max }: PayParts, context: string, lang: string): JobPay | undefined {
  const range = min === max || min === undefined || max === undefined ? (min ?? max) : `${min}–${max}`;
  if (range === undefined) return undefined;
  const text = `${range} ${context}`.trim();
  const [least, most] = [amount(min, lang), amount(max, lang)];
  if (least === undefined && most === undefined) return undefined;
  const { currency, period } = normalizePay(text, lang) ?? {};
  return {
    text,
    ...(least !== undefined && { min: least }),
    ...(most !== undefined && { max: most }),
    ...(currency && { currency }),
    ...(period && { period }),
  };
}

function amount(written: string | undefined, lang: string): number | undefined {
  if (written === undefined) return undefined;
  if (/^\d+(?:\.\d{1,2})?$/.test(written)) return Number(written);
  const read = normalizePay(written, lang);
  return read?.min ?? read?.max;
}
