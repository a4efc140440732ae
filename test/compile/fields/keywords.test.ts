import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileFiles } from '../../support/compile-files.js';

async function keywordsOf(frontMatter: string): Promise<string[] | undefined> {
  const { bundle } = await compileFiles({ 'a.md': `---\ntitle: A\n${frontMatter}\n---\n` });
  return bundle.jobs[0]?.keywords;
}

describe('Keywords', () => {
  for (const [frontMatter, expected] of [
    ['keywords: [Rust, C++, “UX”]', ['Rust', 'C++', '“UX”']],
    ['keywords: Rust, C++; SQL', ['Rust', 'C++', 'SQL']],
    ['skills:\n  - Steel\n  - Wood\ntags: [jobs]', ['Steel', 'Wood']],
    ['tags: ["#design", Design, DESIGN]', ['design']],
    ['Technologies: [Go]', ['Go']],
    ['skills: [{ name: Steel }]', ['Steel']],
    [`tags: ${'long '.repeat(20)}`, undefined],
    ['tags: []', undefined],
  ] as const) {
    it(frontMatter, async () => assert.deepEqual(await keywordsOf(frontMatter), expected));
  }
});
