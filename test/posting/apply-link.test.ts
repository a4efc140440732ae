import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyLink } from '../../src/posting/apply-link.js';

const link = (url: string, parameters: Record<string, string> = {}) => applyLink({ url }, parameters);

describe('applyLink', () => {
  it('returns the URL unchanged without parameters', () => {
    assert.equal(link('https://a.example/apply?id=7#form'), 'https://a.example/apply?id=7#form');
  });

  it('adds parameters before the fragment', () => {
    assert.equal(
      link('https://a.example/apply#form', { source: 'p.example' }),
      'https://a.example/apply?source=p.example#form',
    );
    assert.equal(link('https://a.example/apply?', { source: 'p' }), 'https://a.example/apply?source=p');
  });

  it('preserves existing parameters byte for byte', () => {
    assert.equal(
      link('https://a.example/?q=a+b%20c&source=own', { source: 'p', utm_medium: 'web site' }),
      'https://a.example/?q=a+b%20c&source=own&utm_medium=web+site',
    );
  });

  it('ignores empty values', () => assert.equal(link('https://a.example/', { source: '' }), 'https://a.example/'));

  it('returns a mailto: URL unchanged', () => {
    assert.equal(link('mailto:a@b.example?subject=Job', { source: 'p' }), 'mailto:a@b.example?subject=Job');
  });

  it('returns undefined for a missing or unsafe URL', () => {
    assert.equal(link('javascript:alert(1)'), undefined);
    assert.equal(applyLink(undefined), undefined);
  });
});
