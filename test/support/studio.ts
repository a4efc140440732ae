import type { Frame } from 'puppeteer-core';
import type { DemoVisit } from './demo-visit.js';

/** What a designer does in the studio, by the names that things have there. */
export interface Studio {
  /** The page of the widget in it. */
  readonly frame: Frame;
  /** Opens it anew, as a link has it. */
  open(address?: string): Promise<void>;
  /** Presses a button. */
  press(name: string): Promise<void>;
  /** Opens the drawers with what is set. */
  openDrawers(): Promise<void>;
  /** Types into a field in the place of what is there. */
  type(field: string, text: string): Promise<void>;
  /** What a sheet shows of what is to be handed over. */
  sheet(title: string): Promise<string>;
}

/** The studio, for someone who visits the demo. */
export function studioOf(visitor: DemoVisit): Studio {
  let frame: Frame;
  const press = async (name: string) => {
    // Drawn where it is seen: some lie in panes that scroll.
    const button = await visitor.page.waitForSelector(`::-p-aria([name="${name}"][role="button"])`);
    await button?.click();
  };
  return {
    get frame() {
      return frame;
    },
    async open(address = 'studio.html') {
      await visitor.visit(address);
      await visitor.page.waitForSelector('.contrasts td');
      frame = visitor.page.frames().find((one) => one.url().endsWith('/studio-frame.html')) as Frame;
    },
    press,
    openDrawers: () =>
      visitor.page.$$eval('.drawer', (drawers) => {
        for (const drawer of drawers) (drawer as HTMLDetailsElement).open = true;
      }),
    async type(name, text) {
      const field = await visitor.page.waitForSelector(`::-p-aria([name="${name}"][role="textbox"])`);
      await field?.click({ clickCount: 3 });
      await visitor.page.keyboard.type(text);
      await visitor.page.keyboard.press('Tab');
    },
    sheet: (title) =>
      visitor.page.$$eval(
        '.sheet',
        (sheets, wanted) =>
          sheets.find((sheet) => sheet.querySelector('h3')?.textContent === wanted)?.querySelector('code')
            ?.textContent ?? '',
        title,
      ),
  };
}
