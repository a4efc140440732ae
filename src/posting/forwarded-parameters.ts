/**
 * Selects the query parameters to forward to the apply URL. The first value of a repeated parameter is used.
 *
 * @param search query string of the page
 * @param names space-separated parameter names; a trailing `*` is a wildcard
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
