import { expect } from 'chai';
import '../../../src/define.js';
import type { JobDetail } from '../../../src/index.js';
import { sampleBundle } from '../../support/sample-bundle.js';
import { serveBundle, type MockNetwork } from '../../support/mock-network.js';
import { clearPage, first, put, textOf, titles, type, until } from '../../support/dom.js';

/** Replaces a property of the browser until the tests end. */
function pretend(name: 'share' | 'canShare' | 'clipboard', value: unknown): void {
  Object.defineProperty(navigator, name, { value, configurable: true });
}

describe('Sharing a posting', () => {
  let network: MockNetwork;

  beforeEach(() => {
    clearPage();
    network = serveBundle(sampleBundle);
    pretend('canShare', undefined);
  });
  afterEach(() => {
    network.restore();
    for (const name of ['share', 'canShare', 'clipboard'])
      delete (navigator as unknown as Record<string, unknown>)[name];
    clearPage();
  });

  async function show(): Promise<JobDetail> {
    const detail = put('job-detail', { src: network.url, 'job-id': 'elektriker', lang: 'en' });
    await until(() => first(detail, '[part=share]'), 'way to share');
    return detail;
  }

  const said = (root: Element) => textOf(first(root, '[part=share-status]'));

  it('uses the share dialog of the device if available', async () => {
    const shared: unknown[] = [];
    pretend('canShare', () => true);
    pretend('share', async (data: unknown) => void shared.push(data));
    const detail = await show();
    first(detail, '[part=share]')?.click();
    await until(() => shared.length, 'shared link');
    expect(shared).to.deep.equal([{ title: 'Elektriker till Ängholmens varv', url: location.href }]);
    expect(said(detail)).to.equal('');
  });

  it('shows nothing if the reader cancels', async () => {
    pretend('canShare', () => true);
    pretend('share', () => Promise.reject(new DOMException('', 'AbortError')));
    pretend('clipboard', { writeText: () => expect.fail('nothing is to be copied') });
    const detail = await show();
    first(detail, '[part=share]')?.click();
    await detail.updateComplete;
    expect(said(detail)).to.equal('');
  });

  it('otherwise copies the link, and announces it politely', async () => {
    const copied: string[] = [];
    pretend('clipboard', { writeText: async (text: string) => void copied.push(text) });
    const detail = await show();
    expect(first(detail, '[part=share-status]')?.getAttribute('role')).to.equal('status');
    first(detail, '[part=share]')?.click();
    await until(() => said(detail) === 'Link copied', 'word of it');
    expect(copied).to.deep.equal([location.href]);
  });

  it('shows the link if copying fails', async () => {
    pretend('clipboard', { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) });
    const detail = await show();
    first(detail, '[part=share]')?.click();
    await until(() => said(detail) === location.href, 'link');
  });

  it('does not include the reader’s search in the link', async () => {
    const copied: string[] = [];
    pretend('clipboard', { writeText: async (text: string) => void copied.push(text) });
    const list = put('job-list', { src: network.url });
    await titles(list);
    type(list, 'angholm');
    await until(() => location.search.includes('q=angholm'), 'search in the URL');
    first(list, '[part=link]')?.click();
    const share = await until(() => first(list, '[part=share]'), 'way to share');
    share.click();
    await until(() => copied.length, 'copied link');
    expect(copied).to.deep.equal([new URL('?job=elektriker', location.href).href]);
  });
});
