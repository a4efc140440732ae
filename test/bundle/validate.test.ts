import { expect } from 'chai';
import { BundleError } from '../../src/bundle/bundle-error.js';
import { validateBody, validateBundle, validateSearch } from '../../src/bundle/validate.js';
import { bundleOf, sampleBundle, sampleJob } from '../support/sample-bundle.js';

const URL_OF_IT = 'https://kvernsund.example/jobs.json';

/** The reason of a rejection; `undefined` if valid. */
function refusal(value: unknown): string | undefined {
  try {
    validateBundle(value, URL_OF_IT);
    return undefined;
  } catch (error) {
    return error instanceof BundleError ? error.reason : String(error);
  }
}

describe('Validating a bundle', () => {
  it('accepts a bundle that matches the schema', () => {
    const { jobs, broken, url, organization } = validateBundle(structuredClone(sampleBundle), URL_OF_IT);
    expect(jobs).to.deep.equal(sampleBundle.jobs);
    expect([broken, url, organization.name]).to.deep.equal([0, URL_OF_IT, 'Kvernsund']);
  });

  it('accepts an empty list, and unknown fields', () => {
    expect(validateBundle({ ...bundleOf([]), generator: 'x' }, URL_OF_IT).jobs).to.deep.equal([]);
    expect(validateBundle(bundleOf([{ ...sampleJob('a'), color: 'blue' }]), URL_OF_IT).broken).to.equal(0);
  });

  for (const value of [null, [], 'jobs', 7, true, {}, { schemaVersion: 2 }, { schemaVersion: 2, jobs: {} }]) {
    it(`rejects ${JSON.stringify(value)}`, () => {
      expect(refusal(value)).to.match(/^(shape|version)$/);
    });
  }

  it('rejects a bundle without any valid job', () => {
    expect(refusal(bundleOf([null, { ...sampleJob('a'), title: 7 }]))).to.equal('shape');
  });

  it('rejects another schema version, and names it', () => {
    for (const schemaVersion of [0, 1, 3, '2', undefined]) {
      expect(refusal({ ...sampleBundle, schemaVersion })).to.equal('version');
    }
    expect(() => validateBundle({ ...sampleBundle, schemaVersion: 3 }, URL_OF_IT)).to.throw(
      /unsupported schema version 3; expected 2/,
    );
  });

  const broken: Record<string, unknown> = {
    'no job at all': null,
    'a list': [],
    'no id': { ...sampleJob('a'), id: undefined },
    'an id that is a path': { ...sampleJob('a'), id: '../a' },
    'an id too long': { ...sampleJob('a'), id: 'a'.repeat(101) },
    'an id with a line after it': { ...sampleJob('a'), id: 'a\n' },
    'an invalid language': { ...sampleJob('a'), lang: 'not a language' },
    'an empty title': { ...sampleJob('a'), title: ' ' },
    'a title that is a number': { ...sampleJob('a'), title: 5 },
    'an intro that is null': { ...sampleJob('a'), intro: null },
    'a place without its parts': { ...sampleJob('a'), location: { text: 'Bergen' } },
    'a country in words': {
      ...sampleJob('a'),
      location: { text: 'x', remote: false, hybrid: false, countries: ['Norway'], places: [] },
    },
    'a place without a name': {
      ...sampleJob('a'),
      location: { text: 'x', remote: false, hybrid: false, countries: [], places: ['Bergen'] },
    },
    'keywords that are text': { ...sampleJob('a'), keywords: 'Rust' },
    'values of facets that are text': { ...sampleJob('a'), facets: { seniority: 'Senior' } },
    'closed in words': { ...sampleJob('a'), closed: 'yes' },
    'types that are text': { ...sampleJob('a'), employment: { text: 'x', types: 'FULL_TIME' } },
    'pay in text': { ...sampleJob('a'), pay: { text: 'x', min: '5' } },
    'a currency in words': { ...sampleJob('a'), pay: { text: 'x', currency: 'kroner' } },
    'an invalid deadline': { ...sampleJob('a'), openUntil: 'soon' },
    'an application without an address': { ...sampleJob('a'), apply: { label: 'Apply' } },
    'facts that are text': { ...sampleJob('a'), facts: ['Start: now'] },
    'an order in words': { ...sampleJob('a'), order: 'first' },
    'no text': { ...sampleJob('a'), body: undefined },
  };
  for (const [name, job] of Object.entries(broken)) {
    it(`drops a job with ${name}, and keeps the others`, () => {
      const checked = validateBundle(bundleOf([sampleJob('before'), job, sampleJob('after')]), URL_OF_IT);
      expect(checked.jobs.map(({ id }) => id)).to.deep.equal(['before', 'after']);
      expect(checked.broken).to.equal(1);
    });
  }

  it('keeps facets that match the schema, each once, and the URL of the words', () => {
    const seniority = { id: 'seniority', label: { en: 'Seniority' }, order: ['junior'] };
    const facets = [
      seniority,
      { ...seniority, label: { en: 'Again' } },
      ...['team', 'q', 'job', 'Level', 'constructor', '__proto__', '', 7].map((id) => ({ ...seniority, id })),
      ...[{}, { en: '' }, { 'no language': 'x' }, 'Seniority', undefined].map((label) => ({ id: 'level', label })),
      { id: 'level', label: { en: 'Level' }, order: [1] },
      null,
    ];
    const checked = validateBundle({ ...bundleOf([]), facets, search: 'search.json' }, URL_OF_IT);
    expect(checked.facets).to.deep.equal([seniority]);
    expect(checked.search).to.equal('search.json');
    for (const value of [undefined, {}, 'team', 7]) {
      const { facets: none, search } = validateBundle(
        { ...bundleOf([]), facets: value, search: value === 'team' ? ' ' : 7 },
        URL_OF_IT,
      );
      expect([none, search]).to.deep.equal([[], undefined]);
    }
  });

  it('keeps one of two summaries with the same job and language', () => {
    const jobs = [
      sampleJob('a', { title: 'First' }),
      sampleJob('a', { title: 'Second' }),
      sampleJob('a', { lang: 'sv' }),
    ];
    const checked = validateBundle(bundleOf(jobs), URL_OF_IT);
    expect(checked.jobs.map(({ title }) => title)).to.deep.equal(['First', 'Job a']);
    expect(checked.broken).to.equal(1);
  });
});

describe('Validating the words of texts', () => {
  it('keeps what is text, by ids of any name', () => {
    const words = JSON.parse('{"a":"rust c++","b":7,"c":null,"__proto__":"x"}') as object;
    const checked = validateSearch({ schemaVersion: 2, common: 'the and', words }, URL_OF_IT);
    expect([...checked.words]).to.deep.equal([
      ['a', 'rust c++'],
      ['__proto__', 'x'],
    ]);
    expect([...checked.common]).to.deep.equal(['the', 'and']);
  });

  it('rejects other responses', () => {
    const search = { schemaVersion: 2, common: '', words: {} };
    for (const value of [
      null,
      [],
      'x',
      { ...search, schemaVersion: 1 },
      { ...search, words: [] },
      { ...search, common: 7 },
    ]) {
      expect(() => validateSearch(value, URL_OF_IT)).to.throw(BundleError);
    }
    const tooMany = { ...search, words: { a: 'x'.repeat(3_000_000), b: 'x'.repeat(3_000_000) } };
    expect(() => validateSearch(tooMany, URL_OF_IT)).to.throw('5 MB');
  });
});

describe('Validating a posting’s text', () => {
  it('accepts a text that matches the schema, and rejects others', () => {
    const body = { schemaVersion: 2, id: 'a', lang: 'en', html: '' };
    expect(validateBody(body, URL_OF_IT)).to.deep.equal({ ...body, isCopy: false });
    for (const value of [null, '', { ...body, html: undefined }, { ...body, schemaVersion: 1 }]) {
      expect(() => validateBody(value, URL_OF_IT)).to.throw(BundleError);
    }
  });
});
