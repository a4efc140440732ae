import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyLink } from '../../src/posting/apply-link.js';

const link = (url: string, parameters: Record<string, string> = {}) => applyLink({ url }, parameters);

describe('applyLink', () => {
  it('leaves a link alone that needs nothing', () => {
    assert.equal(link('https://a.example/apply?id=7#form'), 'https://a.example/apply?id=7#form');
  });

  it('adds parameters before the fragment', () => {
    assert.equal(
      link('https://a.example/apply#form', { source: 'p.example' }),
      'https://a.example/apply?source=p.example#form',
    );
    assert.equal(link('https://a.example/apply?', { source: 'p' }), 'https://a.example/apply?source=p');
  });

  it('keeps what is there, to the letter, and does not overwrite it', () => {
    assert.equal(
      link('https://a.example/?q=a+b%20c&source=own', { source: 'p', utm_medium: 'web site' }),
      'https://a.example/?q=a+b%20c&source=own&utm_medium=web+site',
    );
  });

  it('leaves out empty parameters', () =>
    assert.equal(link('https://a.example/', { source: '' }), 'https://a.example/'));

  it('adds nothing to a mail', () => {
    assert.equal(link('mailto:a@b.example?subject=Job', { source: 'p' }), 'mailto:a@b.example?subject=Job');
  });

  it('gives none for what must not be followed, or is not there', () => {
    assert.equal(link('javascript:alert(1)'), undefined);
    assert.equal(applyLink(undefined), undefined);
  });
});
