import { expect } from 'chai';
import '../../../src/define.js';
import type { JobList } from '../../../src/index.js';
import { INTERFACE_LANGUAGES } from '../../../src/posting/languages.js';
import { bundleOf, sampleBundle, sampleJob } from '../../support/sample-bundle.js';
import { serveBundle, type MockNetwork } from '../../support/mock-network.js';
import { clippedElements } from '../../support/visual-checks.js';
import { all, clearPage, facetButton, first, put, titles, until } from '../../support/dom.js';
import { setViewport } from '../../support/viewport.js';

describe('Layout', () => {
  let network: MockNetwork;

  before(() => setViewport({ width: 1640, height: 900 }));
  after(() => setViewport({ width: 800, height: 600 }));
  beforeEach(() => {
    clearPage();
    network = serveBundle(sampleBundle);
  });
  afterEach(() => {
    network.restore();
    clearPage();
    document.body.removeAttribute('style');
  });

  /** Widths of a list, from a sidebar to a wide window. */
  const WIDTHS = [240, 300, 390, 560, 768, 900, 1280, 1600];

  async function list(attributes: Record<string, string> = {}): Promise<JobList> {
    const shown = put('job-list', { src: network.url, 'url-state': 'none', ...attributes });
    await titles(shown);
    return shown;
  }

  async function open(within: JobList): Promise<void> {
    first(within, '[part=link]')?.click();
    await until(() => first(within, '.job-process'), 'text');
    await Promise.all(all(within, 'job-detail').flatMap((one) => one.getAnimations().map((run) => run.finished)));
  }

  /** The parts that an element exports: the name inside, and the exported name if different. */
  const handedOnBy = (element: Element): string[][] =>
    (element.getAttribute('exportparts') ?? '').split(',').flatMap((name) => (name === '' ? [] : [name.split(':')]));
  const columns = (within: JobList) =>
    new Set(all(within, '[part=item]').map((item) => Math.round(item.getBoundingClientRect().left))).size;
  const height = (element: Element | undefined) => element?.getBoundingClientRect().height ?? NaN;

  for (const layout of ['rows', 'cards']) {
    it(`fits containers from 240 to 1600 px in ${layout}`, async () => {
      document.body.style.margin = '16px';
      const within = await list({ layout });
      for (const width of WIDTHS) {
        within.style.width = `${width}px`;
        expect(clippedElements(within), `${width} px`).to.deep.equal([]);
        expect(within.scrollWidth, `${width} px`).to.be.at.most(width);
      }
      await open(within);
      for (const width of WIDTHS) {
        within.style.width = `${width}px`;
        expect(clippedElements(within), `${width} px`).to.deep.equal([]);
        expect(within.scrollWidth, `${width} px`).to.be.at.most(width);
      }
    });
  }

  for (const lang of INTERFACE_LANGUAGES) {
    it(`shows the whole placeholder of the search field on a phone in “${lang}”`, async () => {
      const within = await list({ lang });
      within.style.width = '288px';
      const field = first(within, 'input[type=search]') as HTMLInputElement;
      await until(() => lang === 'en' || field.placeholder !== 'Search jobs', 'messages');
      field.value = field.placeholder;
      expect(field.scrollWidth).to.be.at.most(field.clientWidth);
    });
  }

  it('hyphenates long words of titles and headings, and breaks them at last', async () => {
    const title = 'Informasjonssikkerhetsrådgivereksperimentvirksomhetsleder';
    const job = sampleJob('long', { title, lang: 'nb' });
    network.restore();
    network = serveBundle(bundleOf([job]));
    network.answer(job.body, { schemaVersion: 2, id: 'long', lang: 'nb', html: `<h2>${title}</h2><p>Tekst.</p>` });
    const within = await list({ lang: 'nb' });
    within.style.width = '240px';
    const fits = (element: HTMLElement) => {
      const { hyphens, overflowWrap } = getComputedStyle(element);
      expect([hyphens, overflowWrap, element.closest('[lang]')?.getAttribute('lang')]).to.deep.equal([
        'auto',
        'anywhere',
        'nb',
      ]);
      expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    };
    fits(first(within, '[part=title]')!);
    const cardSize = parseFloat(getComputedStyle(first(within, '[part=title]')!).fontSize);
    expect(cardSize).to.equal(parseFloat(getComputedStyle(first(within, '.base')!).fontSize));
    first(within, '[part=link]')?.click();
    fits(await until(() => first(within, '.major'), 'heading'));
    const heading = first(within, '.title[tabindex]')!;
    fits(heading);
    const narrow = parseFloat(getComputedStyle(heading).fontSize);
    within.style.width = '1200px';
    expect(narrow).to.be.lessThan(parseFloat(getComputedStyle(heading).fontSize));
  });

  it('keeps an open facet within the list', async () => {
    const within = await list();
    within.style.width = '500px';
    for (const name of ['Team', 'Location', 'Job type', 'Language']) {
      facetButton(within, name)?.click();
      const choices = await until(() => first(within, `[role=group][aria-label="${name}"]`), name);
      for (const width of [500, 760, 1200]) {
        within.style.width = `${width}px`;
        const { left, right } = choices.getBoundingClientRect();
        const box = within.getBoundingClientRect();
        expect(left, `${name} at ${width} px`).to.be.at.least(box.left - 11);
        expect(right, `${name} at ${width} px`).to.be.at.most(box.right + 1);
      }
    }
  });

  it('shows rows with dividers, or cards in as many columns as fit', async () => {
    const within = await list();
    within.style.width = '1200px';
    const item = first(within, '[part=item]')!;
    expect(columns(within)).to.equal(1);
    expect(getComputedStyle(item).borderLeftWidth).to.equal('0px');
    within.setAttribute('layout', 'cards');
    expect(getComputedStyle(item).borderLeftWidth).to.equal('1px');
    for (const [width, wanted] of [
      [280, 1],
      [620, 2],
      [1000, 3],
      [1600, 5],
    ] as const) {
      within.style.width = `${width}px`;
      expect(columns(within), `${width} px`).to.equal(wanted);
    }
    const [one, other] = all(within, '[part=item]');
    expect(height(one)).to.equal(height(other));
    const [card] = all(within, '[part=card], job-card');
    expect(height(card)).to.be.closeTo(height(one), 2.5);
  });

  it('follows --job-density, with a minimum target size', async () => {
    document.body.style.fontSize = '12px';
    const within = await list();
    const measure = () => ({
      list: height(first(within, '[part=list]')),
      button: height(first(within, '[part~=facet-button]')),
      field: height(first(within, '[part=search-input]')),
    });
    const comfortable = measure();
    within.style.setProperty('--job-density', '0.6');
    const compact = measure();
    expect(compact.list).to.be.lessThan(comfortable.list * 0.9);
    expect(compact.field).to.be.lessThan(comfortable.field);
    expect(Math.min(compact.button, compact.field)).to.be.at.least(24);
  });

  it('uses the page’s font, color and background by default', async () => {
    document.body.style.cssText = 'font: italic 20px monospace; color: rgb(10, 60, 30)';
    const within = await list();
    const look = (part: string) => getComputedStyle(first(within, part)!);
    expect(look('[part=meta]').fontFamily).to.equal('monospace');
    expect(look('[part=meta]').fontSize).to.equal('20px');
    expect(look('[part=meta]').color).to.equal('rgb(10, 60, 30)');
    expect(look('[part=search-input]').fontFamily).to.equal('monospace');
    for (const part of ['[part=base]', '[part=item]', '[part=search-input]'])
      expect(look(part).backgroundColor, part).to.equal('rgba(0, 0, 0, 0)');
    within.style.setProperty('--job-accent', 'rgb(200, 0, 0)');
    within.style.setProperty('--job-heading-color', 'rgb(0, 90, 0)');
    within.style.setProperty('--job-heading-font', 'serif');
    expect(look('[part=link]').color).to.equal('rgb(200, 0, 0)');
    expect(look('[part=title]').fontFamily).to.equal('serif');
    first(within, '[part=link]')?.click();
    for (const selector of ['.title[tabindex]', '.major']) {
      const heading = await until(() => first(within, selector), selector);
      expect(getComputedStyle(heading).color).to.equal('rgb(0, 90, 0)');
    }
  });

  it('is styled by parts, also in a card and an opened posting', async () => {
    const within = await list();
    const reachable = () => {
      for (const nested of within.renderRoot.querySelectorAll('job-card, job-detail')) {
        const handedOn = handedOnBy(nested).map(([name]) => name);
        // Parts exported by an inner element are parts of the element.
        const named = [...(nested.shadowRoot?.querySelectorAll('[part], [exportparts]') ?? [])];
        const parts = named.flatMap((element) => [
          ...element.part,
          ...handedOnBy(element).map(([name, outside = name]) => outside),
        ]);
        expect(parts.length).to.be.greaterThan(3);
        expect(handedOn).to.include.members(parts);
      }
    };
    reachable();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('job-list::part(card-title), job-list::part(apply) { outline: 3px solid rgb(1, 2, 3) }');
    document.adoptedStyleSheets.push(sheet);
    expect(getComputedStyle(first(within, '[part=title]')!).outlineColor).to.equal('rgb(1, 2, 3)');
    await open(within);
    reachable();
    expect(getComputedStyle(first(within, '[part=apply]')!).outlineColor).to.equal('rgb(1, 2, 3)');
    document.adoptedStyleSheets.pop();
  });
});
