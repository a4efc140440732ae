/**
 * Makes a function that imports a module when it is first called. All calls share one import; the call after a failed one
 * imports again.
 *
 * @param load the import, with its URL written out, since bundlers follow only such
 */
export function lazyImport<Module>(load: () => Promise<Module>): () => Promise<Module> {
  let module: Promise<Module> | undefined;
  let retryUrl: string | undefined;
  return () => {
    module ??= (retryUrl === undefined ? load() : import(/* @vite-ignore */ retryUrl)).catch((error: unknown) => {
      module = undefined;
      retryUrl = nextUrl(error);
      throw error;
    });
    return module;
  };
}

/**
 * Chromium remembers a failed import for the life of the page (https://github.com/whatwg/html/pull/10327), unless its URL
 * differs. The error's message is where the URL is found, in Chromium and Firefox.
 */
function nextUrl(error: unknown): string | undefined {
  const [failed] = /https?:\S+$/.exec(String(error)) ?? [];
  if (failed === undefined || hasPinnedScripts()) return undefined;
  const url = new URL(failed);
  url.searchParams.set('retry', String(Number(url.searchParams.get('retry')) + 1));
  return url.href;
}

/** Whether an import map pins scripts to hashes, which it does by their exact URL: another URL would evade it. */
function hasPinnedScripts(): boolean {
  const maps = document.querySelectorAll('script[type=importmap]');
  return [...maps].some((map) => map.textContent?.includes('"integrity"'));
}
