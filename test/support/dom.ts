import type { JobList } from '../../src/elements/job-list.js';
import type { JobEventDetails } from '../../src/elements/shared/events.js';

/** Waits until the condition is truthy, and returns its value. Fails with `what` after a minute. */
export async function until<Found>(find: () => Found, what: string): Promise<NonNullable<Found>> {
  const late = performance.now() + 60_000;
  for (;;) {
    const found = find();
    if (found) return found;
    if (performance.now() > late) throw new Error(`There was no ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Waits for pending work; for asserting that something does not happen. */
export function aMoment(milliseconds = 60): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Appends an element to the page. */
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

/** Removes all elements, and the criteria from the URL. */
export function clearPage(): void {
  document.body.replaceChildren();
  document.documentElement.lang = 'en';
  // Only if there are criteria: WebKit rejects more than a hundred changes in ten seconds.
  if (location.href !== new URL(location.pathname, location.href).href || history.state !== null)
    history.replaceState(null, '', location.pathname);
}

/** All elements that match a selector, open shadow roots included. */
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

/** The first element that matches a selector, shadow roots included. */
export function first(root: Element | ShadowRoot, selector: string): HTMLElement | undefined {
  return all(root, selector)[0];
}

/** Text content with white space collapsed. */
export function textOf(element: Element | undefined | null): string {
  return element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

/** The titles of a list’s cards, once it has any. */
export async function titles(list: JobList): Promise<string[]> {
  // An opened posting contains a list of similar jobs, too.
  await until(() => list.renderRoot.querySelector('.list'), 'list of jobs');
  await Promise.all([...all(list, 'job-card')].map((card) => (card as JobList).updateComplete));
  return all(list, 'job-card').map((card) => textOf(first(card, '.title')));
}

/** The number of matching jobs of a list, or what it says instead. */
export function status(list: JobList): string {
  return textOf(first(list, '[part=status]'));
}

/** The button of a facet, by its name. */
export function facetButton(list: JobList, name: string): HTMLElement | undefined {
  return all(list, '.facet-button').find((button) => textOf(button).startsWith(name));
}

/** Types into the search field. */
export function type(list: JobList, query: string): void {
  const field = first(list, 'input[type=search]') as HTMLInputElement;
  field.value = query;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** The focused element, shadow roots included. */
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
