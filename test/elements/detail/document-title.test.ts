import { expect } from 'chai';
import '../../../src/define.js';
import type { JobList } from '../../../src/index.js';
import { sampleBundle } from '../../support/sample-bundle.js';
import { serveBundle, type MockNetwork } from '../../support/mock-network.js';
import { all, clearPage, first, put, titles, until } from '../../support/dom.js';

describe('The title of the page', () => {
  let network: MockNetwork;

  beforeEach(() => {
    clearPage();
    network = serveBundle(sampleBundle);
    document.title = 'Work with us';
  });
  afterEach(() => {
    network.restore();
    clearPage();
    document.title = '';
  });

  async function open(attributes: Record<string, string> = {}): Promise<JobList> {
    const list = put('job-list', { src: network.url, ...attributes });
    await titles(list);
    all(list, '[part=link]')[0]?.click();
    await until(() => first(list, '.title[tabindex]'), 'opened posting');
    return list;
  }

  it('stays as it is by default', async () => {
    await open();
    expect(document.title).to.equal('Work with us');
  });

  for (const openIn of ['inline', 'dialog']) {
    it(`has the title of the posting before it, until the reader returns (${openIn})`, async () => {
      const list = await open({ 'document-title': '', 'open-in': openIn });
      expect(document.title).to.equal('Control room engineer – Work with us');
      list.shadowRoot?.querySelector<HTMLElement>('[part=back], [part=close]')?.click();
      await until(() => document.title === 'Work with us', 'title of the page');
      history.forward();
      await until(() => document.title.startsWith('Control room'), 'title of the posting again');
      history.back();
      await until(() => document.title === 'Work with us', 'title of the page');
    });
  }

  it('follows from one posting to another, and when a link has opened it', async () => {
    history.replaceState(null, '', '?job=platform-developer');
    const list = put('job-list', { src: network.url, 'document-title': '' });
    await until(() => document.title === 'Platform developer – Work with us', 'title of the posting');
    history.replaceState(null, '', '?job=control-room-engineer');
    dispatchEvent(new PopStateEvent('popstate'));
    await until(() => document.title === 'Control room engineer – Work with us', 'title of the other posting');
    list.documentTitle = false;
    await until(() => document.title === 'Work with us', 'title of the page');
  });

  it('is that of the page after the list has been removed, and of the posting when it is back', async () => {
    const list = await open({ 'document-title': '' });
    list.remove();
    expect(document.title).to.equal('Work with us');
    document.body.append(list);
    await until(() => document.title === 'Control room engineer – Work with us', 'title of the posting');
  });

  it('is left alone where the page has set another meanwhile', async () => {
    const list = await open({ 'document-title': '' });
    document.title = 'Another route';
    first(list, '[part=back]')?.click();
    await titles(list);
    expect(document.title).to.equal('Another route');
  });
});
