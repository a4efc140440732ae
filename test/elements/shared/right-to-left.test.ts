import { expect } from 'chai';
import '../../../src/define.js';
import type { JobList } from '../../../src/index.js';
import { bundleOf, sampleBundle, sampleJob } from '../../support/sample-bundle.js';
import { serveBundle, type MockNetwork } from '../../support/mock-network.js';
import { all, clearPage, facetButton, first, put, textOf, titles, until } from '../../support/dom.js';
import { setViewport } from '../../support/viewport.js';

/** One version of each sample job, as if it were in a language: cards and postings have the direction of theirs. */
const jobsIn = (lang: string) =>
  bundleOf(
    sampleBundle.jobs.filter((job) => job.lang === 'en' || job.id === 'elektriker').map((job) => ({ ...job, lang })),
  );

/** The left and right edges of an element. */
type Extent = [left: number, right: number];

const settled = (list: JobList) =>
  Promise.all(all(list, 'job-detail').flatMap((one) => one.getAnimations().map(({ finished }) => finished)));

for (const width of [390, 1280]) {
  describe(`Right to left, ${width} px wide`, () => {
    let network: MockNetwork;

    before(() => setViewport({ width, height: 800 }));
    after(() => setViewport({ width: 800, height: 600 }));
    beforeEach(() => {
      clearPage();
      network = serveBundle(sampleBundle);
    });
    afterEach(() => {
      network.restore();
      clearPage();
      document.documentElement.dir = '';
    });

    /** Every part except the text of a posting, which has its own direction. */
    function extents(list: JobList): Map<string, Extent> {
      const body = first(list, '[part=body]');
      return new Map(
        all(list, '[part]')
          .filter((part) => part.getClientRects().length > 0 && (part === body || !body?.contains(part)))
          .map((part, index) => {
            const { left, right } = part.getBoundingClientRect();
            return [`${part.getAttribute('part')} ${index}: ${textOf(part).slice(0, 30)}`, [left, right]];
          }),
      );
    }

    /** Fails unless all positions on an Arabic page mirror those on an English one. Returns the list on the Arabic page. */
    async function expectMirrored(atLeast: number, show: (list: JobList) => Promise<unknown>): Promise<JobList> {
      const measure = async (lang: string) => {
        clearPage();
        network.restore();
        network = serveBundle(jobsIn(lang));
        document.documentElement.lang = lang;
        document.documentElement.dir = lang === 'ar' ? 'rtl' : 'ltr';
        const list = put('job-list', { src: network.url, 'url-state': 'none' });
        await titles(list);
        await show(list);
        return { list, extents: extents(list) };
      };
      const { extents: before } = await measure('en');
      expect(before.size).to.be.at.least(atLeast);
      const { list, extents: after } = await measure('ar');
      const page = document.documentElement.clientWidth;
      // Firefox counts the white space at the end of a line.
      const tolerance = navigator.userAgent.includes('Firefox') ? 8 : 1.5;
      for (const [part, [left, right]] of before) {
        const [start, end] = after.get(part) ?? [NaN, NaN];
        expect(start, part).to.be.closeTo(page - right, tolerance);
        expect(end, part).to.be.closeTo(page - left, tolerance);
      }
      return list;
    }

    it('mirrors the list, in English if the language is not available', async () => {
      const list = await expectMirrored(40, async (list) => {
        expect(textOf(first(list, '[part=status]'))).to.equal('6 jobs');
      });
      const [search, field] = ['.search .icon', 'input'].map((found) => first(list, found)?.getBoundingClientRect());
      expect(search?.left).to.be.greaterThan((field?.left ?? NaN) + (field?.width ?? NaN) / 2);
    });

    it('mirrors the options of a facet', async () => {
      await expectMirrored(45, async (list) => {
        facetButton(list, 'Job type')?.click();
        await until(() => first(list, '[role=group]'), 'choices');
      });
    });

    it('mirrors an opened posting and its back icon', async () => {
      const arrow = (list: JobList) => getComputedStyle(first(list, '[part=back] .icon')!).transform;
      const list = await expectMirrored(7, async (list) => {
        first(list, '[part=link]')?.click();
        await until(() => first(list, '.job-process'), 'text');
        await settled(list);
        if (document.documentElement.dir === 'ltr') expect(arrow(list)).to.equal('none');
      });
      expect(arrow(list)).to.equal('matrix(-1, 0, 0, 1, 0, 0)');
    });

    it('keeps the direction of a card and of a posting', async () => {
      document.documentElement.dir = 'rtl';
      const list = put('job-list', { src: network.url, 'url-state': 'none' });
      await titles(list);
      expect(getComputedStyle(first(list, '[part=status]')!).direction).to.equal('rtl');
      for (const part of ['title', 'meta', 'intro', 'facts'])
        expect(getComputedStyle(first(list, `[part=${part}]`)!).direction, part).to.equal('ltr');
      first(list, '[part=link]')?.click();
      await until(() => first(list, '.job-process'), 'text');
      expect(getComputedStyle(first(list, '[part=back]')!).direction).to.equal('rtl');
      for (const part of ['title', 'meta', 'facts', 'body', 'apply-bar']) {
        const found = all(first(list, 'job-detail')!, `[part=${part}]`)[0]!;
        expect(getComputedStyle(found).direction, part).to.equal('ltr');
      }
    });

    it('keeps the direction of a text', async () => {
      const text = (words: string) => `<h2>${words}</h2>
        <aside class="job-note"><p>${words}</p></aside>
        <p><a class="job-button" href="https://kvernsund.example" data-icon="arrow-right">${words}</a></p>
        <table><tbody><tr><th>${words}</th><td>${words}</td></tr></tbody></table>
        <details class="job-accordion job-process" open><summary>${words}</summary><div><ol><li>${words}</li></ol></div></details>`;
      const show = async (lang: string, words: string) => {
        const job = sampleJob('directed', { lang });
        const bundle = serveBundle(bundleOf([job]));
        bundle.answer(job.body, { schemaVersion: 2, id: 'directed', lang, html: text(words) });
        const detail = put('job-detail', { src: bundle.url, 'job-id': 'directed' });
        await until(() => first(detail, '.job-process'), 'text');
        await until(() => first(detail, '.job-button .icon'), 'icon');
        bundle.restore();
        return (part: string) => first(detail, part)!;
      };
      document.documentElement.dir = 'rtl';
      const arabic = await show('ar', 'نبني غرف التحكم');
      const english = await show('en', 'We build control rooms');
      const borders = (note: HTMLElement) => {
        const { borderLeftWidth, borderRightWidth } = getComputedStyle(note);
        return [borderLeftWidth, borderRightWidth];
      };
      expect(borders(arabic('.job-note'))).to.deep.equal(['0px', '2px']);
      expect(borders(english('.job-note'))).to.deep.equal(['2px', '0px']);
      expect(getComputedStyle(arabic('th')).paddingRight).to.equal('0px');
      expect(getComputedStyle(english('th')).paddingLeft).to.equal('0px');
      expect(getComputedStyle(arabic('.job-button .icon')).transform).to.equal('matrix(-1, 0, 0, 1, 0, 0)');
      expect(getComputedStyle(english('.job-button .icon')).transform).to.equal('none');
      const number = (item: HTMLElement) => getComputedStyle(item, '::before');
      await until(() => number(arabic('.job-process li')).right === '0px', 'number at the right');
      await until(() => number(english('.job-process li')).left === '0px', 'number at the left');
      const [icon, label] = ['.job-button .icon', '.job-button'].map((found) => arabic(found).getBoundingClientRect());
      expect(icon!.left).to.be.greaterThan(label!.left + label!.width / 2);
    });
  });
}
