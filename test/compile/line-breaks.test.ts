import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { compileSources } from '../../build-scripts/compile/compile-posting.js';
import { BUILT_IN_SHORTCODES } from '../../build-scripts/compile/shortcodes/registry.js';
import { CONFORMANCE_FILES } from '../conformance/read-cases.js';
import { repositoryRoot } from '../support/repository.js';

const HEAD = '---\ntitle: T\nlanguage: en\n---\n';

/** Texts of whole postings by name. */
function postings(): [name: string, text: string][] {
  const files = ['test/compile/organizations', 'demo/postings'].flatMap((folder) =>
    readdirSync(path.join(repositoryRoot, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .map((name): [string, string] => [name, readFileSync(path.join(repositoryRoot, folder, name), 'utf8')]),
  );
  const cases = CONFORMANCE_FILES.flatMap((file) => {
    interface Case {
      name: string;
      input?: string;
      payload?: string;
    }
    const { cases, render = [] } = JSON.parse(readFileSync(file, 'utf8')) as { cases: Case[]; render?: Case[] };
    const hasHead = file.includes('front-matter');
    return [...cases, ...render].map(({ name, input, payload }): [string, string] => [
      name,
      hasHead ? (input ?? '') : HEAD + (input ?? payload ?? ''),
    ]);
  });
  return [...files, ...cases];
}

const compile = (texts: readonly string[]) =>
  compileSources(
    texts.map((text, number) => ({
      file: { path: `/p/${number}.md`, name: `p/${number}.md`, inside: `${number}.md` },
      bytes: new TextEncoder().encode(text),
    })),
    { shortcodes: BUILT_IN_SHORTCODES, now: Date.UTC(2026, 10, 20), timeZone: 'UTC' },
  );

describe('Postings with CRLF line breaks', () => {
  it('compile as those with LF do: fields, text, and diagnostics with their positions', async () => {
    const all = postings().map(([name, text]): [string, string] => [name, text.replaceAll('\r\n', '\n')]);
    assert.ok(all.length > 400);
    const unix = await compile(all.map(([, text]) => text));
    const windows = await compile(all.map(([, text]) => text.replaceAll('\n', '\r\n')));
    for (const [index, [name]] of all.entries()) assert.deepEqual(windows[index], unix[index], name);
  });
});
