import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../../src/define.js';
import type { JobList } from '../../../src/index.js';
import { all, clearPage, facetButton, first, put, titles, until } from '../../support/dom.js';
import { serveBundle, type MockNetwork } from '../../support/mock-network.js';
import { sampleBundle } from '../../support/sample-bundle.js';
import { canEmulate, setViewport } from '../../support/viewport.js';

const PAPER = 'rgb(238, 242, 244)';
const INK = 'rgb(50, 50, 50)';

describe('Colors of what lies over the page', () => {
  let network: MockNetwork;

  beforeEach(() => {
    clearPage();
    network = serveBundle(sampleBundle);
  });
  afterEach(async () => {
    network.restore();
    clearPage();
    document.body.removeAttribute('style');
    await setViewport({ width: 800, height: 600 });
  });

  async function listOn(style: string, attributes: Record<string, string> = {}): Promise<JobList> {
    document.body.style.cssText = style;
    const list = put('job-list', { src: network.url, 'url-state': 'none', ...attributes });
    await titles(list);
    return list;
  }

  async function openFacet(list: JobList): Promise<CSSStyleDeclaration> {
    facetButton(list, 'Team')?.click();
    return getComputedStyle(await until(() => first(list, '.facet-options'), 'options'));
  }

  it('are those of the page in an opened facet', async () => {
    const { backgroundColor, color } = await openFacet(await listOn(`background: ${PAPER}; color: ${INK}`));
    expect([backgroundColor, color]).to.deep.equal([PAPER, INK]);
  });

  it('are those of the page in the filter sheet', async () => {
    await setViewport({ width: 390, height: 800 });
    const list = await listOn(`background: ${PAPER}; color: ${INK}`);
    first(list, '[part=sheet-button]')?.click();
    const sheet = await until(() => first(list, '[part=sheet][open]'), 'sheet');
    const { backgroundColor, color } = getComputedStyle(sheet);
    expect([backgroundColor, color]).to.deep.equal([PAPER, INK]);
  });

  it('are those of the page in a dialog, and in the posting within', async () => {
    const list = await listOn(`background: ${PAPER}; color: ${INK}`, { 'open-in': 'dialog' });
    first(list, '[part=link]')?.click();
    const dialog = await until(() => first(list, '[part=dialog][open]'), 'dialog');
    const bar = await until(() => first(list, '[part=apply-bar]'), 'apply bar');
    const look = (element: Element) => getComputedStyle(element).backgroundColor;
    await until(() => look(bar) === PAPER, 'bar as the dialog');
    expect([look(dialog), getComputedStyle(bar).color]).to.deep.equal([PAPER, INK]);
  });

  it('hide the text behind the apply bar', async () => {
    const list = await listOn(`background: ${PAPER}; color: ${INK}; inline-size: 400px`);
    first(list, '[part=link]')?.click();
    const bar = await until(() => first(list, '[part=apply-bar]'), 'apply bar');
    expect(getComputedStyle(bar).backgroundColor).to.equal(PAPER);
    expect(getComputedStyle(bar).position).to.equal('sticky');
    await setViewport({ width: 800, height: 225 });
    expect(getComputedStyle(bar).position).to.equal('static');
  });

  it('include translucent layers', async () => {
    const box = document.createElement('div');
    box.style.background = 'rgb(0 0 0 / 50%)';
    const list = await listOn(`background: ${PAPER}; color: white`);
    box.append(list);
    document.body.append(box);
    await titles(list);
    const { backgroundColor, backgroundImage } = await openFacet(list);
    expect(backgroundColor).to.equal(PAPER);
    expect(backgroundImage).to.contain('rgba(0, 0, 0, 0.5)');
  });

  it('are the browser’s in front of a picture', async () => {
    const { backgroundColor, color } = await openFacet(
      await listOn('background: linear-gradient(navy, black); color: white'),
    );
    expect([backgroundColor, color]).to.deep.equal(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  });

  it('can be set by the page', async () => {
    const { backgroundColor } = await openFacet(
      await listOn(`background: ${PAPER}; --job-surface: rgb(255, 250, 240)`),
    );
    expect(backgroundColor).to.equal('rgb(255, 250, 240)');
  });

  it('are read again when the page becomes dark', async function () {
    if (!canEmulate) this.skip();
    await emulateMedia({ colorScheme: 'light' });
    const list = await listOn(
      'color-scheme: light dark; background: light-dark(white, #222); color: light-dark(black, white)',
    );
    const options = await openFacet(list);
    expect(options.backgroundColor).to.equal('rgb(255, 255, 255)');
    await emulateMedia({ colorScheme: 'dark' });
    await until(() => options.backgroundColor === 'rgb(34, 34, 34)', 'dark options');
    await emulateMedia({ colorScheme: 'light' });
    expect(all(list, '.facet-options').length).to.equal(1);
  });
});
