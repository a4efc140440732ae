import { expect } from 'chai';
import '../../src/define.js';
import { sampleBundle } from '../support/sample-bundle.js';
import { serveBundle, type MockNetwork } from '../support/mock-network.js';
import { clearPage, facetButton, first, put, status, textOf, titles, type, until } from '../support/dom.js';

describe('Interface language', () => {
  let network: MockNetwork;

  beforeEach(() => {
    clearPage();
    network = serveBundle(sampleBundle);
  });
  afterEach(() => {
    network.restore();
    clearPage();
  });

  it('is set per element, two on one page', async () => {
    const english = put('job-list', { src: network.url, lang: 'en' });
    const swedish = put('job-list', { src: network.url, lang: 'sv' });
    await titles(english);
    expect((await titles(swedish))[0]).to.equal('Ingenjör till kontrollrummet');
    expect([status(english), status(swedish)]).to.deep.equal(['6 jobs', '6 jobb']);
    type(english, 'engineer');
    await until(() => status(english) === '2 jobs', 'two jobs');
    expect(status(swedish)).to.equal('6 jobb');
    expect(first(swedish, '[part=base]')?.lang).to.equal('sv');
  });

  it('is inherited from the nearest ancestor, across shadow roots', async () => {
    const host = document.createElement('div');
    host.lang = 'nb-NO';
    document.body.append(host);
    const list = document.createElement('job-list');
    list.src = network.url;
    host.attachShadow({ mode: 'open' }).append(list);
    await titles(list);
    expect(status(list)).to.equal('6 stillinger');
  });

  const counts: Record<string, [one: string, six: string]> = {
    da: ['1 stilling', '6 stillinger'],
    de: ['1 Stelle', '6 Stellen'],
    en: ['1 job', '6 jobs'],
    fi: ['1 työpaikka', '6 työpaikkaa'],
    nb: ['1 stilling', '6 stillinger'],
    nn: ['1 stilling', '6 stillingar'],
    sv: ['1 jobb', '6 jobb'],
  };
  for (const [lang, [one, six]] of Object.entries(counts)) {
    it(`counts jobs in ${lang}`, async () => {
      const list = put('job-list', { src: network.url, lang });
      await titles(list);
      expect(status(list)).to.equal(six);
      type(list, 'angholm');
      await until(() => status(list) === one, one);
    });
  }

  it('follows a change of `lang`', async () => {
    const list = put('job-list', { src: network.url });
    await titles(list);
    document.documentElement.lang = 'nn';
    await until(() => status(list) === '6 stillingar', 'Nynorsk');
    document.documentElement.lang = 'en';
    await until(() => status(list) === '6 jobs', 'English');
    list.lang = 'sv';
    await until(() => status(list) === '6 jobb', 'Swedish');
  });

  it('is the nearest available language: Bokmål for “no”, English for unknown ones', async () => {
    const norwegian = put('job-list', { src: network.url, lang: 'no' });
    const french = put('job-list', { src: network.url, lang: 'fr' });
    await titles(norwegian);
    await titles(french);
    expect(status(norwegian)).to.equal('6 stillinger');
    expect(status(french)).to.equal('6 jobs');
    expect(first(french, '[part=base]')?.lang).to.equal('en');
  });

  it('applies to country names, in Nynorsk also without browser support', async () => {
    const list = put('job-list', { src: network.url, lang: 'nn' });
    await titles(list);
    facetButton(list, 'Stad')?.click();
    await until(() => textOf(first(list, '[role=group]')).includes('Noreg'), 'country');
    expect(textOf(first(list, '[role=group]'))).to.contain('Sverige');
  });

  it('is separate from the language of the posting', async () => {
    const detail = put('job-detail', { src: network.url, 'job-id': 'elektriker', lang: 'en' });
    await until(() => first(detail, '[part=body] h3'), 'text');
    expect(first(detail, '.title')?.lang).to.equal('sv');
    expect(first(detail, '[part=body]')?.lang).to.equal('sv');
    expect(first(detail, '[part=base]')?.lang).to.equal('en');
  });
});
