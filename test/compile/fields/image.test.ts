import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileFiles } from '../../support/compile-files.js';

const compile = (frontMatter: string, baseUrl?: string) =>
  compileFiles({ 'a.md': `---\ntitle: A\n${frontMatter}\n---\n` }, baseUrl === undefined ? {} : { baseUrl });

describe('Pictures', () => {
  for (const [frontMatter, image] of [
    ['image: /yard.jpg', '/yard.jpg'],
    ['image: https://k.example/yard.jpg', 'https://k.example/yard.jpg'],
    ['image: { src: yard.jpg, alt: A yard }', 'yard.jpg'],
    ['featured_image:\n  title: A yard\n  url: /yard.jpg\n  src: /small.jpg', '/small.jpg'],
    ['cover: { url: /yard.jpg }', '/yard.jpg'],
    ['image: [/a.jpg, /b.jpg]', '/a.jpg'],
    ['image: true\nlogo: fa-anchor\nthumbnail: ./yard.jpg', './yard.jpg'],
    ['image: ""', undefined],
  ] as const) {
    it(frontMatter, async () => assert.equal((await compile(frontMatter)).bundle.jobs[0]?.image, image));
  }

  it('are resolved against the base URL', async () => {
    const { bundle } = await compile('image: /a.jpg\nsocial_image: b.jpg', 'https://k.example/jobs/');
    assert.equal(bundle.jobs[0]?.image, 'https://k.example/a.jpg');
    assert.equal(bundle.jobs[0]?.socialImage, 'https://k.example/jobs/b.jpg');
  });

  for (const written of [
    'javascript:alert(1)/x',
    '//evil.example/a.png',
    '{{ site.url }}/a.png',
    'data:image/png;x/y',
  ]) {
    it(`are left out and reported: ${written}`, async () => {
      const { bundle, diagnostics } = await compile(`image: "${written}"`);
      const found = diagnostics.filter(({ rule }) => rule === 'unsafe-link');
      assert.deepEqual(
        found.map(({ line }) => line),
        [3],
      );
      assert.equal(bundle.jobs[0]?.image, undefined);
    });
  }
});
