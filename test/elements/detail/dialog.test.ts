import { emulateMedia, sendKeys, sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../../src/define.js';
import type { JobList } from '../../../src/index.js';
import { expectAccessible } from '../../support/expect-accessible.js';
import { sampleBundle } from '../../support/sample-bundle.js';
import { serveBundle, type MockNetwork } from '../../support/mock-network.js';
import {
  aMoment,
  all,
  clearPage,
  first,
  focused,
  recordEvents,
  put,
  textOf,
  titles,
  until,
} from '../../support/dom.js';
import { canEmulate, isFullyDriven, setViewport } from '../../support/viewport.js';

/** The job of the second card, in an event. */
const CHARGING = { id: 'charging-engineer', lang: 'en', title: 'Power electronics engineer, shore charging' };

describe('Posting dialog', () => {
  let network: MockNetwork;

  beforeEach(async () => {
    clearPage();
    await setViewport({ width: 1280, height: 800 });
    network = serveBundle(sampleBundle);
  });
  afterEach(() => {
    network.restore();
    clearPage();
    expect(document.adoptedStyleSheets, 'the page is let go').to.have.length(0);
  });

  function page(): JobList {
    return put('job-list', { src: network.url, 'open-in': 'dialog' });
  }

  const dialog = (list: JobList) => first(list, 'dialog.posting') as HTMLDialogElement | undefined;

  /** Opens a posting, and waits for focus on its heading. */
  async function open(list: JobList, index: number): Promise<HTMLDialogElement> {
    await titles(list);
    all(list, '[part=link]')[index]?.click();
    const opened = await until(() => dialog(list), 'dialog');
    await until(() => focused()?.matches('.title'), 'focus on the heading');
    // Some animations are canceled when the dialog opens again.
    await Promise.allSettled(opened.getAnimations().map(({ finished }) => finished));
    return opened;
  }

  const isBackAt = (title: string) => until(() => textOf(focused()) === title, 'focus on the card');

  it('opens over the list, labeled by its title, and focuses its heading', async () => {
    const list = page();
    const events = recordEvents(list, 'job-open');
    const opened = await open(list, 1);
    expect(opened.matches(':modal')).to.equal(true);
    expect(opened.getAttribute('aria-label')).to.equal('Power electronics engineer, shore charging');
    expect(textOf(focused())).to.equal('Power electronics engineer, shore charging');
    expect(list.renderRoot.querySelectorAll('job-card')).to.have.length(6);
    expect(new URLSearchParams(location.search).get('job')).to.equal('charging-engineer');
    expect(events).to.deep.equal([CHARGING]);
  });

  it('opens after its list is disconnected and reconnected', async () => {
    const faults: unknown[] = [];
    const noteFault = (event: PromiseRejectionEvent) => faults.push(event.reason);
    addEventListener('unhandledrejection', noteFault);
    const list = page();
    await titles(list);
    first(list, '[part=link]')?.click();
    list.remove();
    await until(() => dialog(list), 'dialog');
    await aMoment();
    removeEventListener('unhandledrejection', noteFault);
    expect(faults).to.deep.equal([]);
    document.body.append(list);
    await until(() => dialog(list)?.matches(':modal'), 'dialog over the page');
    dialog(list)?.close();
    await until(() => !dialog(list), 'closed dialog');
  });

  const ways: Record<string, (list: JobList) => unknown> = {
    'the Escape key': () => sendKeys({ press: 'Escape' }),
    'its button': (list) => first(list, '[part=close]')?.click(),
    Back: () => history.back(),
    'a click beside it': () => sendMouse({ type: 'click', position: [20, 400] }),
  };
  for (const [name, close] of Object.entries(ways)) {
    it(`closes by ${name}, and focuses the card`, async () => {
      const list = page();
      const events = recordEvents(list, 'job-close');
      await open(list, 1);
      await close(list);
      await until(() => !dialog(list), 'end of the dialog');
      await isBackAt('Power electronics engineer, shore charging');
      expect(location.search).to.equal('');
      expect(events).to.deep.equal([CHARGING]);
    });
  }

  it('stays open for a selection that ends on the backdrop, and a click inside', async () => {
    const list = page();
    const opened = await open(list, 0);
    const { left, top } = opened.getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(left) + 60, Math.round(top) + 200] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [20, 400] });
    await sendMouse({ type: 'up' });
    await sendMouse({ type: 'click', position: [Math.round(left) + 60, Math.round(top) + 200] });
    await aMoment();
    expect(dialog(list)?.open).to.equal(true);
    await sendKeys({ press: 'Escape' });
    await until(() => !dialog(list), 'end of the dialog');
  });

  it('opens again by Forward, and by its URL', async () => {
    const list = page();
    await open(list, 0);
    history.back();
    await until(() => !dialog(list), 'end of the dialog');
    history.forward();
    await until(() => dialog(list)?.matches(':modal'), 'dialog again');
    list.remove();
    const again = page();
    await until(() => dialog(again)?.matches(':modal'), 'dialog by the URL');
    await until(() => textOf(focused()) === 'Control room engineer', 'focus on the heading');
    first(again, '[part=close]')?.click();
    await until(() => !dialog(again), 'end of the dialog');
  });

  it('locks page scrolling', async () => {
    const before = document.createElement('div');
    before.style.height = '900px';
    document.body.append(before);
    const list = page();
    await titles(list);
    window.scrollTo(0, 600);
    await open(list, 0);
    expect(getComputedStyle(document.documentElement).overflow).to.equal('hidden');
    await sendMouse({ type: 'move', position: [20, 400] });
    expect(window.scrollY).to.equal(600);
    await sendKeys({ press: 'Escape' });
    await isBackAt('Control room engineer');
    expect(window.scrollY).to.equal(600);
    expect(getComputedStyle(document.documentElement).overflow).to.equal('visible');
  });

  it('unlocks the page when the list is disconnected, and is modal again when reconnected', async () => {
    const list = page();
    await open(list, 0);
    list.remove();
    expect(document.adoptedStyleSheets).to.have.length(0);
    document.body.append(list);
    await until(() => dialog(list)?.matches(':modal'), 'dialog again');
    await sendKeys({ press: 'Escape' });
    await until(() => !dialog(list), 'end of the dialog');
  });

  it('covers the window of a phone', async function () {
    // WebKit’s window has no window manager that could resize it.
    if (!isFullyDriven) this.skip();
    await setViewport({ width: 390, height: 700 });
    const list = page();
    const opened = await open(list, 0);
    await until(() => {
      const { left, top, width, height } = opened.getBoundingClientRect();
      return `${left} ${top} ${width} ${height}` === `0 0 ${document.documentElement.clientWidth} 700`;
    }, 'dialog as large as the window');
    first(list, '[part=close]')?.click();
    await until(() => !dialog(list), 'end of the dialog');
  });

  it('is animated only without prefers-reduced-motion', async function () {
    if (!canEmulate) this.skip();
    await emulateMedia({ reducedMotion: 'no-preference' });
    const list = page();
    const moving = await open(list, 0);
    expect(getComputedStyle(moving).animationName).to.equal('enter');
    await emulateMedia({ reducedMotion: 'reduce' });
    expect(getComputedStyle(moving).animationName).to.equal('none');
    await emulateMedia({ reducedMotion: 'no-preference' });
    await sendKeys({ press: 'Escape' });
    await until(() => !dialog(list), 'end of the dialog');
  });

  it('is not modal while printing', async () => {
    const list = page();
    const opened = await open(list, 0);
    dispatchEvent(new Event('beforeprint'));
    expect([opened.open, opened.matches(':modal')]).to.deep.equal([true, false]);
    dispatchEvent(new Event('afterprint'));
    expect(opened.matches(':modal')).to.equal(true);
    await aMoment();
    expect(dialog(list)?.open).to.equal(true);
    await sendKeys({ press: 'Escape' });
    await until(() => !dialog(list), 'end of the dialog');
  });

  it('follows a change of `open-in` with an open posting, and later', async () => {
    const list = page();
    await open(list, 1);
    list.openIn = 'inline';
    await until(() => first(list, '[part=back]'), 'way back');
    expect(dialog(list)).to.equal(undefined);
    expect(document.adoptedStyleSheets, 'the page is let go').to.have.length(0);
    first(list, '[part=back]')?.click();
    await isBackAt('Power electronics engineer, shore charging');
    list.openIn = 'dialog';
    await open(list, 0);
    await sendKeys({ press: 'Escape' });
    await isBackAt('Control room engineer');
  });

  it('is accessible', async () => {
    const list = page();
    const opened = await open(list, 0);
    await until(() => first(list, '[part=body] > div:not([part])'), 'text');
    await expectAccessible(opened);
    await sendKeys({ press: 'Escape' });
    await until(() => !dialog(list), 'end of the dialog');
  });
});
