/** Names of folders, and endings of file names, that say only in which language a posting is. */
const LANGUAGES = ['en', 'sv', 'nb', 'nn', 'no', 'da', 'fi', 'de'];

/**
 * What the translations of one job have in common: the key they name, else the path without the folder or the ending that
 * names its language. `sv/engineer.md`, `nb/engineer/index.md` and `engineer.en.md` are one job.
 *
 * @param inside path inside the folder of postings, `/` between parts
 * @param named the translation key that the posting names
 * @param lang the posting's language: a folder of that name, too, says nothing else, though `it` may be a department
 */
export function translationKey(inside: string, named?: string, lang?: string): string {
  if (named !== undefined) return named;
  const folders = inside.split('/');
  const file = (folders.pop() ?? '').replace(/\.[^.]+$/, '');
  const ending = /\.([^.]+)$/.exec(file)?.[1];
  const name = ending !== undefined && isLanguage(ending, lang) ? file.slice(0, -ending.length - 1) : file;
  const parts = [...folders.filter((folder) => !isLanguage(folder, lang)), name];
  if (parts.length > 1 && parts.at(-1)?.toLowerCase() === 'index') parts.pop();
  return parts.join('/');
}

/**
 * What an alias says of the job: its path without the folder that names its language, so that `/en/careers/welder/` and
 * `/careers/welder` are one. `undefined` for one that is no path.
 */
export function aliasKey(alias: string, lang?: string): string | undefined {
  const path = alias.replace(/^https?:\/\/[^/]*/i, '').replace(/(?:[?#].*|index\.html)$/, '');
  const parts = path
    .toLowerCase()
    .split('/')
    .filter((part) => part !== '');
  return parts.filter((part) => !isLanguage(part, lang)).join('/') || undefined;
}

function isLanguage(name: string, lang?: string): boolean {
  const [, base = ''] = /^([a-z]{2})(?:[-_][a-z]{2})?$/.exec(name.toLowerCase()) ?? [];
  return LANGUAGES.includes(base) || (base !== '' && base === lang?.split('-')[0]);
}
