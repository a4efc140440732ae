import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { languageTag } from '../../../build-scripts/compile/fields/language.js';
import { normalizeLanguage } from '../../../build-scripts/compile/fields/language.js';
import { repositoryRoot } from '../../support/repository.js';

/** The body of a posting of the demo. */
function demo(file: string): string {
  return bodyOf(path.join(repositoryRoot, 'demo/postings', file));
}

function bodyOf(file: string): string {
  return readFileSync(file, 'utf8').replace(/^---[\s\S]*?\n---/, '');
}

function decide(declared: string | undefined, text: string, fileName = 'job.md'): [string, string[]] {
  const sources = { ...(declared !== undefined && { declared }), fileName, text, place: { offset: 5, length: 2 } };
  const { lang, problems } = normalizeLanguage(sources);
  for (const { rule, offset, length, fix } of problems) {
    assert.deepEqual([rule, offset, length, fix], ['language-mismatch', 5, 2, lang]);
  }
  return [lang, problems.map(({ rule }) => rule)];
}

describe('languageTag', () => {
  for (const [written, tag] of [
    ['En', 'en'],
    ['nb', 'nb'],
    ['Norsk', 'no'],
    ['english', 'en'],
    ['nb-NO', 'nb'],
    ['nb_NO', 'nb'],
    ['no', 'no'],
    ['Svenska', 'sv'],
    ['tysk', 'de'],
    ['Deutsch', 'de'],
    ['suomi', 'fi'],
    ['ruotsi', 'sv'],
    ['français', 'fr'],
    ['Bokmål', 'nb'],
    ['nynorsk', 'nn'],
    ['nynorska', 'nn'],
    ['en_GB', 'en-GB'],
    ['en-US', 'en'],
    ['zh-Hant', 'zh-Hant'],
    ['xx', undefined],
    ['klingon', undefined],
    ['a', undefined],
    ['', undefined],
    ['__proto__', undefined],
    ['en-', undefined],
  ] as const) {
    it(written || 'nothing', () => assert.equal(languageTag(written), tag));
  }
});

describe('Declared language', () => {
  for (const [name, declared, file, lang] of [
    ['the front matter first', 'da', 'sv/job.nb.md', 'da'],
    ['then the file name', undefined, 'sv/job.nb.md', 'nb'],
    ['the file name of a bundle', undefined, 'job/index.sv.md', 'sv'],
    ['then the folder', undefined, 'sv/job.md', 'sv'],
    ['no language in the file name', undefined, 'job.min.md', 'en'],
    ['nothing at all', undefined, 'job.md', 'en'],
    ['Norwegian', 'norsk', 'job.md', 'nb'],
  ] as const) {
    it(name, () => assert.deepEqual(decide(declared, 'x', file), [lang, []]));
  }

  it('reports an unknown language', () => {
    assert.deepEqual(decide('Norks', 'x', 'sv/job.md'), ['sv', ['language-mismatch']]);
  });

  it('is not read from the name of a department', () => {
    assert.deepEqual(decide(undefined, demo('en/test-engineer.md'), 'it/job.md'), ['en', []]);
  });
});

describe('Detected language', () => {
  const folders = ['da', 'de', 'en', 'fi', 'nb', 'nn', 'sv'];
  for (const lang of folders) {
    for (const name of readdirSync(path.join(repositoryRoot, 'demo/postings', lang))) {
      const text = demo(`${lang}/${name}`);
      it(`accepts ${lang}/${name} as declared`, () => assert.deepEqual(decide(lang, text), [lang, []]));
      it(`detects ${lang}/${name} without a declared language`, () =>
        assert.deepEqual(decide(undefined, text), [lang, []]));
    }
  }

  for (const [declared, file, lang] of [
    ['nb', 'nn/service-technician.md', 'nn'],
    ['nn', 'nb/embedded-engineer.md', 'nb'],
    ['en', 'sv/test-engineer.md', 'sv'],
    ['en', 'de/commissioning-engineer.md', 'de'],
    ['da', 'nb/embedded-engineer.md', 'nb'],
    ['nb', 'da/interaktionsdesigner.md', 'da'],
    ['sv', 'en/test-engineer.md', 'en'],
    ['no', 'sv/test-engineer.md', 'sv'],
  ] as const) {
    it(`corrects ${file}, declared as ${declared}`, () => {
      assert.deepEqual(decide(declared, demo(file)), [lang, ['language-mismatch']]);
    });
  }

  it('distinguishes Bokmål and Nynorsk without a problem', () => {
    assert.deepEqual(decide('no', demo('nn/service-technician.md')), ['nn', []]);
    assert.deepEqual(decide('Norsk', demo('nb/embedded-engineer.md')), ['nb', []]);
    assert.deepEqual(decide('no-NO', demo('nb/open-application.md')), ['nb', []]);
  });

  it('keeps the declared region', () => {
    assert.deepEqual(decide('en-GB', demo('en/test-engineer.md')), ['en-GB', []]);
  });

  it('is not detected in short texts and unknown languages', () => {
    assert.deepEqual(decide('en', 'Vi søker deg som vil bygge ferger.'), ['en', []]);
    const french =
      'Nous cherchons une personne pour travailler avec nous dans notre bureau. Vous aimez les bateaux et la mer, vous savez écrire des logiciels qui durent, et vous voulez apprendre tous les jours avec une équipe calme et joyeuse, dans une petite ville au bord de l’eau.';
    assert.deepEqual(decide('en', french), ['en', []]);
    assert.deepEqual(decide('fr', french), ['fr', []]);
  });

  it('is not detected in URLs, code and shortcodes', () => {
    const noise = '{{< note "ikkje eg kva korleis" >}} `ikkje` https://ikkje.example/kva/korleis '.repeat(30);
    assert.deepEqual(decide('nb', noise), ['nb', []]);
  });
});

describe('Languages of an organization’s postings', () => {
  const folder = path.join(repositoryRoot, 'test/compile/organizations/hugo-ropeway/postings');
  for (const [file, declared, lang, rules] of [
    ['nb/2026-cable-engineer.md', 'nb', 'nn', ['language-mismatch']],
    ['nb/2025-splicer.md', 'nb', 'nb', []],
    ['en/drive-engineer-2023.md', 'En', 'en', []],
    ['en/head-of-control-room.md', 'En', 'en', []],
    ['sv/lift-engineer.md', 'sv', 'sv', []],
  ] as const) {
    it(file, () => assert.deepEqual(decide(declared, bodyOf(path.join(folder, file)), file), [lang, rules]));
  }
});
