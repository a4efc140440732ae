import assert from 'node:assert/strict';
import type { EngineTab, Key } from './engine-tab.js';
import { keepPicture } from './keep-picture.js';

/** How long something may take to come, in milliseconds. */
const PATIENCE = 10_000;

/**
 * What is known in a page to find things by. Text, since functions that are handed over to a browser lose what the compiler
 * of the tests adds to them.
 */
const FINDING = `
  const within = (root, selector) => [...root.querySelectorAll('*')].flatMap((one) => [
    ...(one.matches(selector) ? [one] : []),
    ...(one.shadowRoot ? within(one.shadowRoot, selector) : []),
  ]);
  const find = (path) => path.split(' >>> ').reduce((roots, selector) => roots.flatMap((root) => [
    ...(root.shadowRoot ? within(root.shadowRoot, selector) : []),
    ...within(root, selector),
  ]), [document]);
  const textOf = (one) => one.textContent.replace(/\\s+/g, ' ').trim();
  const isSeen = (one) => one.checkVisibility({ visibilityProperty: true }) && one.getClientRects().length > 0;
  const seen = (path, text) => find(path).find((one) => isSeen(one) && textOf(one).includes(text));
  const focused = () => {
    let one = document.activeElement;
    while (one?.shadowRoot?.activeElement) one = one.shadowRoot.activeElement;
    return one;
  };
`;

/** Where a mouse finds it: the middle of its first line, once it rests and nothing is in front of it. */
const PLACE = `
  const place = async (one) => {
    if (!one) return null;
    const rect = () => one.getClientRects()[0];
    one.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y } = rect() ?? {};
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const now = rect();
    if (!now || now.x !== x || now.y !== y) return null;
    const at = [now.x + now.width / 2, now.y + now.height / 2];
    let hit = document.elementFromPoint(...at);
    while (hit?.shadowRoot) {
      const inner = hit.shadowRoot.elementFromPoint(...at);
      if (!inner || inner === hit) break;
      hit = inner;
    }
    for (let up = hit; up; up = up.assignedSlot ?? up.parentNode ?? up.host) if (up === one) return at;
    return null;
  };
`;

/**
 * A page in a browser with any engine, and what a reader does there. Things are found by a path of selectors with `>>>`
 * between them; each looks into every open shadow root within what the one before it has found. What is not there is waited
 * for, ten seconds.
 */
export class EnginePage {
  readonly #tab: EngineTab;

  constructor(tab: EngineTab) {
    this.#tab = tab;
  }

  /** Errors that nobody has caught, and what the console says, where the driver tells. */
  get said(): readonly string[] {
    return this.#tab.said;
  }

  /** Takes the line away, or gives it back; `undefined` where the driver cannot. */
  get setOffline(): EngineTab['setOffline'] {
    return this.#tab.setOffline;
  }

  visit(url: string): Promise<void> {
    return this.#tab.visit(url);
  }

  /** Goes back, as by the browser’s button. */
  async back(): Promise<void> {
    // Asked for it, puppeteer waits for ever in Firefox, which has kept the page as it was.
    await this.evaluate('history.back()');
  }

  /** Makes the window so wide inside, in px, or as narrow as the browser allows. */
  resize(width: number): Promise<void> {
    return this.#tab.resize(width);
  }

  /** Evaluates an expression in the page, whatever its policy; waits where it is a promise. Returns JSON. */
  evaluate(expression: string): Promise<unknown> {
    return this.#tab.evaluate(expression);
  }

  /** Evaluates a function of the first thing that is found. */
  evaluateOn(path: string, expression: string): Promise<unknown> {
    return this.#find(`(${expression})(find(${quote(path)})[0])`);
  }

  /** What stands in all that is found, without the spaces of templates. */
  async texts(path: string): Promise<string[]> {
    return (await this.#find(`find(${quote(path)}).map(textOf)`)) as string[];
  }

  /** The names of the elements found, each once. */
  async tags(path: string): Promise<string[]> {
    return (await this.#find(`[...new Set(find(${quote(path)}).map((one) => one.localName))]`)) as string[];
  }

  /** What stands in that which has the focus. */
  async textOfFocused(): Promise<string> {
    return (await this.#find('textOf(focused())')) as string;
  }

  /** Waits until an expression is true. */
  async until(expression: string, what = expression): Promise<void> {
    await this.#wait(() => this.#find(expression), what);
  }

  /** Waits until something can be seen, with a text in it where one is named. */
  async appears(path: string, text = ''): Promise<void> {
    await this.until(`Boolean(seen(${quote(path)}, ${quote(text)}))`, `${path} ${text}`);
  }

  /** Presses the mouse on something, once it rests and nothing is in front of it. */
  async click(path: string, text = ''): Promise<void> {
    const place = () => this.#find(`(async () => { ${PLACE} return place(seen(${quote(path)}, ${quote(text)})) })()`);
    const [x, y] = (await this.#wait(place, `${path} ${text} to press`)) as [number, number];
    await this.#tab.clickAt(x, y);
  }

  /** Presses the keys of a text in a field. */
  async type(path: string, text: string): Promise<void> {
    await this.click(path);
    await this.#tab.type(text);
  }

  /** Gives something the focus, as the Tab key would. */
  async focus(path: string): Promise<void> {
    await this.evaluateOn(path, '(one) => one.focus()');
  }

  press(key: Key): Promise<void> {
    return this.#tab.press(key);
  }

  /** Keeps what the window shows. */
  async keepPicture(name: string): Promise<void> {
    keepPicture(name, await this.#tab.picture());
  }

  /** Nothing was said, and the page, where `WATCH` is part of it, has noted nothing. */
  async expectSilence(): Promise<void> {
    assert.deepEqual([this.said, await this.evaluate('globalThis.noted ?? []')], [[], []]);
  }

  close(): Promise<void> {
    return this.#tab.close();
  }

  #find(expression: string): Promise<unknown> {
    return this.#tab.evaluate(`(() => { ${FINDING} return ${expression} })()`);
  }

  async #wait(look: () => Promise<unknown>, what: string): Promise<unknown> {
    const late = Date.now() + PATIENCE;
    for (;;) {
      const found = await look().catch(whileLeaving);
      if (found) return found;
      assert.ok(Date.now() < late, `There was no ${what.trim()}. ${this.said.join('\n')}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

/** A page that is being left answers no more; the next one will. */
function whileLeaving(error: unknown): undefined {
  if (!/context was destroyed|navigat/i.test(String(error))) throw error;
}

const quote = (text: string) => JSON.stringify(text);
