import type { JobPay } from '../../src/posting/job-posting.js';
import { normalisePay } from './normalise-pay.js';

/** What front matter says of the pay in parts, as written. */
export interface PayParts {
  min?: string;
  max?: string;
  currency?: string;
  period?: string;
}

/**
 * The pay from the field that names all of it, else from its parts. A field without an amount, such as “by agreement”,
 * does not keep the parts from counting.
 *
 * @param whole the field as written
 * @param lang the posting's, BCP 47
 */
export function readPay(whole: string | undefined, parts: PayParts, lang: string): JobPay | undefined {
  const { currency, period } = parts;
  // “year” alone beside an amount reads like a slip; “per year” and “årlig” do not.
  const per =
    period !== undefined && /^(?:hour|day|week|month|year)$/i.test(period)
      ? `/ ${period.toLowerCase()}`
      : period;
  const context = [currency, per].filter(Boolean).join(' ');
  const inContext = whole === undefined ? undefined : normalisePay(`${whole} ${context}`, lang);
  const read = whole === undefined ? undefined : (normalisePay(whole, lang) ?? inContext);
  if (read) return { ...inContext, ...read };
  return readParts(parts, context, lang);
}

/** The key says that it is an amount, so even a bare “40” counts. */
function readParts({ min, max }: PayParts, context: string, lang: string): JobPay | undefined {
  const range = min === max || min === undefined || max === undefined ? (min ?? max) : `${min}–${max}`;
  if (range === undefined) return undefined;
  const text = `${range} ${context}`.trim();
  const [least, most] = [amount(min, lang), amount(max, lang)];
  if (least === undefined && most === undefined) return undefined;
  const { currency, period } = normalisePay(text, lang) ?? {};
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
  const read = normalisePay(written, lang);
  return read?.min ?? read?.max;
}
