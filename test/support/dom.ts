import type { JobList } from '../../src/elements/job-list.js';
import type { JobEventDetails } from '../../src/elements/shared/events.js';

/** Waits until something is there, and returns it. Fails with `what` after a minute, which only a hang reaches. */
export async function until<Found>(find: () => Found, what: string): Promise<NonNullable<Found>> {
  const late = performance.now() + 60_000;
  for (;;) {
    const found = find();
    if (found) return found;
    if (performance.now() > late) throw new Error(`There was no ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Lets everything that is under way happen; for showing that something does not. */
export function aMoment(milliseconds = 60): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Puts an element on the page. */
export function put<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  document.body.append(element);
  return element;
}

/** Takes everything off the page, and the criteria out of its URL. */
export function clearPage(): void {
  document.body.replaceChildren();
  document.documentElement.lang = 'en';
  // Only where there is something to take out: WebKit refuses more than a hundred changes in ten seconds.
  if (location.href !== new URL(location.pathname, location.href).href || history.state !== null)
    history.replaceState(null, '', location.pathname);
}

/** Every element within, open shadow roots included, that a selector fits. */
export function all(root: Element | ShadowRoot, selector: string): HTMLElement[] {
  const found: HTMLElement[] = [];
  const visit = (within: Element | ShadowRoot) => {
    for (const element of within.querySelectorAll<HTMLElement>('*')) {
      if (element.matches(selector)) found.push(element);
      if (element.shadowRoot) visit(element.shadowRoot);
    }
  };
  visit(root instanceof Element && root.shadowRoot ? root.shadowRoot : root);
  return found;
}

/** The first that a selector fits, shadow roots included. */
export function first(root: Element | ShadowRoot, selector: string): HTMLElement | undefined {
  return all(root, selector)[0];
}

/** Text as it is read, without the spaces of the template. */
export function textOf(element: Element | undefined | null): string {
  return element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

/** The titles of the cards that a list shows, once it shows any. */
export async function titles(list: JobList): Promise<string[]> {
  // An opened posting has a list too, of related jobs.
  await until(() => list.renderRoot.querySelector('.list'), 'list of jobs');
  await Promise.all([...all(list, 'job-card')].map((card) => (card as JobList).updateComplete));
  return all(list, 'job-card').map((card) => textOf(first(card, '.title')));
}

/** What a list says to a screen reader. */
export function status(list: JobList): string {
  return textOf(first(list, '[part=status]'));
}

/** A facet's button, by its name. */
export function facetButton(list: JobList, name: string): HTMLElement | undefined {
  return all(list, '.facet-button').find((button) => textOf(button).startsWith(name));
}

/** Types into the search field. */
export function type(list: JobList, query: string): void {
  const field = first(list, 'input[type=search]') as HTMLInputElement;
  field.value = query;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** What has the focus, shadow roots included. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** Records the details of an event, in order. */
export function recordEvents<Name extends keyof JobEventDetails>(
  target: HTMLElement,
  name: Name,
): JobEventDetails[Name][] {
  const details: JobEventDetails[Name][] = [];
  target.addEventListener(name, (event) => details.push((event as CustomEvent<JobEventDetails[Name]>).detail));
  return details;
}
