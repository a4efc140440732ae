import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { forwardedParameters } from '../../src/posting/forwarded-parameters.js';

describe('forwardedParameters', () => {
  it('selects parameters by name and by wildcard', () => {
    const search = '?utm_source=fjord&utm_medium=web+site&utm=x&ref=a&q=secret&job=x';
    assert.deepEqual(forwardedParameters(search, 'utm_*'), { utm_source: 'fjord', utm_medium: 'web site' });
    assert.deepEqual(forwardedParameters(search, ' ref  gclid '), { ref: 'a' });
    assert.deepEqual(forwardedParameters(search, ''), {});
  });

  it('uses the first value, and ignores names of object members', () => {
    assert.deepEqual(forwardedParameters('?ref=a&ref=b&ref=', 'ref'), { ref: 'a' });
    assert.deepEqual(Object.entries(forwardedParameters('?__proto__=a', '__proto__')), [['__proto__', 'a']]);
  });
});
