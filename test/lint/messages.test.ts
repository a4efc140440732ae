import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { localizer } from '../../build-scripts/package/localize.js';
import { LOADERS } from '../../src/localization/locales/loaders.js';
import { INTERFACE_LANGUAGES } from '../../src/posting/languages.js';
import { repositoryRoot } from '../support/repository.js';

const localization = path.join(repositoryRoot, 'src/localization');
const [, ...targetLocales] = INTERFACE_LANGUAGES;

/** Words that are the same in a language and English. */
const SAME_AS_ENGLISH: Readonly<Record<string, readonly string[]>> = {
  da: ['Team', 'Hybrid'],
  de: ['Team', 'Hybrid', 'Remote'],
  nb: ['Team', 'Hybrid'],
  nn: ['Team', 'Hybrid'],
  sv: ['Team', 'Hybrid'],
};

/** The units of an interchange file. */
function unitsIn(locale: string): { id: string; source: string; target: string }[] {
  const file = readFileSync(path.join(localization, `xliff/${locale}.xlf`), 'utf8');
  const units = file.matchAll(
    /<trans-unit id="(\w+)">\s*<source>([^]+?)<\/source>\s*(?:<target>([^]*?)<\/target>)?[^]*?<\/trans-unit>/g,
  );
  return [...units].map(([, id = '', source = '', target = '']) => ({ id, source, target }));
}

const placeholders = (markup: string) => (markup.match(/<x [^>]*id="[^"]*"/g) ?? []).sort();

describe('Interface messages', () => {
  let messages: string[];

  before(() => {
    const extracted = localizer.extractSourceMessages();
    assert.deepEqual(extracted.errors, []);
    messages = extracted.messages.map(({ name }) => name).sort();
    assert.ok(messages.length > 30);
  });

  it('have a loader for each language', () => {
    assert.deepEqual(Object.keys(LOADERS), targetLocales);
  });

  for (const locale of targetLocales) {
    it(`are complete in ${locale}, and built: run “npm run localize -- extract”, translate, “npm run localize -- build”`, async () => {
      const units = unitsIn(locale);
      assert.deepEqual(units.map(({ id }) => id).sort(), messages);
      const { templates } = await LOADERS[locale as keyof typeof LOADERS]();
      assert.deepEqual(Object.keys(templates).sort(), messages);
      for (const { source, target } of units) {
        assert.match(target, /\S/, source);
        assert.deepEqual(placeholders(target), placeholders(source), source);
        if (!SAME_AS_ENGLISH[locale]?.includes(source)) assert.notEqual(target, source);
      }
    });
  }
});
