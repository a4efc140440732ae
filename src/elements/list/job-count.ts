import { msg, str } from '@lit/localize';
import { formatNumber } from '../../localization/format.js';

/** “3 jobs”. */
export function jobCount(count: number, locale: string): string {
  const number = formatNumber(locale, count);
  return count === 1 ? msg('1 job', { id: 'oneJob' }) : msg(str`${number} jobs`, { id: 'jobCount' });
}
