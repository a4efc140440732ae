import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readApply } from '../../../build-scripts/compile/fields/apply.js';
import { mapFields } from '../../../build-scripts/compile/fields/map-fields.js';
import { splitFrontMatter } from '../../../build-scripts/compile/front-matter/split-front-matter.js';
import { processorTime } from '../../support/processor-time.js';

const at = (value: string) => ({ value, key: 'apply_url', offset: 7, length: value.length });

describe('readApply', () => {
  for (const [written, url] of [
    ['https://a.example/x?y=1', 'https://a.example/x?y=1'],
    ['jobs@a.example', 'mailto:jobs@a.example'],
    ['mailto:jobs@a.example?subject=Welder', 'mailto:jobs@a.example?subject=Welder'],
    ['[Apply here](https://a.example/apply)', 'https://a.example/apply'],
    ['<https://a.example/apply>', 'https://a.example/apply'],
    ['<a href="https://a.example/apply">Apply</a>', 'https://a.example/apply'],
    ['www.a.example/apply', 'https://www.a.example/apply'],
    ['Send your CV to jobs@a.example.', 'mailto:jobs@a.example'],
    ['Write to [us](mailto:jobs@a.example), or call.', 'mailto:jobs@a.example'],
    ['See https://a.example/apply?x=1, please.', 'https://a.example/apply?x=1'],
  ] as const) {
    it(written, () => assert.deepEqual(readApply(at(written), {}), { apply: { url }, problems: [] }));
  }

  for (const [written, rule] of [
    ['#', 'placeholder-link'],
    ['TBD', 'placeholder-link'],
    ['https://example.com/', 'placeholder-link'],
    ['https://jobs.hafen.example/apply/whatever', 'placeholder-link'],
    ['jobs@example.org', 'placeholder-link'],
    ['donotemail@a.example', 'placeholder-link'],
    ['no-reply@a.example', 'placeholder-link'],
    ['/apply/welder', 'unsafe-link'],
    ['javascript:apply()', 'unsafe-link'],
    ['//a.example', 'unsafe-link'],
  ] as const) {
    it(`reports ${written} at its position`, () => {
      const { apply, problems } = readApply(at(written), {});
      assert.equal(apply, undefined);
      assert.deepEqual(
        problems.map((problem) => [problem.rule, problem.offset, problem.length]),
        [[rule, 7, written.length]],
      );
    });
  }

  it('reads the label, and an icon that exists', () => {
    const read = (icon: string) => readApply(at('https://a.example'), { label: 'Upload CV', icon }).apply;
    assert.deepEqual(read('fa-solid fa-upload'), { url: 'https://a.example', label: 'Upload CV', icon: 'upload' });
    assert.deepEqual(read('fa-dragon'), { url: 'https://a.example', label: 'Upload CV' });
  });

  it('uses the next key if the first has no link', () => {
    const field = { ...at('Call us'), others: [{ ...at('jobs@a.example'), key: 'email' }] };
    assert.deepEqual(readApply(field, {}), { apply: { url: 'mailto:jobs@a.example' }, problems: [] });
  });

  it('uses the next key if the first has an address that nobody reads', () => {
    const field = { ...at('donotemail@sample.com'), others: [{ ...at('https://a.example/apply'), key: 'url' }] };
    assert.deepEqual(readApply(field, {}), { apply: { url: 'https://a.example/apply' }, problems: [] });
  });

  it('says how a path becomes a URL', () => {
    assert.match(readApply(at('/apply/welder'), {}).problems[0]?.help ?? '', /baseUrl/);
    assert.equal(
      readApply(at('/apply/welder'), { baseUrl: 'https://a.example' }).apply?.url,
      'https://a.example/apply/welder',
    );
  });

  it('names the key whose value has no link', () => {
    const [problem] = readApply({ ...at('Call Ada'), key: 'how_to_apply' }, {}).problems;
    assert.deepEqual([problem?.rule, problem?.offset, problem?.length], ['missing-apply', 7, 8]);
    assert.match(problem?.message ?? '', /^how_to_apply \(“Call Ada”\) has no link or email address/);
  });

  it('uses the link of the text with a note, then the default of the configuration', () => {
    const hint = () => ({ url: 'https://a.example/apply', place: { offset: 90, length: 5 } });
    const found = readApply(undefined, { hint, fallback: 'mailto:jobs@a.example' });
    assert.equal(found.apply?.url, 'https://a.example/apply');
    assert.deepEqual(
      found.problems.map(({ rule, level, offset, length }) => [rule, level, offset, length]),
      [['missing-apply', 'note', 90, 5]],
    );
    const options = { hint: () => undefined, fallback: 'mailto:jobs@a.example' };
    assert.deepEqual(readApply(undefined, options), { apply: { url: 'mailto:jobs@a.example' }, problems: [] });
    assert.deepEqual(readApply(at('Call us'), options), { apply: { url: 'mailto:jobs@a.example' }, problems: [] });
    assert.equal(readApply(at('#'), options).apply, undefined, 'a placeholder will be replaced');
  });

  it('resolves a path against the base URL', () => {
    const { apply } = readApply(at('/apply/welder'), { baseUrl: 'https://a.example/jobs/' });
    assert.equal(apply?.url, 'https://a.example/apply/welder');
  });

  it('takes linear time', () => {
    const start = process.cpuUsage();
    for (const piece of ['a', 'a@', 'www.', 'http://', '.a', 'a.a@a']) {
      readApply(at(piece.repeat(20_000)), {});
      readApply(at(`x ${piece.repeat(20_000)}`), {});
    }
    assert.ok(processorTime(start) < 2000);
  });
});

describe('Keys of the apply link', () => {
  const url = 'https://a.example/apply';
  for (const [yaml, expected] of [
    ...[
      ...['apply', 'apply_url', 'url_apply', 'applyLink', 'how_to_apply', 'application_url', 'application_link'],
      ...['formUrl', 'external_url', 'source_url', 'linkedin_url', 'url', 'link'],
    ].map((key): [string, string] => [`${key}: ${url}`, url]),
    ...['applyEmail', 'contact_email', 'email', 'contact', 'contact_emails'].map((key): [string, string] => [
      `${key}: jobs@a.example`,
      'mailto:jobs@a.example',
    ]),
    [`apply:\n  url: ${url}\n  email: jobs@a.example`, url],
    ['apply:\n  email: jobs@a.example', 'mailto:jobs@a.example'],
    ['contact:\n  name: Ada\n  email: jobs@a.example', 'mailto:jobs@a.example'],
    ['how_to_apply: Send your CV to jobs@a.example', 'mailto:jobs@a.example'],
    ['contact_emails:\n  - ada@a.example\n  - bo@a.example', 'mailto:ada@a.example'],
    ['url: /jobs/welder/', undefined],
    ['url: https://a.example', undefined],
    ['url: https://a.example/\ncontact:\n  email: jobs@a.example', 'mailto:jobs@a.example'],
    ['email: ask', undefined],
    ['contact: Ada', undefined],
  ] as [string, string | undefined][]) {
    it(yaml.replace(/\s+/g, ' '), () => {
      const { fields } = mapFields(splitFrontMatter(`---\ntitle: A\n${yaml}\n---\n`).entries);
      assert.equal(readApply(fields.get('apply'), {}).apply?.url, expected);
    });
  }
});
