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

describe('interface messages', () => {
  let said: string[];

  before(() => {
    const { messages, errors } = new RuntimeLitLocalizer(config as RuntimeConfig).extractSourceMessages();
    assert.deepEqual(errors, []);
    said = messages.map(({ name }) => name).sort();
  });

  it('is said in the languages that the compiler understands', () => {
    assert.deepEqual([config.sourceLocale, ...config.targetLocales], [...INTERFACE_LANGUAGES]);
  });

  for (const locale of config.targetLocales) {
    it(`is all translated into ${locale}: “npm run localize -- extract” finds nothing new or gone`, () => {
      const file = readFileSync(path.join(localization, `xliff/${locale}.xlf`), 'utf8');
      const units = file.matchAll(/<trans-unit id="(\w+)">\s*<source>[^]+?<\/source>\s*<target>[^]+?<\/target>/g);
      assert.deepEqual([...units].map(([, id]) => id).sort(), said);
    });
  }
});
