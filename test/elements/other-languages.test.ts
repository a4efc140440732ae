import { expect } from 'chai';
import '../../src/define.js';
import { sampleBundle } from '../support/sample-bundle.js';
import { serveBundle, type PretendedNetwork } from '../support/serve-bundle.js';
import { all, clearPage, first, focused, put, textOf, titles, until } from '../support/page.js';

describe('A job in several languages', () => {
  let network: PretendedNetwork;

  beforeEach(() => {
    clearPage();
    network = serveBundle(sampleBundle);
  });
  afterEach(() => {
    network.restore();
    clearPage();
  });

  const links = (root: Element) => all(root, '[part=languages] :is(a, button)');

  it('is offered in each of the others, named in itself, in a list', async () => {
    const list = put('job-list', { src: network.url });
    await titles(list);
    first(list, '[part=link]')?.click();
    await until(() => links(list).length, 'other languages');
    // Engines differ in whether they write a language’s own name large.
    expect(textOf(first(list, '[part=languages]'))).to.match(/^This job in: svenska · norsk bokmål$/i);
    expect(links(list).map(({ lang }) => lang)).to.deep.equal(['sv', 'nb']);
    expect(links(list).map((link) => link.getAttribute('hreflang'))).to.deep.equal(['sv', 'nb']);
    expect((links(list)[0] as HTMLAnchorElement).href).to.contain('job=control-room-engineer');
  });

  it('is shown in the one that is chosen, in place, with the focus on its heading', async () => {
    const list = put('job-list', { src: network.url });
    await titles(list);
    first(list, '[part=link]')?.click();
    await until(() => links(list).length, 'other languages');
    const detail = first(list, 'job-detail');
    links(list)[0]?.click();
    await until(() => textOf(focused()) === 'Ingenjör till kontrollrummet', 'focus on the heading');
    await until(() => textOf(first(list, '[part=body] h3')) === 'Det här gör du', 'text in Swedish');
    expect(first(list, 'job-detail') === detail).to.equal(true);
    expect(textOf(first(list, 'job-detail [part=badge]') ?? first(detail!, '[part=badge]'))).to.equal(
      'Swedish',
    );
    expect(links(list).map(textOf)).to.deep.equal(['English', 'norsk bokmål']);
    expect(location.search).to.contain('job=control-room-engineer');
  });

  it('is shown in the one that is chosen where a page shows it alone', async () => {
    const detail = put('job-detail', { src: network.url, 'job-id': 'control-room-engineer', lang: 'nb' });
    await until(() => links(detail).length, 'other languages');
    expect(links(detail).map(textOf).join()).to.match(/^English,svenska$/i);
    links(detail)[1]?.click();
    await until(() => textOf(focused()) === 'Ingenjör till kontrollrummet', 'focus on the heading');
    detail.jobId = 'elektriker';
    await until(() => textOf(first(detail, '.title')) === 'Elektriker till Ängholmens varv', 'other job');
    await until(() => links(detail).length === 0, 'no other language');
  });

  it('is left to the browser where a link is followed elsewhere', async () => {
    const list = put('job-list', { src: network.url });
    await titles(list);
    first(list, '[part=link]')?.click();
    await until(() => links(list).length, 'other languages');
    const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ctrlKey: true });
    let isTaken: boolean | undefined;
    addEventListener(
      'click',
      (event) => {
        isTaken = event.defaultPrevented;
        event.preventDefault();
      },
      { once: true },
    );
    links(list)[0]?.dispatchEvent(click);
    expect(isTaken).to.equal(false);
  });
});
