import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { forwardedParameters } from '../../src/posting/forwarded-parameters.js';

describe('Parameters handed on to the application', () => {
  it('are those named, by their beginning where a name ends in a star', () => {
    const search = '?utm_source=fjord&utm_medium=web+site&utm=x&ref=a&q=secret&job=x';
    assert.deepEqual(forwardedParameters(search, 'utm_*'), { utm_source: 'fjord', utm_medium: 'web site' });
    assert.deepEqual(forwardedParameters(search, ' ref  gclid '), { ref: 'a' });
    assert.deepEqual(forwardedParameters(search, ''), {});
  });

  it('are each the first of their name, and no part of an object is one', () => {
    assert.deepEqual(forwardedParameters('?ref=a&ref=b&ref=', 'ref'), { ref: 'a' });
    assert.deepEqual(Object.entries(forwardedParameters('?__proto__=a', '__proto__')), [['__proto__', 'a']]);
  });
});
