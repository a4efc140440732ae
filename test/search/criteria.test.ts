import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Criteria, readCriteria, writeCriteria } from '../../src/search/criteria.js';

const criteria: Criteria = {
  query: 'röd & grön',
  chosen: { team: ['a b', 'c&d=e'], location: ['NO', 'tromsø'] },
  job: 'night-watch',
};

describe('Criteria in a URL', () => {
  for (const prefix of ['', 'list2-', 'åäö[]']) {
    it(`are restored with the prefix “${prefix}”`, () => {
      assert.deepEqual(readCriteria(`?${writeCriteria('', criteria, prefix)}`, prefix), criteria);
    });
  }

  it('keep other parameters unchanged and in order', () => {
    const foreign = 'flag&b=%20x+y&a=1&a=2&=&list2-q=other&teams=x';
    assert.equal(writeCriteria(`?${foreign}`, { query: '', chosen: {} }), foreign);
    assert.equal(writeCriteria(`?${foreign}&q=old&team=x&job=y`, { query: 'new', chosen: {} }), `${foreign}&q=new`);
    assert.equal(writeCriteria('?%71=old', { query: '', chosen: {} }), '');
  });

  it('may contain the language of a job', () => {
    for (const job of ['night-watch.sv', 'night-watch.zh-Hant-TW']) {
      assert.equal(writeCriteria('', { query: '', chosen: {}, job }), `job=${job}`);
      assert.equal(readCriteria(`?job=${job}`).job, job);
    }
  });

  it('are omitted if empty', () => {
    assert.equal(writeCriteria('', { query: '  ', chosen: { team: [] } }), '');
    assert.deepEqual(readCriteria(''), { query: '', chosen: {} });
  });

  it('drop invalid ids, duplicate values and very long queries', () => {
    assert.equal(readCriteria('?job=../secret').job, undefined);
    assert.equal(readCriteria('?job=%3Cscript%3E').job, undefined);
    for (const job of ['a.', 'a..sv', 'a.sv.nb', '.sv', 'a.s', 'a.s_v']) {
      assert.equal(readCriteria(`?job=${job}`).job, undefined, job);
    }
    assert.deepEqual(readCriteria('?team=a&team=a&team=').chosen, { team: ['a'] });
    assert.equal(readCriteria(`?q=${'x'.repeat(5000)}`).query.length, 200);
    assert.doesNotThrow(() => readCriteria('?q=%E0%A4%A'));
  });
});
