import { msg } from '@lit/localize';
import { expect } from 'chai';
import { closingText } from '../../src/elements/shared/job-facts.js';
import {
  cachedFormatter,
  countryName,
  formatDate,
  formatDateTime,
  formatNumber,
  intlLocales,
  languageName,
  regionalLocale,
} from '../../src/localization/format.js';
import { interfaceLocale, loadLocale, withLocale } from '../../src/localization/locales.js';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../src/posting/languages.js';
import { sampleJob } from '../support/sample-bundle.js';

describe('Numbers', () => {
  it('are written as the browser writes them in every interface language', () => {
    for (const locale of INTERFACE_LANGUAGES) {
      const format = new Intl.NumberFormat(intlLocales(locale));
      for (const number of [0, 7, 999, 1000, 20_000])
        expect(formatNumber(locale, number), locale).to.equal(format.format(number));
    }
  });
});

describe('Dates and names', () => {
  it('keep the written day', () => {
    expect(formatDate('en', '2026-12-03')).to.equal('3 December 2026');
    expect(formatDate('sv', '2027-01-31T23:59:00-11:00')).to.equal('31 januari 2027');
    expect(formatDate('nn', '2026-05-17')).to.equal('17. mai 2026');
    expect(formatDate('da', '2026-12-03')).to.equal('3. december 2026');
    expect(formatDate('fi', '2026-12-03')).to.equal('3. joulukuuta 2026');
    expect(formatDate('de', '2026-12-03')).to.equal('3. Dezember 2026');
    expect(formatDateTime('en', '2027-01-15T12:00:00+01:00')).to.equal('15 January 2027 at 12:00');
    expect(formatDateTime('de', '2027-01-15')).to.equal('15. Januar 2027');
  });

  it('follow the region of a reader of the interface’s language', () => {
    expect(formatDate(regionalLocale('en', 'en-US'), '2026-12-03')).to.equal('December 3, 2026');
    expect(formatDate(regionalLocale('en', 'en'), '2026-12-03')).to.equal('3 December 2026');
    expect(formatDate(regionalLocale('en', 'fr-CA'), '2026-12-03')).to.equal('3 December 2026');
    expect(formatDate(regionalLocale('nn', 'nn-NO-u-ca-buddhist'), '2026-12-03')).to.equal('3. desember 2026');
    expect(countryName(regionalLocale('nn', 'nn-NO'), 'NO')).to.equal('Noreg');
    expect(regionalLocale('de', 'de_AT!')).to.equal('de');
  });

  it('name countries and languages', () => {
    expect(countryName('sv', 'NO')).to.equal('Norge');
    expect(countryName('nn', 'NO')).to.equal('Noreg');
    expect(languageName('en', 'sv')).to.equal('Swedish');
    expect(languageName('nb', 'en')).to.equal('Engelsk');
    expect([countryName('fi', 'NO'), languageName('fi', 'sv')]).to.deep.equal(['Norja', 'Ruotsi']);
  });

  it('share formatters up to a limit', () => {
    const first = cachedFormatter(Intl.NumberFormat, ['en']);
    expect(cachedFormatter(Intl.NumberFormat, ['en']) === first).to.equal(true);
    for (let digits = 0; digits < 60; digits++) {
      const options: Intl.NumberFormatOptions = {
        minimumIntegerDigits: 1 + (digits % 20),
        maximumFractionDigits: digits,
      };
      cachedFormatter(Intl.NumberFormat, ['en'], options);
    }
    expect(cachedFormatter(Intl.NumberFormat, ['en']) === first).to.equal(false);
  });
});

describe('withLocale()', () => {
  it('restores the previous locale, also after an error', async () => {
    await loadLocale('sv');
    const said = () => msg('Apply', { id: 'apply' });
    expect(withLocale('sv', () => [said(), withLocale('en', said), said()])).to.deep.equal(['Ansök', 'Apply', 'Ansök']);
    expect(said()).to.equal('Apply');
    expect(() =>
      withLocale('sv', () => {
        throw new Error('in the midst');
      }),
    ).to.throw('in the midst');
    expect(said()).to.equal('Apply');
  });
});

describe('Closing text', () => {
  // Noon in the time zone of the test, since days are local.
  const now = new Date(2026, 5, 10, 12).getTime();
  const at = (day: number, hour: number) => new Date(2026, 5, day, hour).toISOString();

  function text(openUntil: string | undefined, locale = 'en'): string | undefined {
    const job = sampleJob('a', openUntil === undefined ? {} : { closes: openUntil.slice(0, 10), openUntil });
    return withLocale(interfaceLocale(locale), () => closingText(job, locale, now));
  }

  it('is in days for near dates', () => {
    expect(text(undefined)).to.equal(undefined);
    expect(text(at(10, 12))).to.equal('Closed');
    expect(text(at(10, 13))).to.equal('Closes today');
    expect(text(at(11, 0))).to.equal('Closes today');
    expect(text(at(11, 9))).to.equal('Closes tomorrow');
    expect(text(at(13, 0))).to.equal('Closes in 2 days');
    expect(text(at(25, 0))).to.equal('Closes in 14 days');
    expect(text(at(29, 12))).to.equal('Closes 29 Jun');
    expect(text(new Date(2026, 8, 29, 12).toISOString(), 'en')).to.equal('Closes 29 Sept');
  });

  it('names the year of a deadline more than half a year ahead', () => {
    expect(text(new Date(2026, 10, 30, 12).toISOString())).to.equal('Closes 30 Nov');
    expect(text(new Date(2027, 0, 15, 12).toISOString())).to.equal('Closes 15 Jan 2027');
  });

  it('follows the reader’s region', () => {
    expect(text(at(29, 12), 'en-US')).to.equal('Closes Jun 29');
  });

  it('says that a job is closed by its status, with and without a deadline', () => {
    for (const fields of [{}, { closes: '2026-06-29', openUntil: at(29, 12) }]) {
      const job = sampleJob('a', { ...fields, closed: true });
      expect(withLocale('en', () => closingText(job, 'en', now))).to.equal('Closed');
    }
  });

  it('is in the interface language', async () => {
    await loadLocale('sv');
    await loadLocale('nn');
    expect(text(at(13, 0), 'sv')).to.equal('Sök inom 2 dagar');
    expect(text(at(29, 12), 'nn')).to.equal('Søk seinast 29. juni');
  });

  const said: [InterfaceLanguage, ...string[]][] = [
    ['da', 'Frist i morgen', 'Frist om 2 dage', 'Søg senest 29. jun.'],
    ['de', 'Frist endet morgen', 'Frist endet in 2 Tagen', 'Bewerben bis 29. Juni'],
    ['fi', 'Haku päättyy huomenna', 'Haku päättyy 2 päivän kuluttua', 'Haku päättyy 29.6.'],
  ];
  for (const [locale, tomorrow, soon, later] of said) {
    it(`is grammatical in ${locale}`, async () => {
      await loadLocale(locale);
      // WebKit's Finnish abbreviates the month.
      const said = [at(11, 9), at(13, 0), at(29, 12)].map((end) => text(end, locale)?.replace('29. kesäk.', '29.6.'));
      expect(said).to.deep.equal([tomorrow, soon, later]);
    });
  }
});

describe('Job count', () => {
  it('has a singular and a plural in every language', () => {
    for (const locale of INTERFACE_LANGUAGES) {
      const rules = new Intl.PluralRules(intlLocales(locale));
      expect([0, 1, 2, 5, 11, 21, 101, 1000].map((number) => rules.select(number))).to.deep.equal(
        [0, 1, 2, 5, 11, 21, 101, 1000].map((number) => (number === 1 ? 'one' : 'other')),
        locale,
      );
    }
  });
});
