import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { visitDemo } from '../support/demo-visit.js';
import { findFaults } from '../support/find-faults.js';
import { studioOf } from '../support/studio.js';

describe('a designer’s look in the studio', () => {
  const visitor = visitDemo();
  const studio = studioOf(visitor);

  it('has a control for every token, and no barriers at 1280 and 390 px', async () => {
    for (const width of [1280, 390]) {
      await visitor.page.setViewport({ width, height: 900 });
      await studio.open();
      await studio.openDrawers();
      assert.deepEqual(await findFaults(visitor.page), []);
      assert.equal(
        await visitor.page.evaluate(() => document.documentElement.scrollWidth),
        width,
        'nothing reaches over the edge',
      );
    }
    const missing = await visitor.page.evaluate(async () => {
      const manifest = (await (await fetch('./custom-elements.json')).json()) as {
        modules: { declarations: { cssProperties: { name: string }[] }[] }[];
      };
      const shown = document.querySelector('#controls')?.textContent ?? '';
      return manifest.modules
        .flatMap(({ declarations }) => declarations.flatMap((element) => element.cssProperties))
        .filter(({ name }) => {
          const label = name.replace('--job-', '').replaceAll('-', ' ');
          return !new RegExp(label, 'i').test(shown);
        });
    });
    assert.deepEqual(missing, []);
    assert.ok((await visitor.page.$$('.token')).length >= 22);
    await visitor.page.setViewport({ width: 1600, height: 1000 });
  });

  it('begins with one of several, each of which can be read, light and dark, and says nothing twice', async () => {
    await studio.open();
    const names = await visitor.page.$$eval('.looks b', (labels) => labels.map((label) => label.textContent ?? ''));
    assert.ok(names.length >= 6);
    for (const [index, name] of names.entries()) {
      const [button] = (await visitor.page.$$('.looks button')).slice(index);
      await button?.click();
      await visitor.page.waitForFunction(
        (at) => document.querySelectorAll('.looks button')[at]?.getAttribute('aria-pressed') === 'true',
        {},
        index,
      );
      const cells = await visitor.page.$$eval('.contrasts td', (tds) => tds.map((td) => td.textContent?.trim() ?? ''));
      assert.ok(cells.length >= 20 && cells.every((cell) => cell.endsWith('pass')), `${name}: ${cells.join('; ')}`);
      const needless = await visitor.page.evaluate(async () => {
        const { modules } = (await (await fetch('./custom-elements.json')).json()) as {
          modules: { declarations: { cssProperties: { name: string; default?: string }[] }[] }[];
        };
        const css = document.querySelector('#hand-over')?.textContent ?? '';
        return modules
          .flatMap(({ declarations }) => declarations.flatMap((element) => element.cssProperties))
          .filter(({ name, default: fallback }) => css.includes(`${name}: ${fallback};`));
      });
      assert.deepEqual(needless, [], name);
      assert.doesNotMatch(await studio.sheet('Style sheet'), /light-dark\((.*), \1\)/, name);
    }
  });

  it('changes a color in one scheme, and the widget follows in that', async () => {
    await studio.open('studio.html#--job-accent=%23195f8c|%237dbbe0');
    await studio.type('Accent, light, as a code', '#7A1FA2');
    await studio.frame.waitForFunction(() => {
      const card = document.querySelector('job-list')?.shadowRoot?.querySelector('job-card');
      const link = card?.shadowRoot?.querySelector('a');
      return link && getComputedStyle(link).color === 'rgb(122, 31, 162)';
    });
    assert.match(await studio.sheet('Style sheet'), /--job-accent: light-dark\(#7a1fa2, #7dbbe0\);/);
    await visitor.page.$eval('[aria-label="Border, dark"]', (picker) => {
      (picker as HTMLInputElement).value = '#ff8800';
      picker.dispatchEvent(new Event('input'));
    });
    await studio.press('Dark');
    await studio.frame.waitForFunction(() => {
      const field = document.querySelector('job-list')?.shadowRoot?.querySelector('[part~=search-input]');
      return field && getComputedStyle(field).borderTopColor === 'rgb(255, 136, 0)';
    });
    assert.match(await studio.sheet('Style sheet'), /--job-border: light-dark\(#(?!ff8800)[0-9a-f]{6}, #ff8800\);/);
  });

  it('is told when a color cannot be read, by its field and in the table', async () => {
    await studio.open();
    await studio.type('Muted, light, as a code', '#cccccc');
    await visitor.page.waitForFunction(() => document.querySelector('.contrasts td.too-little'));
    assert.match(await visitor.page.$eval('.contrasts td.too-little', (cell) => cell.textContent ?? ''), /1\.6\s+fail/);
    assert.match(await visitor.page.$eval('[aria-label=Muted]', (group) => group.textContent ?? ''), /1\.6\s+fail/);
    assert.equal(
      await visitor.page.$eval('#contrast-verdict', (verdict) => verdict.textContent?.trim()),
      '2 of 22 fail',
    );
  });

  it('refuses what is no value, and forgets what is the default', async () => {
    await studio.open();
    await studio.openDrawers();
    const css = await studio.sheet('Style sheet');
    await studio.type('Accent, light, as a code', 'mauve');
    await studio.type('Radius, as CSS', 'round');
    await studio.type('Radius, as CSS', '0.375em');
    assert.equal(await studio.sheet('Style sheet'), css);
    await studio.type('Radius, as CSS', '1em');
    await visitor.page.waitForSelector('[aria-label="Reset Radius"]');
    assert.match(await studio.sheet('Style sheet'), /--job-radius: 1em;/);
    await studio.press('Reset Radius');
    await visitor.page.waitForFunction(() => !document.querySelector('[aria-label="Reset Radius"]'));
    assert.equal(await studio.sheet('Style sheet'), css);
    assert.equal(
      await visitor.page.evaluate(() => document.activeElement?.getAttribute('aria-label')),
      'Radius',
      'the focus is not lost with the button',
    );
  });
});
