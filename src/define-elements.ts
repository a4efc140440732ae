import { VERSION } from './version.js';

/** What our classes say of themselves, and others do not. */
interface WidgetClass extends CustomElementConstructor {
  readonly widgetVersion?: string;
}

/**
 * Registers elements, and never throws. The same version again is silent; another version, or somebody else's element
 * under one of our names, is one warning: the first to come stays.
 */
export function defineElements(classes: Readonly<Record<string, CustomElementConstructor>>): void {
  const taken: string[] = [];
  for (const [tag, ours] of Object.entries(classes)) {
    const theirs = customElements.get(tag) as WidgetClass | undefined;
    if (!theirs) customElements.define(tag, ours);
    else if (theirs.widgetVersion === undefined) taken.push(`<${tag}> belongs to another library`);
    else if (theirs.widgetVersion !== VERSION)
      taken.push(`<${tag}> is version ${theirs.widgetVersion} already`);
  }
  if (taken.length > 0)
    console.warn(`careers-widget ${VERSION}: ${taken.join('; ')}. Load it once per page.`);
}
