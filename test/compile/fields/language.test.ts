import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { languageTag } from '../../../build-scripts/compile/fields/language.js';
import { normalizeLanguage } from '../../../build-scripts/compile/fields/language.js';
import { POSTINGS } from './languages-of-postings.js';
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
    assert.deepEqual([offset, length, fix], [5, 2, rule === 'language-mismatch' ? lang : undefined]);
  }
  return [lang, problems.map(({ rule }) => rule)];
}

/** Names and terms in no language. */
const TERMS =
  'Kubernetes, OpenStack, Terraform, PostgreSQL, Redis, RabbitMQ, GraphQL, TypeScript, Django, Celery, Ansible, Grafana, Prometheus, Elasticsearch, Kvernsund AB, Hansen & Lindqvist GmbH, Müller Maschinenbau, Turku, Göteborg, Düsseldorf, ISO 9001, AutoCAD, SolidWorks.';

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
    // Codes of languages, and names of devices on Windows, which are no folders of pages.
    ...['con', 'nul', 'aux', 'prn'].map((code): [string, undefined] => [code, undefined]),
    ['français', 'fr'],
    ['Bokmål', 'nb'],
    ['nynorsk', 'nn'],
    ['nynorska', 'nn'],
    ['en_GB', 'en-GB'],
    ['en-US', 'en'],
    ['zh-Hant', 'zh-Hant'],
    ['en_us', 'en'],
    ['pt-br', 'pt'],
    ['pt_PT', 'pt-PT'],
    ['zh_Hant_TW', 'zh-Hant'],
    ['deu', 'de'],
    ['ger', 'de'],
    ['spa', 'es'],
    ['English', 'en'],
    ['Español', 'es'],
    ['日本語', 'ja'],
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

  it('is one of several that the text is in', () => {
    assert.deepEqual(decide('English, Français', POSTINGS['fr'] ?? ''), ['fr', []]);
    assert.deepEqual(decide('de / fr', 'x'), ['de', []]);
    assert.deepEqual(decide('English (UK)', 'x'), ['en', []]);
  });

  const english =
    'You look after the pumps and the engines of our ferries, and you share the tools with six of us. We offer good pay and thirty days of leave, and a team that is kind to the people who are new. You need no degree, but you want to know why things break, and what can be done about it.';
  for (const [name, file, text, lang, others] of [
    ['a top-level domain in the name of a file', 'acme.co.md', english, 'en', ['beta.co.md']],
    ['a domain that is also a language of the interface', 'acme.de.md', english, 'en', []],
    ['words after a period', 'RadioWitness.io-alpha.md', english, 'en', []],
    ['a name of a file with an extension', 'node.js.md', english, 'en', []],
    ['a tag that nothing supports', 'acme.co.md', 'x', 'en', []],
    ['a tag that the text supports', 'job.fr.md', POSTINGS['fr'] ?? '', 'fr', []],
    ['a tag of a language with a region', 'job.pt-br.md', POSTINGS['pt'] ?? '', 'pt', []],
    ['a tag that the site uses elsewhere', 'job.fr.md', 'x', 'fr', ['other.fr.md']],
    ['a folder that the site uses elsewhere', 'fr/jobs/job.md', 'x', 'fr', ['fr/jobs/other.md']],
    ['a folder within another', 'jobs/sv/job.md', 'x', 'sv', []],
  ] as [string, string, string, string, string[]][]) {
    it(`considers ${name}: ${file}`, () => {
      const postings = new Set([file, ...others]);
      assert.deepEqual(normalizeLanguage({ fileName: file, postings, text, place: { offset: 0, length: 0 } }), {
        lang,
        problems: [],
      });
    });
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

  for (const [lang, text] of Object.entries(POSTINGS)) {
    it(`detects ${lang}, in a short text and a long one`, () => {
      assert.deepEqual(decide(undefined, text), [lang, []]);
      assert.deepEqual(decide(undefined, `${TERMS}\n\n${text.repeat(6)}\n\n${TERMS}`), [lang, []]);
    });
    it(`accepts ${lang} as declared, and corrects it declared as en`, () => {
      assert.deepEqual(decide(lang, text), [lang, []]);
      assert.deepEqual(decide('en', text), [lang, ['language-mismatch']]);
    });
  }

  it('is not detected in short texts', () => {
    assert.deepEqual(decide('en', 'Vi søker deg som vil bygge ferger.'), ['en', []]);
    assert.deepEqual(decide(undefined, 'Vi søker deg som vil bygge ferger.'), ['en', []]);
  });

  it('is not detected in names and terms alone, which is a note', () => {
    assert.deepEqual(decide(undefined, TERMS), ['en', ['unknown-language']]);
    assert.deepEqual(decide('sv', TERMS), ['sv', []]);
    const { lang, problems } = normalizeLanguage({
      fileName: 'job.md',
      text: TERMS,
      place: { offset: 0, length: 0 },
      fallback: 'pt-BR',
    });
    assert.deepEqual([lang, problems.map(({ rule }) => rule)], ['pt-BR', ['unknown-language']]);
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
