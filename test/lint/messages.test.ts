import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { INTERFACE_LANGUAGES } from '../../src/posting/languages.js';
import { repositoryRoot } from '../support/repository.js';

type RuntimeConfig = ConstructorParameters<typeof RuntimeLitLocalizer>[0];

const localization = path.join(repositoryRoot, 'src/localization');
const config = readConfigFileAndWriteSchema(path.join(localization, 'lit-localize.json'));

/** Words that a language shares with English. */
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

describe('the messages of the interface', () => {
  let messages: string[];

  before(() => {
    const extracted = new RuntimeLitLocalizer(config as RuntimeConfig).extractSourceMessages();
    assert.deepEqual(extracted.errors, []);
    messages = extracted.messages.map(({ name }) => name).sort();
    assert.ok(messages.length > 30);
  });

  it('are translated into the interface’s languages', () => {
    assert.deepEqual([config.sourceLocale, ...config.targetLocales], [...INTERFACE_LANGUAGES]);
  });

  for (const locale of config.targetLocales) {
    it(`are complete in ${locale}, and built: run “npm run localize -- extract”, translate, “npm run localize -- build”`, async () => {
      const units = unitsIn(locale);
      assert.deepEqual(units.map(({ id }) => id).sort(), messages);
      const { templates } = (await import(`../../src/localization/locales/${locale}.js`)) as { templates: object };
      assert.deepEqual(Object.keys(templates).sort(), messages);
      for (const { source, target } of units) {
        assert.match(target, /\S/, source);
        assert.deepEqual(placeholders(target), placeholders(source), source);
        if (!SAME_AS_ENGLISH[locale]?.includes(source)) assert.notEqual(target, source);
      }
    });
  }
});
