/** Names of folders, and endings of file names, that say only in which language a posting is. */
const LANGUAGES = ['en', 'sv', 'nb', 'nn', 'no', 'da', 'fi', 'de'];

/**
 * What the translations of one job have in common: the key they name, else the path without the folder or the ending that
 * names its language. `sv/engineer.md`, `nb/engineer/index.md` and `engineer.en.md` are one job.
 *
 * @param inside path inside the folder of postings, `/` between parts
 */
export function translationKey(inside: string, named?: string): string {
  if (named !== undefined) return named;
  const folders = inside.split('/');
  const file = (folders.pop() ?? '').replace(/\.[^.]+$/, '');
  const ending = /\.([^.]+)$/.exec(file)?.[1];
  const name = ending !== undefined && isLanguage(ending) ? file.slice(0, -ending.length - 1) : file;
  const parts = [...folders.filter((folder) => !isLanguage(folder)), name];
  if (parts.length > 1 && parts.at(-1)?.toLowerCase() === 'index') parts.pop();
  return parts.join('/');
}

function isLanguage(name: string): boolean {
  return LANGUAGES.includes(name.toLowerCase().split(/[-_]/, 1)[0] ?? '');
}
