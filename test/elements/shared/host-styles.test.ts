import { expect } from 'chai';
import '../../../src/define.js';
import { hostReset } from '../../../src/elements/shared/host-reset.styles.js';
import { sampleBundle, sampleJob } from '../../support/sample-bundle.js';
import { serveBundle, type MockNetwork } from '../../support/mock-network.js';
import { all, clearPage, facetButton, first, put, textOf, titles, until } from '../../support/dom.js';
import { setViewport } from '../../support/viewport.js';

/** The inherited properties that elements keep from the page. */
const INHERITED = [...hostReset.cssText.matchAll(/([\w-]+): inherit/g)].map(([, property]) => property!);

/** Whether a property is, or is part of, an inherited one. */
const isInherited = (property: string) => INHERITED.some((one) => property === one || property.startsWith(`${one}-`));

/** Common page styles that must not affect the elements. */
const PAGE_STYLES: Record<string, string> = {
  'takes everything from everything': '* { all: unset !important }',
  'sets what is handed down': `* {
    letter-spacing: 0.3em !important; word-spacing: 1em !important; text-transform: uppercase !important;
    text-indent: 3em !important; text-align: right !important; text-shadow: 1px 1px red !important;
    white-space: pre !important; word-break: break-all !important; hyphens: auto !important;
    line-height: 3 !important; font-variant: small-caps !important; list-style: square inside !important;
    border-collapse: collapse !important; border-spacing: 9px !important; quotes: '<' '>' !important;
    cursor: wait !important; tab-size: 20 !important; text-wrap: nowrap !important; caption-side: bottom !important;
    -webkit-text-fill-color: transparent !important; -webkit-text-stroke: 2px red !important;
    text-emphasis: dot !important; text-orientation: upright !important; orphans: 9 !important;
    fill: red !important; stroke-dasharray: 4 !important; text-underline-offset: 1em !important;
  }`,
  'is written from right to left by its style sheet alone':
    '* { direction: rtl !important; unicode-bidi: plaintext !important }',
  'shows what is hidden': '[hidden], * { display: block !important; visibility: visible !important }',
  'counts in tens': 'html { font-size: 62.5% !important } body { font-size: 1.6rem !important }',
  'dresses every kind of element': `
    p, ul, li, a, button, input, label, article, header, h1, h2, h3, dialog, details, summary, svg, slot, span {
      margin: 13px !important; padding: 13px !important; border: 3px dashed red !important; float: left !important;
      background: yellow !important; position: relative !important; z-index: 9999 !important; max-width: 90px !important;
      opacity: 0.5 !important; transform: rotate(3deg) !important;
    }
    job-list *, job-detail *, .base, .host-reset, [part] { display: none !important }`,
};

describe('Host CSS isolation', () => {
  let network: MockNetwork;
  let page: HTMLStyleElement;

  before(() => setViewport({ width: 900, height: 800 }));
  after(() => setViewport({ width: 800, height: 600 }));
  beforeEach(() => {
    clearPage();
    network = serveBundle(sampleBundle);
    page = document.createElement('style');
    document.head.append(page);
    document.documentElement.style.margin = document.body.style.margin = '0';
    // A scroll bar that comes and goes would change every width.
    document.documentElement.style.setProperty('overflow-y', 'scroll', 'important');
    // Keeps the pointer away from the elements.
    const above = document.createElement('div');
    above.style.cssText = 'display: block !important; block-size: 100px !important';
    document.body.append(above);
  });
  afterEach(() => {
    page.remove();
    network.restore();
    clearPage();
    document.body.removeAttribute('style');
    document.documentElement.removeAttribute('style');
  });

  /** Computed styles of each element within, without inherited properties. */
  function looks(root: Element): string[] {
    return all(root, '.host-reset, .host-reset *')
      .filter((element) => !(element instanceof HTMLSlotElement))
      .map((element, at) => {
        const name = `${at} ${element.localName}.${element.getAttribute('class') ?? ''}`;
        const style = getComputedStyle(element);
        // Inline elements cannot be transformed; where their origins are depends on how a line is broken.
        const isOrigin = (property: string) => style.display === 'inline' && property.endsWith('-origin');
        const kept = [...style].filter((name) => !name.startsWith('--') && !isInherited(name) && !isOrigin(name));
        return `${name}: ${kept.map((property) => `${property}: ${style.getPropertyValue(property)}`).join('; ')}`;
      });
  }

  /** Descriptions of the changed styles. */
  function changes(before: readonly string[], after: readonly string[]): string[] {
    return before.flatMap((was, at) => {
      const declarations = was.split('; ');
      const now = after[at]?.split('; ') ?? [];
      const changed = declarations.flatMap((one, place) => (one === now[place] ? [] : [`${one} → ${now[place]}`]));
      return changed.length > 0 ? [`${was.split(':', 1)[0]}: ${changed.join(', ')}`] : [];
    });
  }

  /** The rendered elements of the page. */
  const guests: Record<string, () => Promise<HTMLElement>> = {
    'a list': async () => {
      const list = put('job-list', { src: network.url, 'url-state': 'none' });
      await titles(list);
      facetButton(list, 'Location')?.click();
      await until(() => first(list, '[role=group]'), 'choices');
      return list;
    },
    'a list in a narrow place': async () => {
      const narrow = document.createElement('div');
      narrow.style.setProperty('inline-size', '320px', 'important');
      narrow.style.setProperty('display', 'block', 'important');
      document.body.append(narrow);
      const list = put('job-list', { src: network.url, 'url-state': 'none' });
      narrow.append(list);
      await titles(list);
      // Filtering loads another style sheet, which must be applied before styles are compared.
      first(list, 'input[type=search]')?.focus();
      await until(() => getComputedStyle(first(list, '.summary')!).minHeight !== '0px', 'style of what is chosen');
      return list;
    },
    'an opened posting': async () => {
      const detail = put('job-detail', { src: network.url, 'job-id': 'control-room-engineer' });
      await until(() => first(detail, '.job-process'), 'text');
      await until(() => first(detail, '[part=body] > div:not([part])'), 'text');
      await until(() => first(detail, 'svg.mail'), 'icons');
      return detail;
    },
    'a posting in a dialog': async () => {
      const list = put('job-list', { src: network.url, 'url-state': 'none', 'open-in': 'dialog' });
      await titles(list);
      first(list, '[part=link]')?.click();
      await until(() => first(list, '.job-process'), 'text');
      await until(() => first(list, 'svg.mail'), 'icons');
      const dialog = await until(() => first(list, 'dialog'), 'dialog');
      dialog.scrollTop = 0;
      await Promise.all(dialog.getAnimations({ subtree: true }).map(({ finished }) => finished));
      return list;
    },
    'a card': async () => {
      const card = put('job-card', { src: network.url, 'job-id': 'control-room-engineer' });
      await until(() => first(card, '.title'), 'title');
      return card;
    },
  };

  for (const [guest, show] of Object.entries(guests)) {
    it(`keeps the styles of a clean page: ${guest}`, async () => {
      const element = await show();
      const clean = looks(element);
      const faults: string[] = [];
      for (const [name, css] of Object.entries(PAGE_STYLES)) {
        page.textContent = css;
        await new Promise(requestAnimationFrame);
        faults.push(...changes(clean, looks(element)).map((change) => `A page that ${name}: ${change}`));
      }
      expect(faults.slice(0, 5)).to.deep.equal([]);
    });
  }

  it('inherits the page’s font and color, and the direction of its ancestor', async () => {
    const list = put('job-list', { src: network.url, dir: 'rtl' });
    list.style.cssText = 'font: italic 300 20px monospace; color: rgb(1, 2, 3); visibility: hidden';
    await titles(list);
    const title = getComputedStyle(first(list, '[part=status]')!);
    expect([title.fontFamily, title.fontStyle, title.fontWeight]).to.deep.equal(['monospace', 'italic', '300']);
    expect([title.direction, title.visibility]).to.deep.equal(['rtl', 'hidden']);
    expect(getComputedStyle(first(list, '.host-reset')!).color).to.equal('rgb(1, 2, 3)');
  });

  it('keeps the page’s styles in slotted content', async () => {
    page.textContent = 'body { letter-spacing: 5px; text-transform: uppercase; text-align: center }';
    const children = ['header', 'footer', ''].map((slot) => {
      const child = document.createElement('p');
      child.slot = slot;
      child.textContent = slot || 'instead';
      return child;
    });
    const list = put('job-list', {}, ...children);
    await list.updateComplete;
    const styles = () =>
      children
        .map((child) => getComputedStyle(child))
        .map(({ letterSpacing, textTransform, textAlign }) => [letterSpacing, textTransform, textAlign]);
    const wanted = Array(3).fill(['5px', 'uppercase', 'center']) as string[][];
    expect(styles()).to.deep.equal(wanted);
    list.src = network.url;
    await titles(list);
    expect(styles()).to.deep.equal(wanted);
  });

  it('keeps an element hidden that the page hides', async () => {
    page.textContent = '[hidden] { display: block !important }';
    const list = put('job-list', { src: network.url, hidden: '' });
    await titles(list);
    expect(list.getClientRects()).to.have.length(0);
    list.hidden = false;
    expect(list.getClientRects()).to.have.length(1);
    // As in frameworks (`v-show`), which the element must not override.
    list.style.display = 'none';
    expect(list.getClientRects()).to.have.length(0);
  });

  it('keeps the element’s styles in the document of a frame, and back in the page', async () => {
    const list = put('job-list', { src: network.url });
    await titles(list);
    const card = first(list, 'job-card') as HTMLElement;
    const looks = () => [list, card].map((element) => getComputedStyle(element).display);
    const link = () => getComputedStyle(first(card, '[part=link]')!).textDecorationLine;
    expect([looks(), link()]).to.deep.equal([['block', 'block'], 'none']);
    const frame = document.createElement('iframe');
    document.body.append(frame);
    frame.contentDocument?.body.append(list);
    expect([looks(), link()], 'in the frame').to.deep.equal([['block', 'block'], 'none']);
    document.body.append(list);
    expect([looks(), link()], 'back in the page').to.deep.equal([['block', 'block'], 'none']);
  });

  it('shows an open facet above the page’s content', async () => {
    const list = put('job-list', { src: network.url, 'url-state': 'none', 'page-size': '1' });
    const later = document.createElement('section');
    later.style.cssText =
      'position: relative; z-index: 10; margin-block-start: -200px; block-size: 900px; background: red';
    document.body.append(later);
    await titles(list);
    facetButton(list, 'Location')?.click();
    const choice = await until(() => first(list, '[part~=facet-option]'), 'choice');
    const { left, top, height } = choice.getBoundingClientRect();
    expect(document.elementFromPoint(left + 20, top + height / 2) === list).to.equal(true);
  });

  it('shows the name of a language with a region in its tag', async () => {
    network.answer(network.url, { ...sampleBundle, jobs: [sampleJob('a', { lang: 'de-x-kvern' })] });
    const list = put('job-list', { src: network.url });
    await titles(list);
    expect(textOf(first(list, '[part~=badge]'))).to.equal('German');
  });
});
