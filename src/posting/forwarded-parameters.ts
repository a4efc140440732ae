/**
 * The parameters of a page's URL that are handed on to the application; of a name that is repeated, the first.
 *
 * @param search the page's query string
 * @param names with spaces between; `*` at the end of one stands for anything
 */
export function forwardedParameters(search: string, names: string): Record<string, string> {
  const wanted = names.split(/\s+/).filter((name) => name !== '');
  const forwarded = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(search)) {
    const isWanted = wanted.some((one) => (one.endsWith('*') ? name.startsWith(one.slice(0, -1)) : name === one));
    if (isWanted && !forwarded.has(name)) forwarded.set(name, value);
  }
  return Object.fromEntries(forwarded);
}
