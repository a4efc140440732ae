import { expect } from 'chai';
import { BundleError } from '../../src/bundle/bundle-error.js';
import { checkBody } from '../../src/bundle/check-body.js';
import { checkBundle } from '../../src/bundle/check-bundle.js';
import { bundleOf, sampleBundle, sampleJob } from '../support/sample-bundle.js';

const URL_OF_IT = 'https://kvernsund.example/jobs.json';

/** The reason for which something is refused; none when it is not. */
function refusal(value: unknown): string | undefined {
  try {
    checkBundle(value, URL_OF_IT);
    return undefined;
  } catch (error) {
    return error instanceof BundleError ? error.reason : String(error);
  }
}

describe('Checking a bundle', () => {
  it('passes one that is as agreed, whole', () => {
    const { jobs, broken, url, organization } = checkBundle(structuredClone(sampleBundle), URL_OF_IT);
    expect(jobs).to.deep.equal(sampleBundle.jobs);
    expect([broken, url, organization.name]).to.deep.equal([0, URL_OF_IT, 'Kvernsund']);
  });

  it('is content with no jobs, and with fields it does not know', () => {
    expect(checkBundle({ ...bundleOf([]), generator: 'x' }, URL_OF_IT).jobs).to.deep.equal([]);
    expect(checkBundle(bundleOf([{ ...sampleJob('a'), color: 'blue' }]), URL_OF_IT).broken).to.equal(0);
  });

  for (const value of [null, [], 'jobs', 7, true, {}, { schemaVersion: 1 }, { schemaVersion: 1, jobs: {} }]) {
    it(`refuses what is no bundle: ${JSON.stringify(value)}`, () => {
      expect(refusal(value)).to.match(/^(shape|version)$/);
    });
  }

  it('refuses one in which no job is as agreed', () => {
    expect(refusal(bundleOf([null, { ...sampleJob('a'), title: 7 }]))).to.equal('shape');
  });

  it('refuses another version of the shape, and says which', () => {
    for (const schemaVersion of [0, 2, '1', undefined]) {
      expect(refusal({ ...sampleBundle, schemaVersion })).to.equal('version');
    }
    expect(() => checkBundle({ ...sampleBundle, schemaVersion: 2 }, URL_OF_IT)).to.throw(
      /2 was found, 1 is understood/,
    );
  });

  const broken: Record<string, unknown> = {
    'no job at all': null,
    'a list': [],
    'no id': { ...sampleJob('a'), id: undefined },
    'an id that is a path': { ...sampleJob('a'), id: '../a' },
    'an id too long': { ...sampleJob('a'), id: 'a'.repeat(101) },
    'an id with a line after it': { ...sampleJob('a'), id: 'a\n' },
    'a language that is none': { ...sampleJob('a'), lang: 'not a language' },
    'an empty title': { ...sampleJob('a'), title: ' ' },
    'a title that is a number': { ...sampleJob('a'), title: 5 },
    'an intro that is null': { ...sampleJob('a'), intro: null },
    'a place without its parts': { ...sampleJob('a'), location: { text: 'Bergen' } },
    'a country in words': {
      ...sampleJob('a'),
      location: { text: 'x', remote: false, hybrid: false, countries: ['Norway'], places: [] },
    },
    'types that are text': { ...sampleJob('a'), employment: { text: 'x', types: 'FULL_TIME' } },
    'pay in text': { ...sampleJob('a'), pay: { text: 'x', min: '5' } },
    'a currency in words': { ...sampleJob('a'), pay: { text: 'x', currency: 'kroner' } },
    'a deadline that is none': { ...sampleJob('a'), openUntil: 'soon' },
    'an application without an address': { ...sampleJob('a'), apply: { label: 'Apply' } },
    'facts that are text': { ...sampleJob('a'), facts: ['Start: now'] },
    'an order in words': { ...sampleJob('a'), order: 'first' },
    'no text': { ...sampleJob('a'), body: undefined },
  };
  for (const [name, job] of Object.entries(broken)) {
    it(`leaves out a job with ${name}, and keeps its neighbors`, () => {
      const checked = checkBundle(bundleOf([sampleJob('before'), job, sampleJob('after')]), URL_OF_IT);
      expect(checked.jobs.map(({ id }) => id)).to.deep.equal(['before', 'after']);
      expect(checked.broken).to.equal(1);
    });
  }

  it('keeps one of two summaries of the same job in the same language', () => {
    const jobs = [
      sampleJob('a', { title: 'First' }),
      sampleJob('a', { title: 'Second' }),
      sampleJob('a', { lang: 'sv' }),
    ];
    const checked = checkBundle(bundleOf(jobs), URL_OF_IT);
    expect(checked.jobs.map(({ title }) => title)).to.deep.equal(['First', 'Job a']);
    expect(checked.broken).to.equal(1);
  });
});

describe('Checking a posting’s text', () => {
  it('passes one that is as agreed, and refuses others', () => {
    const body = { schemaVersion: 1, id: 'a', lang: 'en', html: '' };
    expect(checkBody(body, URL_OF_IT)).to.deep.equal({ ...body, isCopy: false });
    for (const value of [null, '', { ...body, html: undefined }, { ...body, schemaVersion: 2 }]) {
      expect(() => checkBody(value, URL_OF_IT)).to.throw(BundleError);
    }
  });
});
