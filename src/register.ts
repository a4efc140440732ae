import { VERSION } from './version.js';

/** What our classes say of themselves, and others do not. */
interface WidgetClass extends CustomElementConstructor {
  readonly widgetVersion?: string;
}

/**
 * Registers elements, and never throws. The same version again is silent; another version is one warning: the first to
 * come stays. Where one of our names is somebody else's, which is one warning, too, none is registered, since the elements
 * use each other: what the page has put into them stays.
 */
export function defineElements(classes: Readonly<Record<string, CustomElementConstructor>>): void {
  const taken = Object.keys(classes).flatMap((tag) => {
    const theirs: WidgetClass | undefined = customElements.get(tag);
    return theirs ? { tag, version: theirs.widgetVersion } : [];
  });
  const strange = taken.filter(({ version }) => version === undefined);
  const other = taken.filter(({ version }) => version !== VERSION);
  if (strange.length > 0) {
    warn(`another library has registered ${names(strange)}. Use defineJobElements({ prefix: 'acme-' }).`);
    return;
  }
  if (other.length > 0)
    warn(`version ${other[0]?.version} has registered ${names(other)}. Load the script once per page.`);
  for (const [tag, ours] of Object.entries(classes)) if (!customElements.get(tag)) customElements.define(tag, ours);
}

function names(taken: readonly { tag: string }[]): string {
  return taken.map(({ tag }) => `<${tag}>`).join(', ');
}

function warn(text: string): void {
  console.warn(`careers-widget ${VERSION}: ${text}`);
}
