import { expect } from 'chai';
import '../../../src/define.js';
import type { JobCard } from '../../../src/index.js';
import type { JobSummary } from '../../../src/posting/job-posting.js';
import { all, clearPage, first, put, textOf, titles, until } from '../../support/dom.js';
import { serveBundle } from '../../support/mock-network.js';
import { bundleOf, daysFromNow, sampleBundle, sampleJob } from '../../support/sample-bundle.js';
import { setViewport } from '../../support/viewport.js';

const nynorsk: Partial<JobSummary> = {
  lang: 'nn',
  team: 'Drift og service',
  location: {
    text: 'Florø, Noreg; Ålesund, Noreg',
    remote: false,
    hybrid: false,
    countries: ['NO'],
    places: [
      { name: 'Florø', country: 'NO' },
      { name: 'Ålesund', country: 'NO' },
    ],
  },
  employment: { text: 'Fast, 100 %', types: ['FULL_TIME'] },
  pay: { text: '620 000 - 720 000 NOK i året', min: 620_000, max: 720_000, currency: 'NOK', period: 'YEAR' },
};

describe('Facts of a card', () => {
  beforeEach(clearPage);
  afterEach(async () => {
    clearPage();
    await setViewport({ width: 800, height: 600 });
  });

  async function card(fields: Partial<JobSummary>, lang = 'en'): Promise<JobCard> {
    const shown = put('job-card', { lang });
    shown.job = sampleJob('service', fields);
    await until(() => first(shown, '.base')?.lang.startsWith(lang.slice(0, 2)), 'card');
    return shown;
  }

  /** White space of number formats differs between engines. */
  const words = (element: Element | undefined) => textOf(element).replace(/[\u00a0\u2009\u202f]/g, ' ');
  const meta = async (fields: Partial<JobSummary>, lang?: string) =>
    all(await card(fields, lang), '[part=meta] > span').map(words);
  const facts = async (fields: Partial<JobSummary>, lang?: string) =>
    all(await card(fields, lang), '[part~=fact]').map(words);

  it('are in the reader’s language where they were understood', async () => {
    expect(await meta(nynorsk)).to.deep.equal(['Drift og service', 'Florø, Ålesund, Norway', 'Full time']);
    expect(await meta(nynorsk, 'sv')).to.deep.equal(['Drift og service', 'Florø, Ålesund, Norge', 'Heltid']);
    const [team, place] = all(await card(nynorsk), '[part=meta] > span');
    expect([team?.lang, place?.lang]).to.deep.equal(['nn', '']);
    expect(getComputedStyle(team!, '::after').content).to.match(/^"\u00a0·"/);
  });

  it('are in the posting’s own words for a reader of its language', async () => {
    expect(await meta(nynorsk, 'nn')).to.deep.equal([
      'Drift og service',
      'Florø, Noreg; Ålesund, Noreg',
      'Fast, 100 %',
    ]);
  });

  it('are in the posting’s own words where nothing is known of them', async () => {
    const location = { text: 'Der fjorden sluttar', remote: false, hybrid: false, countries: [], places: [] };
    const employment = { text: 'Etter avtale', types: [] };
    expect(await meta({ lang: 'nn', location, employment })).to.deep.equal(['Der fjorden sluttar', 'Etter avtale']);
  });

  it('name ways of working with their countries and towns', async () => {
    const location = { text: 'Heimanfrå', remote: true, hybrid: false, countries: ['SE', 'NO'], places: [] };
    expect(await meta({ lang: 'nn', location })).to.deep.equal(['Remote (Sweden, Norway)']);
    const places = [{ name: 'Oslo', country: 'NO' }, { name: 'Turku', country: 'FI' }, { name: 'Vik' }];
    const hybrid = { text: '', remote: false, hybrid: true, countries: ['NO', 'FI'], places };
    expect(await meta({ lang: 'nn', location: hybrid })).to.deep.equal(['Hybrid (Oslo, Norway; Turku, Finland; Vik)']);
  });

  it('give pay as the reader’s region writes it', async () => {
    const euro = {
      text: '€58,000 - €72,000 a year',
      min: 58_000,
      max: 72_000,
      currency: 'EUR',
      period: 'YEAR',
    } as const;
    expect(await facts({ pay: euro })).to.deep.equal(['€58,000 – €72,000 a year']);
    expect((await facts({ pay: euro }, 'de'))[0]).to.equal('58.000–72.000 € pro Jahr');
    expect(await facts({ pay: { ...euro, max: 58_000, period: 'HOUR' } })).to.deep.equal(['€58,000 an hour']);
    expect((await facts(nynorsk))[0]).to.match(/^NOK 620,000 ?– ?(NOK )?720,000 a year$/);
  });

  it('give pay in the posting’s own words where it is not understood, or says more', async () => {
    for (const text of [
      'By agreement',
      'From €58,000 a year',
      '€58,000 - €72,000 a year, and a share of what we earn',
    ]) {
      const known = text.includes('72,000') ? { min: 58_000, max: 72_000 } : { min: 58_000 };
      expect(await facts({ pay: { text, ...known, currency: 'EUR', period: 'YEAR' } })).to.deep.equal([text]);
    }
    expect(await facts({ pay: { text: '€58,000', min: 58_000, max: 58_000, currency: 'EUR' } })).to.deep.equal([
      '€58,000',
    ]);
  });

  it('are below an introduction, save in a list as narrow as a phone', async () => {
    await setViewport({ width: 1280, height: 800 });
    const network = serveBundle(sampleBundle);
    const list = put('job-list', { src: network.url, 'url-state': 'none', layout: 'cards' });
    await titles(list);
    const intro = () => getComputedStyle(first(list, '[part=intro]')!).display;
    expect(intro()).to.not.equal('none');
    list.style.width = '358px';
    expect(intro()).to.equal('none');
    network.restore();
  });

  it('take at most five lines with the title on a phone, in the same order', async () => {
    await setViewport({ width: 390, height: 800 });
    const long = sampleJob('long', {
      ...nynorsk,
      title: 'Serviceteknikar på ferjer og ladetårn',
      intro: 'Hald ni ferjer og sju ladetårn i gang mellom Florø og Ålesund, og ver den mannskapet er glad for å sjå.',
      closes: daysFromNow(9),
      openUntil: `${daysFromNow(10)}T00:00:00.000Z`,
    });
    const network = serveBundle(bundleOf([...sampleBundle.jobs, long]));
    const list = put('job-list', { src: network.url, 'url-state': 'none' });
    list.style.width = '358px';
    list.style.fontFamily = 'Arial, sans-serif';
    await titles(list);
    for (const base of all(list, '[part=base].base').filter((one) => one.querySelector('.link'))) {
      const lines = [...base.children].flatMap((line) => {
        const range = document.createRange();
        range.selectNodeContents(line);
        const feet = [...range.getClientRects()].map(({ bottom }) => Math.round(bottom / 8));
        return line.getClientRects().length > 0 ? [...new Set(feet)] : [];
      });
      expect(lines.length, textOf(base)).to.be.within(1, 5);
    }
    network.restore();
  });
});
