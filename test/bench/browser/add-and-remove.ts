import { metric, type Visit } from './visit.js';

/** Rounds before the measurement, which fill caches. */
const WARM_UP = 50;

/** Runs in the page: adds, shows and removes a list repeatedly. */
const addAndRemove = (times: number, source: string) => `(async () => {
  for (let time = 0; time < ${times}; time += 1) {
    const list = document.createElement('job-list');
    list.src = '${source}';
    document.body.append(list);
    while (!list.shadowRoot?.querySelector('job-card')?.shadowRoot?.querySelector('a')) await new Promise((soon) => setTimeout(soon));
    list.remove();
  }
})()`;

/**
 * Adds a list to a page and removes it again, repeatedly.
 *
 * @param path path of the page
 * @param source URL of the bundle
 * @returns growth of the page’s JavaScript heap, in bytes
 */
export async function addedAndRemoved(
  { page, cdp, open }: Visit,
  path: string,
  source: string,
  times: number,
): Promise<number> {
  const held = async () => {
    // A second collection frees what finalizers of the first release.
    for (let time = 0; time < 2; time += 1) await cdp.send('HeapProfiler.collectGarbage');
    return metric(cdp, 'JSHeapUsedSize');
  };
  await open(path);
  await page.evaluate(addAndRemove(WARM_UP, source));
  const before = await held();
  await page.evaluate(addAndRemove(times, source));
  return (await held()) - before;
}
