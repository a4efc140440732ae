import { emulateMedia } from '@web/test-runner-commands';
import { expectAccessible } from '../support/expect-accessible.js';
import { bundleOf, sampleBundle } from '../support/sample-bundle.js';
import { serveBundle, type PretendedNetwork } from '../support/serve-bundle.js';
import { all, clearPage, facetButton, first, put, titles, until } from '../support/page.js';
import type { JobList } from '../../src/index.js';
import '../../src/define.js';

for (const colorScheme of ['light', 'dark'] as const) {
  describe(`Accessible on a ${colorScheme} page`, () => {
    let network: PretendedNetwork;

    beforeEach(async () => {
      clearPage();
      network = serveBundle(sampleBundle);
      await emulateMedia({ colorScheme });
      document.documentElement.style.cssText =
        'color-scheme: light dark; background: Canvas; color: CanvasText';
    });
    afterEach(() => {
      network.restore();
      document.documentElement.style.cssText = '';
      clearPage();
    });

    /** A page of one heading and one list, as axe wants to see headings in order. */
    function page(attributes: Record<string, string> = {}): JobList {
      const title = document.createElement('h1');
      title.textContent = 'Work with us';
      document.body.append(title);
      return put('job-list', { src: network.url, ...attributes });
    }

    it('the list', async () => {
      await titles(page());
      await expectAccessible(document.body);
    });

    it('the list with a facet open and something chosen', async () => {
      history.replaceState(null, '', '?location=NO');
      const list = page();
      await titles(list);
      facetButton(list, 'Location')?.click();
      await until(() => first(list, '[role=group]'), 'choices');
      await expectAccessible(document.body);
    });

    it('an opened posting, all unfolded', async () => {
      history.replaceState(null, '', '?job=control-room-engineer');
      const list = page();
      await until(() => first(list, '.job-process'), 'text');
      for (const folded of all(list, 'details')) (folded as HTMLDetailsElement).open = true;
      await Promise.all(
        all(list, 'job-detail').flatMap((detail) => detail.getAnimations().map((one) => one.finished)),
      );
      await expectAccessible(document.body);
    });

    it('a closed posting', async () => {
      history.replaceState(null, '', '?job=harbour-master');
      const list = page();
      await until(() => first(list, '.closed'), 'closed posting');
      await Promise.all(
        all(list, 'job-detail').flatMap((detail) => detail.getAnimations().map((one) => one.finished)),
      );
      await expectAccessible(document.body);
    });

    it('no match', async () => {
      const list = page({ search: 'xyzzy' });
      await until(() => first(list, '[part=clear]'), 'way to clear');
      await expectAccessible(document.body);
    });

    it('no jobs', async () => {
      network.answer(network.url, bundleOf([]));
      const list = page();
      await until(() => first(list, '[part=notice]'), 'sentence');
      await expectAccessible(document.body);
    });

    it('no bundle', async () => {
      network.answer(network.url, {});
      const list = page();
      await until(() => first(list, '[role=alert]'), 'sentence');
      await expectAccessible(document.body);
    });

    it('a bundle on its way', async () => {
      network.answer(network.url, () => new Promise<Response>(() => {}));
      const list = page();
      const skeleton = await until(() => first(list, '[part=skeleton]'), 'skeleton');
      await until(() => getComputedStyle(skeleton).visibility === 'visible', 'visible skeleton');
      await expectAccessible(document.body);
    });
  });
}
