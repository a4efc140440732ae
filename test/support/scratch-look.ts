import puppeteer from 'puppeteer-core';
import { chromiumArguments, chromiumPath } from './chromium.js';
const browser = await puppeteer.launch({ executablePath: await chromiumPath(), headless: 'shell', args: [...chromiumArguments, ...(process.env.X ?? '').split(' ').filter(Boolean)] });
const base = 'http://127.0.0.1:5199/test/support/scratch.html';
const [, , names] = process.argv;
const shots: Record<string, { q: string; w: number; dark?: boolean; act?: string; full?: boolean; wait?: number }> = {
  list: { q: '', w: 1280 }, listdark: { q: '', w: 1280, dark: true }, list768: { q: '', w: 768 }, list390: { q: '', w: 390 },
  facet: { q: '?team=bridge&team=charging', w: 1280, act: 'facet' }, facetdark: { q: '?team=bridge', w: 1280, dark: true, act: 'facet' }, facet390: { q: '?location=NO', w: 390, act: 'facet' },
  nomatch: { q: '?q=zzz', w: 1280 }, error: { q: '?state=error', w: 768 }, empty: { q: '?state=empty', w: 768 }, slow: { q: '?state=slow', w: 768, wait: 900 },
  job: { q: '?job=control-room-engineer', w: 1280, full: true, act: 'open' }, jobdark: { q: '?job=control-room-engineer', w: 1280, dark: true, full: true, act: 'open' },
  job768: { q: '?job=control-room-engineer', w: 768, full: true }, job390: { q: '?job=control-room-engineer', w: 390 }, job390full: { q: '?job=control-room-engineer', w: 390, full: true, act: 'open' },
  closed: { q: '?job=harbour-master', w: 1280 }, sv: { q: '?l=sv', w: 1280 }, rtl: { q: '?dir=rtl', w: 1280 }, rtljob: { q: '?dir=rtl&job=control-room-engineer', w: 768 }, body404: { q: '?body=404&job=platform-developer', w: 1280 }, narrow: { q: '', w: 260 },nn: { q: '?l=nn&job=elektriker', w: 1000 },
};
for (const name of names ? names.split(',') : Object.keys(shots)) {
  const s = shots[name]!;
  const page = await browser.newPage();
  page.on('console', (m) => { if (!m.text().startsWith('[vite]') && !m.text().includes('Lit is in dev mode')) console.log(name, m.text()); });
  page.on('pageerror', (e) => console.log(name, 'ERROR', (e as Error).message));
  await page.setViewport({ width: s.w, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: s.dark ? 'dark' : 'light' }]);
  await page.goto(base + s.q, { waitUntil: 'load' });
  await new Promise((r) => setTimeout(r, s.wait ?? 1200));
  if (s.act === 'facet') await page.evaluate(() => { (document.querySelector('job-list')!.shadowRoot!.querySelectorAll('.facet-button')[innerWidth < 500 ? 1 : 0] as HTMLElement).click(); });
  if (s.act === 'open') await page.evaluate(() => { for (const d of document.querySelector('job-list')!.shadowRoot!.querySelector('job-detail')!.shadowRoot!.querySelectorAll('details')) d.open = true; });
  await new Promise((r) => setTimeout(r, 200));
  await page.screenshot({ path: `/tmp/look/${name}.png`, fullPage: s.full ?? false });
  await page.close();
}
await browser.close();
