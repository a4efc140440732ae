import { expect } from 'chai';
import '../../../src/define.js';
import { sampleBundle } from '../../support/sample-bundle.js';
import { serveBundle, type MockNetwork } from '../../support/mock-network.js';
import { all, clearPage, first, focused, put, textOf, titles, until } from '../../support/dom.js';

describe('Language links', () => {
  let network: MockNetwork;

  beforeEach(() => {
    clearPage();
    network = serveBundle(sampleBundle);
  });
  afterEach(() => {
    network.restore();
    clearPage();
  });

  const links = (root: Element) => all(root, '[part=language-links] :is(a, button)');

  it('are a list of the other languages, each named in itself', async () => {
    const list = put('job-list', { src: network.url });
    await titles(list);
    first(list, '[part=link]')?.click();
    await until(() => links(list).length, 'other languages');
    // Engines differ in the capitalization of language names.
    expect(textOf(first(list, '[part=language-links]'))).to.match(/^Also available in: svenska · norsk bokmål$/i);
    expect(links(list).map(({ lang }) => lang)).to.deep.equal(['sv', 'nb']);
    expect(links(list).map((link) => link.getAttribute('hreflang'))).to.deep.equal(['sv', 'nb']);
    expect((links(list)[0] as HTMLAnchorElement).search).to.equal('?job=control-room-engineer.sv');
  });

  it('replace the posting in place, with focus on its heading', async () => {
    const list = put('job-list', { src: network.url });
    await titles(list);
    first(list, '[part=link]')?.click();
    await until(() => links(list).length, 'other languages');
    const detail = first(list, 'job-detail');
    links(list)[0]?.click();
    await until(() => textOf(focused()) === 'Ingenjör till kontrollrummet', 'focus on the heading');
    await until(() => textOf(first(list, '[part=body] h3')) === 'Det här gör du', 'text in Swedish');
    expect(first(list, 'job-detail') === detail).to.equal(true);
    expect(textOf(first(list, 'job-detail [part=badge]') ?? first(detail!, '[part=badge]'))).to.equal('Swedish');
    expect(links(list).map(textOf)).to.deep.equal(['English', 'Norsk bokmål']);
    expect(location.search).to.equal('?job=control-room-engineer.sv');
    links(list)[0]?.click();
    await until(() => textOf(focused()) === 'Control room engineer', 'focus on the heading');
    expect(location.search).to.equal('?job=control-room-engineer');
    history.back();
    await until(() => textOf(first(list, '.title')) === 'Ingenjör till kontrollrummet', 'Swedish again');
  });

  it('follow the language in the URL, if available', async () => {
    history.replaceState(null, '', '?job=control-room-engineer.nb');
    const list = put('job-list', { src: network.url });
    await until(() => textOf(first(list, '.title')) === 'Ingeniør til kontrollrommet', 'Bokmål');
    list.remove();
    history.replaceState(null, '', '?job=control-room-engineer.fi');
    const other = put('job-list', { src: network.url });
    await until(() => textOf(first(other, '.title')) === 'Control room engineer', 'English');
  });

  it('follow the language of the card if the reader has selected a language', async () => {
    history.replaceState(null, '', '?language=sv');
    const list = put('job-list', { src: network.url, 'page-size': '1' });
    expect(await titles(list)).to.deep.equal(['Ingenjör till kontrollrummet']);
    const link = first(list, '[part=link]') as HTMLAnchorElement;
    expect(link.search).to.equal('?language=sv&job=control-room-engineer.sv');
    link.click();
    await until(() => first(list, 'job-detail'), 'posting');
    await until(() => textOf(first(list, '.title')) === 'Ingenjör till kontrollrummet', 'Swedish posting');
    expect(location.search).to.equal('?language=sv&job=control-room-engineer.sv');
    // For a reader of Swedish it is the default translation, so the link needs no language.
    list.lang = 'sv';
    const english = () => links(list).find(({ lang }) => lang === 'en') as HTMLAnchorElement | undefined;
    await until(() => english()?.search === '?job=control-room-engineer.en', 'English by its name');
    first(list, '[part=back]')?.click();
    const card = await until(() => !first(list, 'job-detail') && first(list, '[part=link]'), 'card');
    expect((card as HTMLAnchorElement).search).to.equal('?language=sv&job=control-room-engineer');
  });

  it('work in a standalone `<job-detail>`', async () => {
    const detail = put('job-detail', { src: network.url, 'job-id': 'control-room-engineer', lang: 'nb' });
    await until(() => links(detail).length, 'other languages');
    expect(links(detail).map(textOf).join()).to.match(/^English,svenska$/i);
    links(detail)[1]?.click();
    await until(() => textOf(focused()) === 'Ingenjör till kontrollrummet', 'focus on the heading');
    detail.jobId = 'elektriker';
    await until(() => textOf(first(detail, '.title')) === 'Elektriker till Ängholmens varv', 'other job');
    await until(() => links(detail).length === 0, 'no other language');
  });

  it('open in another tab with a modifier key', async () => {
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
