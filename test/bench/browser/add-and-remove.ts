import { metric, type Visit } from './visit.js';

/** How often before it is measured, so that what is kept once is there. */
const WARM_UP = 50;

/** In the page: a list added, shown and removed again, so many times. */
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
 * Adds a list to a page and removes it again, so many times.
 *
 * @param path of our page
 * @param source of the bundle
 * @returns how much more memory the page’s script holds then, in bytes
 */
export async function addedAndRemoved(
  { page, cdp, open }: Visit,
  path: string,
  source: string,
  times: number,
): Promise<number> {
  const held = async () => {
    // What the first collection finishes, the second finds.
    for (let time = 0; time < 2; time += 1) await cdp.send('HeapProfiler.collectGarbage');
    return metric(cdp, 'JSHeapUsedSize');
  };
  await open(path);
  await page.evaluate(addAndRemove(WARM_UP, source));
  const before = await held();
  await page.evaluate(addAndRemove(times, source));
  return (await held()) - before;
}
