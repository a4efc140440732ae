import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileFiles } from '../../support/compile-files.js';

const posting = (lang: string, rest = '') => `---\ntitle: T\nlanguage: ${lang}\n${rest}---\n`;
const jobsOf = async (files: Record<string, string>) =>
  (await compileFiles(files)).bundle.jobs.map(({ id, lang }) => `${id}.${lang}`).sort();

describe('groupTranslations', () => {
  for (const [name, files, jobs] of [
    ['by file name', { 'en/a.md': posting('en'), 'sv/a.md': posting('sv') }, ['a.en', 'a.sv']],
    [
      'by translation key',
      { 'a.md': posting('en', 'translationKey: k\n'), 'b.md': posting('sv', 'translationKey: k\n') },
      ['k.en', 'k.sv'],
    ],
    [
      'by alias',
      { 'a.md': posting('en', 'aliases: [/x/]\n'), 'b.md': posting('sv', 'aliases: [/y, /sv/x]\n') },
      ['a.en', 'a.sv'],
    ],
    [
      'by aliases in turn',
      {
        'a.md': posting('en', 'aliases: [/x]\n'),
        'b.md': posting('sv', 'aliases: [/x, /y]\n'),
        'c.md': posting('fi', 'aliases: [/y]\n'),
      },
      ['a.en', 'a.fi', 'a.sv'],
    ],
    [
      'by an alias that joins two groups',
      {
        'en/a.md': posting('en'),
        'sv/a.md': posting('sv', 'aliases: [/x]\n'),
        'fi/b.md': posting('fi', 'aliases: [/x]\n'),
        'da/b.md': posting('da'),
      },
      ['b.da', 'b.en', 'b.fi', 'b.sv'],
    ],
    [
      'but not by an alias of the same language',
      { 'a.md': posting('en', 'aliases: [/x]\n'), 'b.md': posting('en', 'aliases: [/x]\n') },
      ['a.en', 'b.en'],
    ],
    [
      'but not by an alias of two postings in one language',
      {
        'en/a.md': posting('en'),
        'sv/a.md': posting('sv', 'aliases: [/x]\n'),
        'en/b.md': posting('en', 'aliases: [/x]\n'),
      },
      ['a.en', 'a.sv', 'b.en'],
    ],
    [
      'and the first slug names it',
      { 'en/a.md': posting('en', 'slug: welder\n'), 'sv/a.md': posting('sv', 'slug: svetsare\n') },
      ['welder.en', 'welder.sv'],
    ],
  ] as [string, Record<string, string>, string[]][]) {
    it(name, async () => assert.deepEqual(await jobsOf(files), jobs));
  }
});
