import { emulateMedia } from '@web/test-runner-commands';
import { expectAccessible } from '../../support/expect-accessible.js';
import { bundleOf, sampleBundle } from '../../support/sample-bundle.js';
import { serveBundle, type MockNetwork } from '../../support/mock-network.js';
import { all, clearPage, facetButton, first, put, titles, until } from '../../support/dom.js';
import type { JobList } from '../../../src/index.js';
import '../../../src/define.js';
import { canEmulate, setViewport } from '../../support/viewport.js';

for (const colorScheme of ['light', 'dark'] as const) {
  describe(`Accessibility on a ${colorScheme} page`, () => {
    let network: MockNetwork;

    beforeEach(async () => {
      clearPage();
      network = serveBundle(sampleBundle);
      if (canEmulate) await emulateMedia({ colorScheme });
      // Sets the color scheme in the page if the browser cannot emulate it.
      document.documentElement.style.cssText = `color-scheme: ${canEmulate ? 'light dark' : colorScheme}; background: Canvas; color: CanvasText`;
    });
    afterEach(() => {
      network.restore();
      document.documentElement.style.cssText = '';
      clearPage();
    });

    /** A page with one heading and one list, since axe checks the heading order. */
    function page(attributes: Record<string, string> = {}): JobList {
      const title = document.createElement('h1');
      title.textContent = 'Work with us';
      document.body.append(title);
      return put('job-list', { src: network.url, ...attributes });
    }

    /** Waits until a posting is shown. */
    const arrived = (list: JobList) =>
      Promise.all(
        all(list, 'job-detail, dialog').flatMap((one) => one.getAnimations().map(({ finished }) => finished)),
      );

    it('list', async () => {
      await titles(page());
      await expectAccessible(document.body);
    });

    it('list with an open facet and a selected option', async () => {
      history.replaceState(null, '', '?location=NO');
      const list = page();
      await titles(list);
      facetButton(list, 'Location')?.click();
      await until(() => first(list, '[role=group]'), 'choices');
      await expectAccessible(document.body);
    });

    for (const lang of ['fi', 'ar']) {
      it(`paginated list of cards in “${lang}”`, async () => {
        document.documentElement.lang = lang;
        document.documentElement.dir = lang === 'ar' ? 'rtl' : '';
        const list = page({ layout: 'cards', 'page-size': '3' });
        await titles(list);
        await until(() => first(list, '[part=load-more]'), 'way to more');
        await expectAccessible(document.body);
        document.documentElement.dir = '';
      });
    }

    it('filters on a phone', async () => {
      await setViewport({ width: 390, height: 800 });
      const list = page();
      await titles(list);
      first(list, '[part=sheet-button]')?.click();
      await until(() => first(list, '[part=sheet][open]'), 'sheet');
      await arrived(list);
      await expectAccessible(document.body);
      await setViewport({ width: 800, height: 600 });
    });

    it('posting in a dialog', async () => {
      const list = page({ 'open-in': 'dialog', 'url-state': 'none' });
      await titles(list);
      first(list, '[part=link]')?.click();
      await until(() => first(list, '[part=dialog][open]') && first(list, '[part=body] > div:not([part])'), 'text');
      for (const folded of all(list, 'details')) (folded as HTMLDetailsElement).open = true;
      await arrived(list);
      await expectAccessible(document.body);
    });

    it('list after a link to a removed job', async () => {
      history.replaceState(null, '', '?job=long-gone');
      const list = page();
      await until(() => first(list, '[part=notice]'), 'sentence');
      await expectAccessible(document.body);
    });

    it('opened posting whose text fails to load', async () => {
      network.answer('jobs/platform-developer.en.json', () => new Response('', { status: 503 }));
      history.replaceState(null, '', '?job=platform-developer');
      const list = page();
      await until(() => first(list, '[role=alert]'), 'sentence');
      await arrived(list);
      await expectAccessible(document.body);
    });

    it('opened posting with open accordions', async () => {
      history.replaceState(null, '', '?job=control-room-engineer');
      const list = page();
      await until(() => first(list, '.job-process'), 'text');
      for (const folded of all(list, 'details')) (folded as HTMLDetailsElement).open = true;
      await arrived(list);
      await expectAccessible(document.body);
    });

    it('closed posting', async () => {
      history.replaceState(null, '', '?job=harbour-master');
      const list = page();
      await until(() => first(list, '.closed'), 'closed posting');
      await arrived(list);
      await expectAccessible(document.body);
    });

    it('no match', async () => {
      const list = page({ query: 'xyzzy' });
      await until(() => first(list, '[part=clear]'), 'way to clear');
      await expectAccessible(document.body);
    });

    it('no jobs', async () => {
      network.answer(network.url, bundleOf([]));
      const list = page();
      await until(() => first(list, '[part=notice]'), 'sentence');
      await expectAccessible(document.body);
    });

    it('loading error', async () => {
      network.answer(network.url, {});
      const list = page();
      await until(() => first(list, '[role=alert]'), 'sentence');
      await expectAccessible(document.body);
    });

    it('loading', async () => {
      network.answer(network.url, () => new Promise<Response>(() => {}));
      const list = page();
      const skeleton = await until(() => first(list, '[part=skeleton]'), 'skeleton');
      await until(() => getComputedStyle(skeleton).visibility === 'visible', 'visible skeleton');
      await expectAccessible(document.body);
    });
  });
}
