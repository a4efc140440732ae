import { expect } from 'chai';
import '../../../src/define.js';
import type { JobDetail } from '../../../src/index.js';
import { bundleOf, sampleBundle, sampleJob } from '../../support/sample-bundle.js';
import { serveBundle, type MockNetwork } from '../../support/mock-network.js';
import { aMoment, all, clearPage, first, focused, put, textOf, titles, until } from '../../support/dom.js';

/** A text with a number of sections, each with a subsection and a number of characters. */
function longText(sections: number, characters: number): string {
  const section = (number: number) =>
    `<h2 id="section-${number}">Part ${number}</h2><p>${'Work. '.repeat(characters / 6)}</p><h3 id="section-${number}-below">Below ${number}</h3><p>Text.</p>`;
  return Array.from({ length: sections }, (_, index) => section(index + 1)).join('');
}

describe('Navigation within a posting', () => {
  let network: MockNetwork;

  beforeEach(() => {
    clearPage();
    network = serveBundle(sampleBundle);
  });
  afterEach(() => {
    network.restore();
    clearPage();
  });

  async function show(attributes: Record<string, string> = {}): Promise<JobDetail> {
    const detail = put('job-detail', { src: network.url, 'job-id': 'control-room-engineer', ...attributes });
    await until(() => first(detail, '[part=body] > div:not([part])'), 'text');
    return detail;
  }

  async function showText(html: string): Promise<JobDetail> {
    const job = sampleJob('long');
    network.answer(network.url, bundleOf([job]));
    network.answer(job.body, { schemaVersion: 2, id: 'long', lang: 'en', html });
    return show({ 'job-id': 'long' });
  }

  const process = (detail: JobDetail) => first(detail, 'details.job-process') as HTMLDetailsElement;

  it('opens and focuses the target of a link in the text, and updates the URL', async () => {
    const detail = await show();
    expect(process(detail).open).to.equal(false);
    first(detail, 'a[href="#section-process"]')?.click();
    expect(process(detail).open).to.equal(true);
    expect(focused() === first(detail, '#section-process')).to.equal(true);
    expect(location.hash).to.equal('#section-process');
  });

  it('opens the accordion of the fragment in the initial URL', async () => {
    history.replaceState(null, '', '#section-process');
    const detail = await show();
    await until(() => process(detail).open, 'unfolded process');
    await until(() => focused() === first(detail, '#section-process'), 'focus on the section');
  });

  it('follows changes of the fragment until the posting is disconnected', async () => {
    const detail = await show();
    location.hash = '#section-process';
    await until(() => process(detail).open, 'unfolded process');
    process(detail).open = false;
    detail.remove();
    history.replaceState(null, '', location.pathname);
    location.hash = '#section-process';
    await aMoment();
    expect(process(detail).open).to.equal(false);
  });

  it('removes the fragment with the next posting', async () => {
    history.replaceState(null, '', '?job=control-room-engineer#section-process');
    const list = put('job-list', { src: network.url });
    await until(() => (first(list, 'details.job-process') as HTMLDetailsElement)?.open, 'unfolded process');
    first(list, '[part=back]')?.click();
    await titles(list);
    expect(location.href).to.equal(new URL(location.pathname, location.href).href);
  });

  it('keeps a fragment that names no section', async () => {
    history.replaceState(null, '', '#/careers?team=a');
    const detail = await show();
    first(detail, 'a[href="#section-process"]')?.click();
    expect(process(detail).open).to.equal(true);
    expect(location.hash).to.equal('#/careers?team=a');
    history.replaceState(null, '', '#section-%E0%A4%A');
    dispatchEvent(new HashChangeEvent('hashchange'));
  });

  it('does not handle links to other pages with a fragment', async () => {
    const html = `<h2 id="section-a">A</h2><p><a href="https://kvernsund.example/x#section-a">elsewhere</a></p>`;
    const detail = await showText(html);
    const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    let isTaken: boolean | undefined;
    addEventListener(
      'click',
      (event) => {
        isTaken = event.defaultPrevented;
        event.preventDefault();
      },
      { once: true },
    );
    first(detail, '[part=body] a')?.dispatchEvent(click);
    expect(isTaken).to.equal(false);
  });

  it('opens and closes the hiring process by `process`', async () => {
    const detail = await show({ process: 'open' });
    await until(() => process(detail).open, 'unfolded process');
    const [, other] = all(detail, 'details') as HTMLDetailsElement[];
    expect(other?.open).to.equal(false);
    process(detail).open = false;
    detail.requestUpdate();
    await detail.updateComplete;
    expect(process(detail).open, 'as the reader left it').to.equal(false);
    process(detail).open = true;
    detail.process = 'collapsed';
    await detail.updateComplete;
    expect(process(detail).open).to.equal(false);
  });

  it('opens all accordions for printing, and restores them', async () => {
    const detail = await show();
    const folds = all(detail, 'details') as HTMLDetailsElement[];
    folds[1]!.open = true;
    dispatchEvent(new Event('beforeprint'));
    expect(folds.map(({ open }) => open)).to.deep.equal([true, true]);
    dispatchEvent(new Event('afterprint'));
    expect(folds.map(({ open }) => open)).to.deep.equal([false, true]);
  });

  it('shows a table of contents with two levels above a long text', async () => {
    const detail = await showText(longText(4, 900));
    const contents = await until(() => first(detail, 'nav'), 'contents');
    const label = contents.getAttribute('aria-labelledby') ?? '';
    expect(textOf(detail.renderRoot.querySelector(`#${label}`))).to.equal('Contents');
    expect(all(detail, 'nav > ul > li > a').map(textOf)).to.deep.equal(['Part 1', 'Part 2', 'Part 3', 'Part 4']);
    expect(all(detail, 'nav li li a').map(textOf)).to.have.length(4);
    expect(all(detail, 'nav > ul')[0]?.lang).to.equal('en');
    first(detail, 'nav a[href="#section-3"]')?.click();
    expect(textOf(focused())).to.equal('Part 3');
    expect(location.hash).to.equal('#section-3');
  });

  it('shows no table of contents for a short text or few headings', async () => {
    for (const text of [longText(4, 60), longText(2, 4000)]) {
      const detail = await showText(text);
      await aMoment();
      expect(all(detail, 'nav').length).to.equal(0);
      network.restore();
      clearPage();
      network = serveBundle(sampleBundle);
    }
  });
});
