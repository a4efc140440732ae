import { expect } from 'chai';
import { defineJobElements, type JobList } from '../../../src/index.js';
import { sampleBundle } from '../../support/sample-bundle.js';
import { serveBundle, type MockNetwork } from '../../support/mock-network.js';
import { all, clearPage, first, focused, textOf, titles, until } from '../../support/dom.js';

/** Another library’s element, which must not be used in the list. */
class Stranger extends HTMLElement {}

describe('Prefixed element names', () => {
  let network: MockNetwork;
  let list: JobList;

  before(() => {
    for (const tag of ['job-list', 'job-card', 'job-detail']) customElements.define(tag, class extends Stranger {});
    defineJobElements({ prefix: 'kvern-' });
  });
  beforeEach(async () => {
    clearPage();
    network = serveBundle(sampleBundle);
    list = document.createElement('kvern-job-list') as JobList;
    list.src = network.url;
    list.pageSize = 3;
    document.body.append(list);
    await until(() => all(list, '[part=link]').length === 3, 'cards');
  });
  afterEach(() => {
    network.restore();
    clearPage();
  });

  it('apply to the cards of a list, and to those it loads later', async () => {
    expect(all(list, 'kvern-job-card')).to.have.length(3);
    expect(all(list, 'job-card, job-detail')).to.have.length(0);
    (first(list, '[part=load-more]') as HTMLButtonElement).click();
    await until(() => all(list, 'kvern-job-card').length === 6, 'all cards');
    await until(() => focused() === all(list, '[part=link]')[3], 'focus on the fourth');
  });

  it('apply to an opened posting, which returns to its card', async () => {
    first(list, '[part=link]')?.click();
    const title = await until(() => first(list, '.title[tabindex]'), 'opened posting');
    expect(all(list, 'kvern-job-detail')).to.have.length(1);
    await until(() => focused() === title, 'focus on the heading');
    expect(all(list, 'job-card, job-detail')).to.have.length(0);
    first(list, '[part=back]')?.click();
    await titles(list);
    await until(() => textOf(focused()) === 'Control room engineer', 'focus on the card');
  });

  it('leave other libraries’ elements unchanged', () => {
    expect(document.createElement('job-list')).to.be.instanceOf(Stranger);
    defineJobElements({ prefix: 'kvern-' });
    expect(() => defineJobElements({ prefix: 'Kvern ' })).to.throw(DOMException);
  });
});
