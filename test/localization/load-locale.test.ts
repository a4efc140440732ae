import { expect } from 'chai';
import { interfaceLocale, loadLocale } from '../../src/localization/locales.js';
import { INTERFACE_LANGUAGES } from '../../src/posting/languages.js';

describe('loadLocale', () => {
  for (const locale of INTERFACE_LANGUAGES) {
    it(`loads ${locale}`, async () => {
      await loadLocale(locale);
      expect(interfaceLocale(locale)).to.equal(locale);
    });
  }
});
