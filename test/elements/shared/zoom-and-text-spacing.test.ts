import { emulateMedia, executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../../src/define.js';
import type { JobList } from '../../../src/index.js';
import { sampleBundle } from '../../support/sample-bundle.js';
import { serveBundle, type MockNetwork } from '../../support/mock-network.js';
import { clippedElements, shown, smallTargets, contrast } from '../../support/visual-checks.js';
import { all, clearPage, facetButton, first, focused, put, titles, until } from '../../support/dom.js';
import { canEmulate, setViewport } from '../../support/viewport.js';

/** The values of success criterion 1.4.12 (https://www.w3.org/TR/WCAG22/#text-spacing). */
const TEXT_SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-block-end: 2em !important }`;

describe('Text spacing, zoom and target size', () => {
  let network: MockNetwork;

  beforeEach(() => {
    clearPage();
    network = serveBundle(sampleBundle);
  });
  afterEach(() => {
    network.restore();
    clearPage();
    document.body.removeAttribute('style');
    document.documentElement.removeAttribute('style');
  });
  after(() => setViewport({ width: 800, height: 600 }));

  async function list(attributes: Record<string, string> = {}): Promise<JobList> {
    const within = put('job-list', { src: network.url, 'url-state': 'none', ...attributes });
    await titles(within);
    return within;
  }

  /** The states with the most controls and text. */
  const states: Record<string, (within: JobList) => Promise<unknown>> = {
    'the list': async () => {},
    'a choice among many': async (within) => {
      facetButton(within, 'Location')?.click();
      const group = await until(() => first(within, '[role=group]'), 'choices');
      (group.querySelector('input') as HTMLElement).click();
      await until(() => first(within, '[part~=facet-button-selected]'), 'choice on the button');
    },
    'an opened posting': async (within) => {
      first(within, '[part=link]')?.click();
      await until(() => first(within, '.job-process'), 'text');
      for (const folded of all(within, 'details')) (folded as HTMLDetailsElement).open = true;
      const details = all(within, 'job-detail');
      await Promise.all(details.flatMap((one) => one.getAnimations().map(({ finished }) => finished)));
    },
    'a posting in a dialog': async (within) => {
      within.openIn = 'dialog';
      await states['an opened posting']!(within);
      await Promise.all(all(within, 'dialog').flatMap((one) => one.getAnimations().map(({ finished }) => finished)));
    },
  };

  for (const [state, show] of Object.entries(states)) {
    it(`shows everything without horizontal scrolling at 400 %: ${state}`, async () => {
      await setViewport({ width: 320, height: 256 });
      const within = await list();
      await show(within);
      expect(clippedElements(within)).to.deep.equal([]);
      // The minimum width of WebKit windows is 447 px.
      expect(document.documentElement.scrollWidth).to.be.at.most(Math.max(320, innerWidth));
    });

    for (const width of [320, 1280]) {
      it(`shows everything with WCAG text spacing, ${width} px wide: ${state}`, async () => {
        await setViewport({ width, height: 800 });
        const within = await list();
        await show(within);
        const spacing = new CSSStyleSheet();
        spacing.replaceSync(TEXT_SPACING);
        for (const element of [within, ...all(within, '*')]) element.shadowRoot?.adoptedStyleSheets.push(spacing);
        expect(getComputedStyle(first(within, 'p')!).letterSpacing).to.not.equal('normal');
        expect(clippedElements(within)).to.deep.equal([]);
      });
    }

    for (const [width, size] of [
      [390, '16px'],
      [1280, '12px'],
    ] as const) {
      it(`has targets of at least 24 px, ${width} px wide, at ${size}: ${state}`, async () => {
        await setViewport({ width, height: 800 });
        document.body.style.fontSize = size;
        const within = await list({ 'page-size': '3' });
        await show(within);
        expect(shown(within, 'a, button, input, summary').length).to.be.greaterThan(3);
        expect(smallTargets(within)).to.deep.equal([]);
      });
    }

    for (const colorScheme of canEmulate ? (['light', 'dark'] as const) : []) {
      it(`has visible focus on a ${colorScheme} page: ${state}`, async () => {
        await setViewport({ width: 1280, height: 800 });
        await emulateMedia({ colorScheme });
        document.documentElement.style.cssText = 'color-scheme: light dark; background: Canvas; color: CanvasText';
        const within = await list();
        await show(within);
        // Keyboard navigation enables :focus-visible.
        await sendKeys({ press: 'Shift' });
        const { backgroundColor } = getComputedStyle(document.documentElement);
        // Elements behind an open dialog are not focusable.
        const reachable = first(within, 'dialog[open]') ?? within;
        const controls = shown(reachable, 'a[href], button, input, summary');
        expect(controls.length).to.be.greaterThan(5);
        for (const control of controls) {
          control.focus();
          const ring = getComputedStyle(control, control.matches('.link') ? '::after' : undefined);
          const name = `${control.localName}.${control.className}`;
          expect(ring.outlineStyle, name).to.not.equal('none');
          expect(parseFloat(ring.outlineWidth), name).to.be.at.least(2);
          expect(contrast(ring.outlineColor, backgroundColor), name).to.be.at.least(3);
        }
      });
    }
  }

  it('is not animated with prefers-reduced-motion', async function () {
    if (!canEmulate) this.skip();
    const moving = (within: JobList) =>
      all(within, '*')
        .flatMap((element) => element.getAnimations())
        .flatMap((animation) => (animation.effect as KeyframeEffect).getKeyframes())
        .flatMap((frame) => Object.keys(frame))
        .filter((property) => ['transform', 'opacity', 'translate', 'scale', 'height'].includes(property));
    await emulateMedia({ reducedMotion: 'no-preference' });
    const animated = await list();
    first(animated, '[part=link]')?.click();
    await until(() => first(animated, 'job-detail'), 'posting');
    expect(moving(animated)).to.not.deep.equal([]);
    animated.remove();
    await emulateMedia({ reducedMotion: 'reduce' });
    const still = await list();
    first(still, '[part=link]')?.click();
    await until(() => first(still, 'job-detail'), 'posting');
    expect(moving(still)).to.deep.equal([]);
    await emulateMedia({ reducedMotion: 'no-preference' });
  });

  describe('in forced colors', () => {
    before(async function () {
      if (!canEmulate) this.skip();
      await executeServerCommand('forced-colors', true);
    });
    after(async () => {
      if (canEmulate) await executeServerCommand('forced-colors', false);
    });

    /** The computed system colors. */
    function systemColors(...names: string[]): string[] {
      const probe = document.createElement('span');
      document.body.append(probe);
      return names.map((name) => {
        probe.style.cssText = `forced-color-adjust: none; color: ${name}`;
        return getComputedStyle(probe).color;
      });
    }

    it('has borders around controls, and system colors', async () => {
      expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
      const within = await list();
      const field = getComputedStyle(first(within, '[part=search-input]')!);
      expect(field.borderTopStyle).to.equal('solid');
      expect(systemColors('FieldText', 'CanvasText', 'ButtonBorder')).to.include(field.borderTopColor);
      await states['an opened posting']!(within);
      const apply = getComputedStyle(first(within, '[part=apply]')!);
      expect([apply.borderTopStyle, apply.borderTopWidth]).to.deep.equal(['solid', '1px']);
      expect(
        contrast(getComputedStyle(first(within, '[part=apply] span')!).color, apply.backgroundColor),
      ).to.be.at.least(4.5);
    });

    it('marks a selected facet by more than its text', async () => {
      const within = await list();
      await states['a choice among many']!(within);
      const [chosen, other] = [first(within, '[part~=facet-button-selected]'), facetButton(within, 'Team')];
      expect(getComputedStyle(chosen!).borderTopColor).to.not.equal(getComputedStyle(other!).borderTopColor);
      expect(systemColors('Highlight')).to.include(getComputedStyle(chosen!).borderTopColor);
    });

    it('has visible focus', async () => {
      const within = await list();
      await sendKeys({ press: 'Shift' });
      const [canvas = ''] = systemColors('Canvas');
      for (const control of shown(within, 'a[href], button, input')) {
        control.focus();
        expect(focused() === control).to.equal(true);
        const ring = getComputedStyle(control, control.matches('.link') ? '::after' : undefined);
        expect(ring.outlineStyle).to.not.equal('none');
        expect(contrast(ring.outlineColor, canvas)).to.be.at.least(3);
      }
    });
  });
});
