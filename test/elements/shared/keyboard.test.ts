import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../../src/define.js';
import type { JobList } from '../../../src/index.js';
import { sampleBundle } from '../../support/sample-bundle.js';
import { serveBundle, type MockNetwork } from '../../support/mock-network.js';
import { all, clearPage, first, focused, put, status, textOf, titles, until } from '../../support/dom.js';
import { canEmulate, isFullyDriven, setViewport } from '../../support/viewport.js';

const press = (key: string) => sendKeys({ press: key });

/** Text of the focused element, otherwise its label. */
function focusName(): string {
  const element = focused();
  const field = element instanceof HTMLInputElement ? element.closest('label') : undefined;
  return element?.getAttribute('aria-label') ?? textOf(field ?? element);
}

/** Presses Tab until an element is focused, and returns it; fails after two rounds. */
async function tabTo(wanted: RegExp, isBackwards = false): Promise<Element> {
  const passed: string[] = [];
  for (let times = 0; times < 60; times++) {
    if (isBackwards) await sendKeys({ down: 'Shift' });
    await press('Tab');
    if (isBackwards) await sendKeys({ up: 'Shift' });
    if (wanted.test(focusName())) return focused()!;
    passed.push(focusName());
  }
  throw new Error(`${wanted} was not reached; passed were: ${passed.join(', ')}`);
}

/** Whether the focused element is inside the window and not covered. */
function isUncovered(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  let seen = document.elementFromPoint(left + Math.min(width / 2, 40), top + height / 2);
  while (seen?.shadowRoot) {
    const inner = seen.shadowRoot.elementFromPoint(left + Math.min(width / 2, 40), top + height / 2);
    if (!inner || inner === seen) break;
    seen = inner;
  }
  return !!seen && (element.contains(seen) || seen.contains(element));
}

describe('Keyboard navigation', () => {
  let network: MockNetwork;
  let list: JobList;

  beforeEach(async () => {
    clearPage();
    await setViewport({ width: 1280, height: 800 });
    // Disables animations.
    if (canEmulate) await emulateMedia({ reducedMotion: 'reduce' });
    network = serveBundle(sampleBundle);
    list = put('job-list', { src: network.url, 'page-size': '3' });
    await titles(list);
  });
  afterEach(() => {
    network.restore();
    clearPage();
  });
  after(() => setViewport({ width: 800, height: 600 }));

  it('searches', async () => {
    await tabTo(/^Search jobs$/);
    await sendKeys({ type: 'angholm' });
    await until(() => status(list) === '1 job', 'one job');
    for (let letter = 0; letter < 'angholm'.length; letter++) await press('Backspace');
    await until(() => status(list) === '6 jobs', 'all jobs');
  });

  it('opens a facet, selects an option, and closes it', async () => {
    const button = await tabTo(/^Team/);
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    await press('Enter');
    await until(() => button.getAttribute('aria-expanded') === 'true', 'opened facet');
    await tabTo(/^Charging/);
    await press(' ');
    await until(() => status(list) === '2 jobs', 'two jobs');
    await press('Escape');
    await until(() => focused() === button, 'focus on the button');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    await tabTo(/^Clear all$/);
    await press('Enter');
    await until(() => status(list) === '6 jobs', 'all jobs');
    await until(() => focusName() === 'Search jobs', 'focus in the search field');
  });

  it('loads more, and focuses the first new job', async () => {
    await tabTo(/^Show more jobs$/);
    await press('Enter');
    await until(() => all(list, 'job-card').length === 6, 'all cards');
    const [, , , fourth] = all(list, '[part=link]');
    await until(() => focused() === fourth, 'focus on the fourth card');
  });

  it('opens a posting, and returns to its card', async function () {
    if (!isFullyDriven) this.skip();
    await tabTo(/^Control room engineer/);
    await press('Enter');
    await until(() => first(list, '.job-process'), 'text');
    await until(() => focusName() === 'Control room engineer', 'focus on the heading');
    await tabTo(/^How we hire$/);
    const process = first(list, 'details.job-process') as HTMLDetailsElement;
    await press('Enter');
    await until(() => process.open, 'unfolded process');
    await tabTo(/^All jobs$/, true);
    await press('Enter');
    await titles(list);
    await until(() => focusName() === 'Control room engineer', 'focus on the card');
    expect(all(list, 'job-detail').length).to.equal(0);
  });

  it('returns from the end of a posting to its card', async () => {
    await tabTo(/^Control room engineer/);
    await press('Enter');
    await until(() => first(list, '.job-process'), 'text');
    await until(() => focusName() === 'Control room engineer', 'focus on the heading');
    // It is below the text, since Tab goes down from the heading.
    await tabTo(/^All jobs$/);
    expect(all(list, '[part=back]').indexOf(focused() as HTMLElement)).to.equal(1);
    await press('Enter');
    await until(() => focusName() === 'Control room engineer' && all(list, 'job-card').length > 0, 'focus on the card');
  });

  it('returns from a posting by Escape, from a link in it or where nothing is focused', async () => {
    await tabTo(/^Platform developer/);
    for (const blur of [false, true]) {
      await press('Enter');
      await until(() => focusName() === 'Platform developer' && first(list, '[part=share]'), 'focus on the heading');
      await tabTo(/^Share$/);
      if (blur) (focused() as HTMLElement).blur();
      await press('Escape');
      await until(() => focusName() === 'Platform developer' && all(list, 'job-card').length > 0, 'focus on the card');
    }
  });

  it('leaves Escape to the page outside the list, and where the page has handled it', async () => {
    await tabTo(/^Platform developer/);
    await press('Enter');
    await until(() => focusName() === 'Platform developer', 'focus on the heading');
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    await press('Escape');
    expect(all(list, 'job-detail')).to.have.length(1);
    field.blur();
    addEventListener('keydown', (event) => event.preventDefault(), { once: true, capture: true });
    await press('Escape');
    expect(all(list, 'job-detail')).to.have.length(1);
    await press('Escape');
    await until(() => all(list, 'job-detail').length === 0, 'list');
  });

  for (const height of [800, 480]) {
    it(`never focuses elements behind the apply bar of a phone ${height} px high`, async function () {
      // Firefox scrolls to a focused element only if it is outside the window, not if it is covered.
      if (navigator.userAgent.includes('Firefox')) this.skip();
      await setViewport({ width: 390, height });
      await tabTo(/^Control room engineer/);
      await press('Enter');
      await until(() => first(list, '.job-process'), 'text');
      await until(() => focusName() === 'Control room engineer', 'focus on the heading');
      const covered: string[] = [];
      for (let times = 0; times < 40; times++) {
        await press('Tab');
        const element = focused();
        if (!element || element === document.body) break;
        if (!isUncovered(element)) covered.push(focusName());
      }
      expect(covered).to.deep.equal([]);
    });
  }
});
