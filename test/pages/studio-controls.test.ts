import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FRAME, studioOf, useDemo } from '../support/demo.js';

describe('The controls of the studio', () => {
  const visitor = useDemo();
  const studio = studioOf(visitor);

  it('include every token, and are accessible at 1280 and 390 px', async () => {
    for (const width of [1280, 390]) {
      await visitor.page.resize(width);
      await studio.open();
      assert.deepEqual(await visitor.page.accessibilityFaults(), []);
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
      const shown = document.querySelector('.controls')?.textContent ?? '';
      return manifest.modules
        .flatMap(({ declarations }) => declarations.flatMap((element) => element.cssProperties))
        .filter(({ name }) => {
          const label = name.replace('--job-', '').replaceAll('-', ' ');
          return !new RegExp(label, 'i').test(shown);
        });
    });
    assert.deepEqual(missing, []);
    assert.ok((await visitor.page.count('.token')) >= 22);
    await visitor.page.resize(1600, 1000);
  });

  it('start with a preset theme of readable contrast, light and dark, and export only differences', async () => {
    await studio.open();
    const names = await visitor.page.texts('.themes b');
    assert.ok(names.length >= 6);
    for (const [index, name] of names.entries()) {
      await visitor.page.click('.themes button', name);
      await visitor.page.until(
        (at) => document.querySelectorAll('.themes button')[at]?.getAttribute('aria-pressed') === 'true',
        index,
      );
      const cells = await visitor.page.texts('.contrasts td');
      assert.ok(cells.length >= 20 && cells.every((cell) => cell.endsWith('pass')), `${name}: ${cells.join('; ')}`);
      const needless = await visitor.page.evaluate(async () => {
        const { modules } = (await (await fetch('./custom-elements.json')).json()) as {
          modules: { declarations: { cssProperties: { name: string; default?: string }[] }[] }[];
        };
        const css = document.querySelector('#export-panel')?.textContent ?? '';
        return modules
          .flatMap(({ declarations }) => declarations.flatMap((element) => element.cssProperties))
          .filter(({ name, default: fallback }) => css.includes(`${name}: ${fallback};`));
      });
      assert.deepEqual(needless, [], name);
      assert.doesNotMatch(await studio.sheet('Style sheet'), /light-dark\((.*), \1\)/, name);
    }
  });

  it('change a color in one scheme', async () => {
    await studio.open('studio.html#--job-accent=%23195f8c|%237dbbe0');
    await studio.fill('Accent, light, as a code', '#7A1FA2');
    await visitor.page.untilOn(
      `${FRAME}job-list >>> job-card >>> a`,
      (link) => getComputedStyle(link).color === 'rgb(122, 31, 162)',
    );
    assert.match(await studio.sheet('Style sheet'), /--job-accent: light-dark\(#7a1fa2, #7dbbe0\);/);
    // A dark color differs from one that is set: nothing else would be written for the light scheme.
    const picker = (scheme: string) => `[aria-label="Border, ${scheme}"]`;
    assert.equal(await visitor.page.on(picker('dark'), (input: HTMLInputElement) => input.disabled), true);
    for (const [scheme, color] of [
      ['light', '#224466'],
      ['dark', '#ff8800'],
    ] as const) {
      await visitor.page.untilOn(picker(scheme), (input: HTMLInputElement) => !input.disabled);
      await visitor.page.on(
        picker(scheme),
        (input: HTMLInputElement, value) => {
          input.value = value;
          input.dispatchEvent(new Event('input'));
        },
        color,
      );
    }
    await studio.press('Dark');
    await visitor.page.untilOn(
      `${FRAME}job-list >>> [part~=search-input]`,
      (field) => getComputedStyle(field).borderTopColor === 'rgb(255, 136, 0)',
    );
    assert.match(await studio.sheet('Style sheet'), /--job-border: light-dark\(#224466, #ff8800\);/);
  });

  it('report low contrast at the field and in the table', async () => {
    await studio.open();
    await studio.fill('Muted, light, as a code', '#cccccc');
    assert.match(await visitor.page.text('.contrasts td.too-little'), /1\.6\s+fail/);
    assert.match(await visitor.page.text('[aria-label=Muted]'), /1\.6\s+fail/);
    assert.equal(await visitor.page.text('#contrast-verdict'), '2 of 22 fail');
  });

  it('reject invalid values, and omit defaults', async () => {
    await studio.open();
    const css = await studio.sheet('Style sheet');
    await studio.fill('Accent, light, as a code', 'mauve');
    await studio.fill('Radius, as CSS', 'round');
    await studio.fill('Radius, as CSS', '0.375em');
    assert.equal(await studio.sheet('Style sheet'), css);
    await studio.fill('Radius, as CSS', '1em');
    await visitor.page.appears('[aria-label="Reset Radius"]');
    assert.match(await studio.sheet('Style sheet'), /--job-radius: 1em;/);
    await studio.press('Reset Radius');
    await visitor.page.vanishes('[aria-label="Reset Radius"]');
    assert.equal(await studio.sheet('Style sheet'), css);
    assert.equal(
      await visitor.page.evaluate(() => document.activeElement?.getAttribute('aria-label')),
      'Radius',
      'the focus is not lost with the button',
    );
  });
});
