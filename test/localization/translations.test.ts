import { expect } from 'chai';
import { VERSION } from '../../src/version.js';
import { interfaceLocale, loadLocale } from '../../src/localization/locales.js';
import { INTERFACE_LANGUAGES } from '../../src/posting/languages.js';

const text = async (path: string) => (await fetch(path)).text();

const targetLocales = INTERFACE_LANGUAGES.filter((language) => language !== 'en');

/** The units of an interchange file, by id. */
async function units(locale: string): Promise<Map<string, { source: string; target: string | undefined }>> {
  const file = new DOMParser().parseFromString(await text(`/src/localization/xliff/${locale}.xlf`), 'text/xml');
  return new Map(
    [...file.querySelectorAll('trans-unit')].map((unit) => [
      unit.id,
      {
        source: unit.querySelector('source')?.innerHTML ?? '',
        target: unit.querySelector('target')?.innerHTML,
      },
    ]),
  );
}

/** What a language has from English, or English from it. */
const SAME_AS_ENGLISH: Readonly<Record<string, readonly string[]>> = {
  da: ['Team', 'Hybrid'],
  de: ['Team', 'Hybrid', 'Remote'],
  nb: ['Team', 'Hybrid'],
  nn: ['Team', 'Hybrid'],
  sv: ['Team', 'Hybrid'],
};

describe('Translations', () => {
  it('are configured, listed and loadable', async () => {
    const config = JSON.parse(await text('/src/localization/lit-localize.json')) as {
      targetLocales: string[];
    };
    expect(config.targetLocales).to.deep.equal(targetLocales);
    for (const locale of INTERFACE_LANGUAGES) {
      await loadLocale(locale);
      expect(interfaceLocale(locale)).to.equal(locale);
    }
  });

  for (const locale of targetLocales) {
    it(`are complete in ${locale}: every message, every placeholder, and built from the XLIFF file`, async () => {
      const { templates } = (await import(`../../src/localization/locales/${locale}.ts`)) as {
        templates: object;
      };
      const translated = await units(locale);
      expect(translated.size).to.be.greaterThan(30);
      expect(Object.keys(templates).sort()).to.deep.equal([...translated.keys()].sort());
      for (const { source, target } of translated.values()) {
        expect(target, source).to.match(/\S/);
        const gaps = (markup = '') => (markup.match(/<x /g) ?? []).length;
        expect(gaps(target), source).to.equal(gaps(source));
        if (!SAME_AS_ENGLISH[locale]?.includes(source)) expect(target).to.not.equal(source);
      }
    });
  }
});

describe('The version', () => {
  it('is the package’s', async () => {
    expect(VERSION).to.equal((JSON.parse(await text('/package.json')) as { version: string }).version);
  });
});
