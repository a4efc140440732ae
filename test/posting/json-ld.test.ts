import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { jobPostingJsonLd } from '../../src/posting/json-ld.js';
import type { JobLocation, JobPay, JobSummary } from '../../src/posting/job-posting.js';

const NOW = Date.parse('2026-11-21T12:00:00Z');
const organization = { name: 'Kvernsund', url: 'https://kvernsund.example' };

function location(fields: Partial<JobLocation>): JobLocation {
  return { text: 'as written', remote: false, hybrid: false, countries: [], places: [], ...fields };
}

const bergen = location({ countries: ['NO'], places: [{ name: 'Bergen', country: 'NO' }] });

const job = (fields: Partial<JobSummary> = {}): JobSummary => ({
  id: 'engineer',
  lang: 'en',
  title: 'Engineer',
  location: bergen,
  posted: '2026-11-02',
  body: 'jobs/engineer.en.json',
  ...fields,
});

const jsonLd = (fields: Partial<JobSummary> = {}, html = '<p>Good work.</p>') =>
  jobPostingJsonLd(job(fields), html, organization, { now: NOW });

const at = (address: object) => ({ '@type': 'Place', address: { '@type': 'PostalAddress', ...address } });

describe('jobPostingJsonLd', () => {
  it('includes every known property', () => {
    const full = job({
      openUntil: '2027-01-16T00:00:00.000Z',
      closes: '2027-01-15',
      employment: { text: 'Full time, fixed term', types: ['FULL_TIME', 'TEMPORARY'] },
      pay: { text: 'as written', min: 58_000, max: 72_000, currency: 'EUR', period: 'YEAR' },
    });
    const url = 'https://kvernsund.example/pages/en/engineer/';
    assert.deepEqual(jobPostingJsonLd(full, '<p>Good work.</p>', organization, { now: NOW, url }), {
      '@context': 'https://schema.org/',
      '@type': 'JobPosting',
      title: 'Engineer',
      description: '<p>Good work.</p>',
      identifier: { '@type': 'PropertyValue', name: 'Kvernsund', value: 'engineer' },
      datePosted: '2026-11-02',
      validThrough: '2027-01-16T00:00:00.000Z',
      employmentType: ['FULL_TIME', 'TEMPORARY'],
      hiringOrganization: {
        '@type': 'Organization',
        name: 'Kvernsund',
        sameAs: 'https://kvernsund.example',
      },
      jobLocation: at({ addressLocality: 'Bergen', addressCountry: 'NO' }),
      baseSalary: {
        '@type': 'MonetaryAmount',
        currency: 'EUR',
        value: { '@type': 'QuantitativeValue', minValue: 58_000, maxValue: 72_000, unitText: 'YEAR' },
      },
      url,
    });
  });

  it('omits unknown properties', () => {
    assert.deepEqual(Object.keys(jsonLd() ?? {}), [
      '@context',
      '@type',
      'title',
      'description',
      'identifier',
      'datePosted',
      'hiringOrganization',
      'jobLocation',
    ]);
    assert.ok(!('employmentType' in (jsonLd({ employment: { text: 'as agreed', types: [] } }) ?? {})));
  });

  const none: Record<string, Partial<JobSummary>> = {
    closed: { closes: '2026-11-20', openUntil: '2026-11-21T00:00:00.000Z' },
    'closed this very moment': { closes: '2026-11-21', openUntil: new Date(NOW).toISOString() },
    'an open application': { openApplication: true },
    'without a place': { location: location({}) },
    'remote, without a country': { location: location({ remote: true }) },
    'in a town, without a country': { location: location({ places: [{ name: 'Bergen' }] }) },
    'with a blank title': { title: ' ' },
  };
  for (const [name, fields] of Object.entries(none)) {
    it(`is undefined for a job that is ${name}`, () => assert.equal(jsonLd(fields), undefined));
  }
  for (const missing of ['posted', 'location'] as const) {
    it(`is undefined for a job without “${missing}”`, () => {
      const { [missing]: left, ...without } = job();
      assert.ok(left);
      assert.equal(jobPostingJsonLd(without, '<p>Work</p>', organization, { now: NOW }), undefined);
    });
  }
  it('is undefined without an organization or a text', () => {
    assert.equal(jobPostingJsonLd(job(), '<p>Work</p>', { name: '' }, { now: NOW }), undefined);
    assert.equal(jsonLd({}, '<p class="job-lead"><img src="/a.png" alt="not prose"></p>'), undefined);
  });

  const places: Record<string, [Partial<JobLocation>, object]> = {
    'several places in a country': [
      { countries: ['SE'], places: ['Solna', 'Stockholm'].map((name) => ({ name, country: 'SE' })) },
      { jobLocation: ['Solna', 'Stockholm'].map((place) => at({ addressLocality: place, addressCountry: 'SE' })) },
    ],
    'a country alone': [{ countries: ['SE'] }, { jobLocation: at({ addressCountry: 'SE' }) }],
    'places in several countries, one of them without a place': [
      {
        countries: ['NO', 'US', 'SE'],
        places: [
          { name: 'Bergen', country: 'NO' },
          { name: 'Portland', region: 'OR', country: 'US' },
        ],
      },
      {
        jobLocation: [
          at({ addressLocality: 'Bergen', addressCountry: 'NO' }),
          at({ addressLocality: 'Portland', addressRegion: 'OR', addressCountry: 'US' }),
          at({ addressCountry: 'SE' }),
        ],
      },
    ],
    'a place without a country, which is omitted': [
      { countries: ['NO'], places: [{ name: 'Bergen', country: 'NO' }, { name: 'The yard' }] },
      { jobLocation: at({ addressLocality: 'Bergen', addressCountry: 'NO' }) },
    ],
    'from anywhere in some countries': [
      { remote: true, countries: ['SE', 'NO'] },
      {
        jobLocationType: 'TELECOMMUTE',
        applicantLocationRequirements: [
          { '@type': 'Country', name: 'Sweden' },
          { '@type': 'Country', name: 'Norway' },
        ],
      },
    ],
    'from anywhere in a country, or its office': [
      { remote: true, countries: ['NO'], places: [{ name: 'Bergen', country: 'NO' }] },
      {
        jobLocation: at({ addressLocality: 'Bergen', addressCountry: 'NO' }),
        jobLocationType: 'TELECOMMUTE',
        applicantLocationRequirements: { '@type': 'Country', name: 'Norway' },
      },
    ],
    'from anywhere in a part of the world, or an office, which is the only place that is certain': [
      { remote: true, countries: ['NO', 'SE'], places: [{ name: 'Bergen', country: 'NO' }], elsewhere: true },
      { jobLocation: at({ addressLocality: 'Bergen', addressCountry: 'NO' }) },
    ],
    'from anywhere in a country or a part of the world, which is not limited to the country': [
      { remote: true, countries: ['NO'], elsewhere: true },
      {},
    ],
    'hybrid, which is not telecommuting': [
      { remote: true, hybrid: true, countries: ['NO'], places: [{ name: 'Bergen', country: 'NO' }] },
      { jobLocation: at({ addressLocality: 'Bergen', addressCountry: 'NO' }) },
    ],
  };
  for (const [name, [fields, expected]] of Object.entries(places)) {
    it(`states the place: ${name}`, () => {
      const { jobLocation, jobLocationType, applicantLocationRequirements } =
        jsonLd({ location: location(fields) }) ?? {};
      const said = { jobLocation, jobLocationType, applicantLocationRequirements };
      assert.deepEqual(JSON.parse(JSON.stringify(said)), JSON.parse(JSON.stringify(expected)));
    });
  }

  const salaries: [Partial<JobPay>, object | undefined][] = [
    [{ min: 1, max: 2, currency: 'NOK' }, undefined],
    [{ min: 1, max: 2, period: 'HOUR' }, undefined],
    [{ currency: 'NOK', period: 'HOUR' }, undefined],
    [
      { min: 5, max: 5, currency: 'NOK', period: 'HOUR' },
      { value: 5, unitText: 'HOUR' },
    ],
    [
      { min: 5, currency: 'NOK', period: 'HOUR' },
      { minValue: 5, unitText: 'HOUR' },
    ],
    [
      { max: 5, currency: 'NOK', period: 'HOUR' },
      { maxValue: 5, unitText: 'HOUR' },
    ],
  ];
  for (const [pay, value] of salaries) {
    it(`reads ${JSON.stringify(pay)} as ${value ? JSON.stringify(value) : 'no salary'}`, () => {
      const { baseSalary } = jsonLd({ pay: { text: 'as written', ...pay } }) ?? {};
      assert.deepEqual(
        baseSalary,
        value && {
          '@type': 'MonetaryAmount',
          currency: 'NOK',
          value: { '@type': 'QuantitativeValue', ...value },
        },
      );
    });
  }

  const descriptions: [string, string][] = [
    ['<h2 id="section-a">A</h2>\n<p class="job-lead">b</p>', '<h2>A</h2>\n<p>b</p>'],
    ['<p>Ask <a href="mailto:a@b.example" title="1 > 0">us</a><br>now</p>', '<p>Ask us<br>now</p>'],
    [
      '<details class="job-process"><summary>How</summary><ol start="2"><li>x</li></ol></details>',
      '<h3>How</h3><ol><li>x</li></ol>',
    ],
    ['<p>1 &lt; 2 &amp; 3</p>', '<p>1 &lt; 2 &amp; 3</p>'],
    ['<figure><img src="/a.png" alt="a > b"><figcaption>c</figcaption></figure><p>d</p>', 'c<p>d</p>'],
  ];
  for (const [html, expected] of descriptions) {
    it(`keeps the prose of ${html}`, () => assert.equal(jsonLd({}, html)?.['description'], expected));
  }
});
