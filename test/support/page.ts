import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page as PuppeteerPage } from 'puppeteer-core';
import type axeCore from 'axe-core';
import { repositoryRoot } from './repository.js';

/** Page operations that both puppeteer and WebDriver support. */
export interface Driver {
  /** Uncaught errors and console messages (`warn: …`). WebDriver reports neither. */
  readonly messages: string[];
  /** The page of puppeteer, for operations that only Chromium supports. */
  readonly puppeteer?: PuppeteerPage;
  /** Navigates, and resolves when the page and its scripts have loaded. */
  goto(url: string): Promise<void>;
  /** Evaluates an expression in the page, with any policy; awaits promises. Returns JSON. */
  evaluate(expression: string): Promise<unknown>;
  /** Sets the size of the viewport, in px; with WebDriver, as near as the window manager allows. */
  resize(width: number, height: number): Promise<void>;
  /** Moves the mouse, in px from the top left of the viewport; `press` clicks. */
  mouse(x: number, y: number, press: boolean): Promise<void>;
  /** Sets the size of the viewport, and that the device has a touch screen. Not supported by WebDriver. */
  becomePhone?(width: number, height: number): Promise<void>;
  /** Touches a point, in px from the top left of the viewport. Not supported by WebDriver. */
  touch?(x: number, y: number): Promise<void>;
  /** Types a text key by key. */
  type(text: string): Promise<void>;
  press(key: Key): Promise<void>;
  /** Screenshot as PNG. */
  screenshot(): Promise<Uint8Array>;
  /** Disconnects the page from the network, or reconnects it. Not supported by WebDriver. */
  setOffline?(isOffline: boolean): Promise<void>;
  close(): Promise<void>;
}

/** A key that enters no text. */
export type Key = 'Enter' | 'Escape' | 'Tab' | 'ArrowRight';

/** Emulated media features. */
export interface Media {
  scheme?: 'light' | 'dark';
  reducedMotion?: boolean;
  type?: 'print' | 'screen';
}

/** Timeout in milliseconds, which only a hang reaches. */
const PATIENCE = 90_000;

/**
 * A page in a browser of any engine. Elements are found by a path of selectors separated by `>>>`:
 * each selector is matched within the result of the previous one, open shadow roots and frames included. A text
 * selects the first element with exactly this text or label, otherwise the first that includes it. Actions
 * wait for their element.
 *
 * Functions run in the page: they may only use their arguments, which are JSON.
 */
export class Page {
  readonly #driver: Driver;

  constructor(driver: Driver) {
    this.#driver = driver;
  }

  /** Uncaught errors and console messages, if the driver reports them. */
  get messages(): string[] {
    return this.#driver.messages;
  }

  /** Disconnects the page from the network, or reconnects it; `undefined` if the driver does not support it. */
  get setOffline(): Driver['setOffline'] {
    return this.#driver.setOffline;
  }

  /** The page of puppeteer, for operations that only Chromium supports. */
  get puppeteer(): PuppeteerPage {
    return this.#driver.puppeteer ?? assert.fail('This page is not driven by puppeteer.');
  }

  goto(url: string): Promise<void> {
    return this.#driver.goto(url);
  }

  url(): Promise<string> {
    return this.evaluate(() => location.href);
  }

  /** Goes back in the history. */
  back(): Promise<void> {
    // puppeteer’s own method never resolves if Firefox restores the page from its cache.
    return this.evaluate(() => history.back());
  }

  resize(width: number, height = 900): Promise<void> {
    return this.#driver.resize(width, height);
  }

  /** Has the size and, where the driver supports it, the touch screen of a phone. */
  becomePhone(width: number, height = 844): Promise<void> {
    return this.#driver.becomePhone?.(width, height) ?? this.resize(width, height);
  }

  /** Emulates media features. Chromium only. */
  async emulate({ scheme, reducedMotion, type }: Media): Promise<void> {
    await this.puppeteer.emulateMediaFeatures([
      ...(scheme ? [{ name: 'prefers-color-scheme', value: scheme }] : []),
      ...(reducedMotion ? [{ name: 'prefers-reduced-motion', value: 'reduce' }] : []),
    ]);
    if (type) await this.puppeteer.emulateMediaType(type);
  }

  /** Runs a function in the page. */
  async evaluate<Arguments extends unknown[], Result>(
    run: (...values: Arguments) => Result,
    ...values: Arguments
  ): Promise<Awaited<Result>> {
    return (await this.#driver.evaluate(call(run, values))) as Awaited<Result>;
  }

  /** Runs a function with the first matching element. */
  async on<Found extends Element, Arguments extends unknown[], Result>(
    path: string,
    run: (element: Found, ...values: Arguments) => Result,
    ...values: Arguments
  ): Promise<Awaited<Result>> {
    await this.#until(`find(${quote(path)}).length > 0`, path);
    return (await this.#evaluate(call(run, values, `find(${quote(path)})[0]`))) as Awaited<Result>;
  }

  /** Runs a function with all matching elements, possibly none. */
  async all<Found extends Element, Arguments extends unknown[], Result>(
    path: string,
    run: (elements: Found[], ...values: Arguments) => Result,
    ...values: Arguments
  ): Promise<Awaited<Result>> {
    return (await this.#evaluate(call(run, values, `find(${quote(path)})`))) as Awaited<Result>;
  }

  /** The texts of all matching elements, white space collapsed. */
  texts(path: string): Promise<string[]> {
    return this.#evaluate(`find(${quote(path)}).map(textOf)`) as Promise<string[]>;
  }

  /** The text of the first matching element. */
  async text(path: string): Promise<string> {
    await this.#until(`find(${quote(path)}).length > 0`, path);
    return (await this.texts(path))[0] ?? '';
  }

  count(path: string): Promise<number> {
    return this.all(path, (elements) => elements.length);
  }

  /** The unique names of all matching elements. */
  tags(path: string): Promise<string[]> {
    return this.all(path, (elements) => [...new Set(elements.map(({ localName }) => localName))]);
  }

  /** The text of the focused element. */
  focusedText(): Promise<string> {
    return this.#evaluate('textOf(focused())') as Promise<string>;
  }

  /** Waits until a function returns a truthy value. */
  async until<Arguments extends unknown[]>(
    run: (...values: Arguments) => unknown,
    ...values: Arguments
  ): Promise<void> {
    await this.#until(call(run, values), `${String(run)} ${JSON.stringify(values)}`);
  }

  /** Waits until a function returns a truthy value for the first matching element. */
  async untilOn<Found extends Element, Arguments extends unknown[]>(
    path: string,
    run: (element: Found, ...values: Arguments) => unknown,
    ...values: Arguments
  ): Promise<void> {
    const found = `find(${quote(path)})[0]`;
    await this.#until(
      `${found} && ${call(run, values, found)}`,
      `${path} with ${String(run)} ${JSON.stringify(values)}`,
    );
  }

  /** Waits until an element is visible. */
  async appears(path: string, text = ''): Promise<void> {
    await this.#until(`Boolean(visible(${quote(path)}, ${quote(text)}))`, `${path} ${text}`);
  }

  /** Waits until no element matches. */
  async vanishes(path: string): Promise<void> {
    await this.#until(`find(${quote(path)}).length === 0`, `end of ${path}`);
  }

  /** Waits until this number of elements match. */
  async counts(path: string, count: number): Promise<void> {
    await this.#until(`find(${quote(path)}).length === ${count}`, `${count} of ${path}`);
  }

  /** Waits until the text of the first matching element is exactly this. */
  async reads(path: string, text: string): Promise<void> {
    await this.#until(`textOf(find(${quote(path)})[0]) === ${quote(text)}`, `${path} that reads ${text}`);
  }

  /** Waits until the URL’s query is exactly this. */
  async searches(query: string): Promise<void> {
    await this.until((wanted) => location.search === wanted, query);
  }

  async hover(path: string, text = ''): Promise<void> {
    await this.#driver.mouse(...(await this.place(path, text)), false);
  }

  /** Clicks an element once it is stable and not covered. */
  async click(path: string, text = ''): Promise<void> {
    await this.#driver.mouse(...(await this.place(path, text)), true);
  }

  /** Touches an element once it is stable and not covered; clicks it where the driver cannot touch. */
  async tap(path: string, text = ''): Promise<void> {
    const [x, y] = await this.place(path, text);
    await (this.#driver.touch?.(x, y) ?? this.#driver.mouse(x, y, true));
  }

  /**
   * Presses Tab until an element has the focus. Where nothing has it, starts at the top of the page: in Firefox, drivers
   * do not return from the browser's own controls.
   */
  async tabTo(path: string, text = ''): Promise<void> {
    await this.appears(path, text);
    await this.evaluate(() => {
      if (document.activeElement === document.body) getSelection()?.collapse(document.body, 0);
    });
    const isFocused = `focused() === visible(${quote(path)}, ${quote(text)})`;
    for (let presses = 0; !(await this.#evaluate(isFocused)); presses += 1) {
      assert.ok(presses < 100, `Tab does not reach ${path} ${text}`);
      await this.press('Tab');
    }
  }

  /** Types a text where the focus is. */
  enter(text: string): Promise<void> {
    return this.#driver.type(text);
  }

  /** Appends text to a field. */
  async type(path: string, text: string): Promise<void> {
    await this.click(path);
    await this.#driver.type(text);
  }

  /** Replaces the value of a field, and blurs it. */
  async fill(path: string, text: string, value: string): Promise<void> {
    await this.click(path, text);
    await this.#evaluate('focused().select()');
    await this.#driver.type(value);
    await this.press('Tab');
  }

  async focus(path: string, text = ''): Promise<void> {
    await this.appears(path, text);
    await this.#evaluate(`visible(${quote(path)}, ${quote(text)}).focus()`);
  }

  press(key: Key): Promise<void> {
    return this.#driver.press(key);
  }

  /** Clickable point of an element, in px: the middle of its first line, once it is stable and not covered. */
  async place(path: string, text = ''): Promise<[x: number, y: number]> {
    const place = `place(visible(${quote(path)}, ${quote(text)}))`;
    return (await this.#until(place, `${path} ${text} to click`)) as [number, number];
  }

  /** Saves a screenshot in `node_modules/.cache/pages`, for manual review. */
  async keepScreenshot(name: string): Promise<void> {
    const folder = path.join(repositoryRoot, 'node_modules/.cache/pages');
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, `${name}.png`), await this.#driver.screenshot());
  }

  /**
   * Violations that axe finds, open shadow roots included: the rule and the node, one per line.
   *
   * @param rules names of axe rules or groups of rules
   */
  async accessibilityFaults(rules = AXE_RULES): Promise<string[]> {
    await this.#driver.evaluate(`void (() => { ${axeSource} })()`);
    return this.evaluate(async (runOnly) => {
      const { axe } = window as unknown as { axe: typeof axeCore };
      const { violations } = await axe.run(document, {
        runOnly,
        // axe looks for the sections of an opened posting in the document.
        rules: { 'skip-link': { enabled: false } },
        iframes: false,
      });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    }, rules);
  }

  /** Expects no console messages and, if `RECORDER` is part of the page, no records. */
  async expectSilence(): Promise<void> {
    assert.deepEqual([this.messages, await this.records()], [[], []]);
  }

  /** The records of `RECORDER`. */
  records(): Promise<string[]> {
    return this.evaluate(() => (globalThis as { records?: string[] }).records ?? []);
  }

  close(): Promise<void> {
    return this.#driver.close();
  }

  #evaluate(expression: string): Promise<unknown> {
    return this.#driver.evaluate(withTools(expression));
  }

  async #until(expression: string, what: string): Promise<unknown> {
    const late = Date.now() + PATIENCE;
    for (;;) {
      const found = await this.#evaluate(expression).catch(whileNavigating);
      if (found) return found;
      assert.ok(Date.now() < late, `Not there: ${what.trim()}. ${this.messages.join('\n')}`);
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }
}

/**
 * A script that records policy violations, uncaught errors and console messages in `records`, since WebDriver
 * reports none of them. It must be the first script of the page.
 */
export const RECORDER = `
  window.records = [];
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => records.push('refused ' + violatedDirective + ' ' + blockedURI));
  addEventListener('unhandledrejection', ({ reason }) => records.push('unhandled ' + reason));
  addEventListener('error', (event) => event instanceof ErrorEvent && records.push('error ' + event.message));
  for (const level of ['log', 'info', 'warn', 'error']) {
    const { [level]: print } = console;
    console[level] = (...words) => {
      records.push(level + ': ' + words.join(' '));
      print.apply(console, words);
    };
  }
`;

/** `RECORDER` as a file of `serveHost`. */
export const RECORDER_FILE = { html: RECORDER, headers: { 'content-type': 'text/javascript' } };

const AXE_RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const quote = (text: string) => JSON.stringify(text);

/** An expression that calls a function with JSON values, after an argument that is itself an expression. */
function call(run: unknown, values: readonly unknown[], first?: string): string {
  const written = values.map((value) => (value === undefined ? 'undefined' : JSON.stringify(value)));
  const all = [...(first === undefined ? [] : [first]), ...written];
  // tsx names functions with a helper that the page does not have.
  return `((__name) => (${String(run)})(${all.join(', ')}))((named) => named)`;
}

function withTools(expression: string): string {
  return `((tools) => { const { find, textOf, visible, focused, place } = tools; return ${expression}; })(${call(tools, [])})`;
}

/** A page that is being unloaded does not answer; the next one does. */
function whileNavigating(error: unknown): undefined {
  if (!/context|navigat|collected|detached|Cannot find/i.test(String(error))) throw error;
}

/** Runs in the page. */
function tools() {
  const within = (root: ParentNode, selector: string): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element.matches(selector) ? [element] : []),
      ...(element.shadowRoot ? within(element.shadowRoot, selector) : []),
    ]);
  const inside = (element: ParentNode): ParentNode[] => {
    if ('contentDocument' in element) return [(element as HTMLIFrameElement).contentDocument ?? element];
    return 'shadowRoot' in element && element.shadowRoot ? [element.shadowRoot as ShadowRoot, element] : [element];
  };
  const find = (path: string): Element[] => [
    ...new Set(
      path
        .split(' >>> ')
        .reduce<ParentNode[]>(
          (roots, selector) => roots.flatMap(inside).flatMap((root) => within(root, selector)),
          [document],
        ) as Element[],
    ),
  ];
  const collapse = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const textOf = (element: Element | undefined) => collapse(element?.textContent);
  const nameOf = (element: Element) => collapse(element.getAttribute('aria-label')) || textOf(element);
  const isVisible = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
  const visible = (path: string, text: string): Element | undefined => {
    const found = find(path).filter(isVisible);
    if (text === '') return found[0];
    return (
      found.find((element) => nameOf(element) === text || textOf(element) === text) ??
      found.find((element) => nameOf(element).includes(text) || textOf(element).includes(text))
    );
  };
  const focused = (): Element | undefined => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element ?? undefined;
  };
  const hitAt = (root: Document, x: number, y: number): Element | null => {
    let hit = root.elementFromPoint(x, y);
    while (hit?.shadowRoot) {
      const inner = hit.shadowRoot.elementFromPoint(x, y);
      if (!inner || inner === hit) break;
      hit = inner;
    }
    return hit;
  };
  const place = async (element: Element | undefined): Promise<[number, number] | undefined> => {
    const view = element?.ownerDocument.defaultView;
    if (!element || !view) return undefined;
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const before = element.getClientRects()[0];
    await new Promise((resolve) => view.requestAnimationFrame(() => view.requestAnimationFrame(resolve)));
    const rect = element.getClientRects()[0];
    if (!before || !rect || rect.x !== before.x || rect.y !== before.y) return undefined;
    let [x, y] = [rect.x + rect.width / 2, rect.y + rect.height / 2];
    let up: Node | null | undefined = hitAt(element.ownerDocument, x, y);
    while (up && up !== element) up = (up as Element).assignedSlot ?? up.parentNode ?? (up as ShadowRoot).host;
    if (!up) return undefined;
    for (let frame = view.frameElement; frame; frame = frame.ownerDocument.defaultView?.frameElement ?? null) {
      const { x: left, y: top } = frame.getBoundingClientRect();
      [x, y] = [x + left + frame.clientLeft, y + top + frame.clientTop];
    }
    return [x, y];
  };
  return { find, textOf, visible, focused, place };
}
