import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { help } from '../../build-scripts/commands/flags.js';
import { documentNames } from '../../build-scripts/package/documents/documents.js';
import { readManifest } from '../../build-scripts/package/manifest.js';
import { exports, scripts } from '../../package.json';
import { compileFiles } from '../support/compile-files.js';
import { repositoryRoot } from '../support/repository.js';

const elements = readManifest(repositoryRoot).modules.flatMap(({ declarations }) => declarations);
const named = (pick: (element: (typeof elements)[number]) => readonly { name: string }[]) =>
  new Set(elements.flatMap(pick).map(({ name }) => name));
const flags = new Set(help().match(/--[a-z][a-z-]*/g));
const commands = new Set([...help().matchAll(/^ {2}careers-widget (\w+)/gm)].map(([, command]) => command));
const tokens = named(({ cssProperties }) => cssProperties);
const parts = named(({ cssParts }) => cssParts);
const built = readdirSync(path.join(repositoryRoot, 'dist'), { recursive: true, encoding: 'utf8' }).map(
  (file) => `dist/${file.split(path.sep).join('/')}`,
);

/** Attributes of all elements. */
const GLOBAL = new Set(['class', 'id', 'lang', 'slot', 'hidden']);

/** The code in a document: blocks, with their language, and inline code. */
function codeIn(markdown: string): { language: string; code: string }[] {
  const blocks = [...markdown.matchAll(/^(`{3,})(\w*)[^\n]*\n([^]*?)^\1$/gm)];
  const prose = markdown.replace(/^(`{3,})[^]*?^\1$/gm, '');
  return [
    ...blocks.map(([, , language = '', code = '']) => ({ language, code })),
    ...[...prose.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => ({ language: 'prose', code })),
  ];
}

/** Attributes, properties and events of the elements in HTML, JSX or Vue templates that are not in the manifest. */
function unknownAttributes(code: string): string[] {
  // Values in braces may contain `>`.
  let plain = code;
  while (plain !== (plain = plain.replace(/\{[^{}]*\}/g, '')));
  return [...plain.matchAll(/<(job-(?:list|card|detail))\b([^>]*)>/g)].flatMap(([, tag = '', attributes = '']) => {
    const element = elements.find(({ tagName }) => tagName === tag);
    const isKnown = (name: string) => {
      const [, mark, own = ''] = /^(:|@|on(?=job-))?(.+)$/.exec(name) ?? [];
      const all = [...(element?.attributes ?? []), ...(element?.members ?? [])];
      if (mark === ':') return all.some((one) => one.name === own);
      if (mark !== undefined) return element?.events.some((event) => event.name === own);
      return GLOBAL.has(own) || all.some((one) => one.name === own);
    };
    const names = [...attributes.replace(/"[^"]*"/g, '').matchAll(/[^\s=/]+/g)].map(([name]) => name);
    return names.filter((name) => !isKnown(name)).map((name) => `<${tag} ${name}>`);
  });
}

describe('Names in documents', () => {
  for (const document of documentNames(repositoryRoot)) {
    const code = codeIn(readFileSync(path.join(repositoryRoot, document), 'utf8'));
    const typed = code
      .filter(({ language }) => language === 'sh' || language === 'prose')
      .flatMap(({ code }) => code.replace(/\\\n\s*/g, '').split('\n'));
    const isOurs = (line: string) => /^(npx )?careers-widget |cli\.js /.test(line);
    const missing = (pattern: RegExp, isThere: (name: string) => boolean) =>
      code
        .flatMap(({ code }) => [...code.matchAll(pattern)].map(([, name = '']) => name))
        .filter((name) => !isThere(name));

    it(`are existing commands and flags in ${document}`, () => {
      const ofOthers = new Set(
        typed
          .filter((line) => !isOurs(line) && line.includes(' '))
          .flatMap((line) => line.match(/--[a-z][a-z-]*/g) ?? []),
      );
      const alone = typed.filter((line) => /^--(?!job-)[a-z]/.test(line) && !ofOthers.has(line));
      const own = [...typed.filter(isOurs), ...alone];
      assert.deepEqual(
        own.flatMap((line) => line.match(/--[a-z][a-z-]*/g) ?? []).filter((flag) => !flags.has(flag)),
        [],
      );
      assert.deepEqual(
        missing(/^(?:npx )?careers-widget (\w+)/gm, (name) => commands.has(name)),
        [],
      );
      assert.deepEqual(
        missing(/\bnpm run ([\w:]+)/g, (name) => name in scripts),
        [],
      );
    });

    it(`are existing attributes, properties and events in ${document}`, () => {
      assert.deepEqual(
        code.flatMap(({ code }) => unknownAttributes(code)),
        [],
      );
    });

    it(`are existing custom properties and parts in ${document}`, () => {
      assert.deepEqual(
        missing(/(--job-\w[\w-]*)/g, (name) => tokens.has(name)),
        [],
      );
      assert.deepEqual(
        missing(/::part\(([\w-]+)\)/g, (name) => parts.has(name)),
        [],
      );
    });

    it(`are existing exports and files of the package in ${document}`, () => {
      assert.deepEqual(
        missing(/['"`]careers-widget(\/[\w./-]+)['"`]/g, (name) => `.${name}` in exports),
        [],
      );
      const isBuilt = (name: string) => {
        const pattern = new RegExp(
          `^${name.replace(/[.+]/g, '\\$&').replaceAll('*', '[^/]*').replace(/\/$/, '')}(/|$)`,
        );
        return built.some((file) => pattern.test(file));
      };
      assert.deepEqual(missing(/(?:^|[\s"'(]|node_modules\/careers-widget\/)(dist\/[\w.*/-]+)/gm, isBuilt), []);
    });
  }

  for (const document of ['README.md', 'demo/docs/authoring.md'])
    it(`are only in postings that compile without diagnostics in ${document}`, async () => {
      const code = codeIn(readFileSync(path.join(repositoryRoot, document), 'utf8'));
      const postings = code.filter((one) => one.language === 'markdown' && one.code.startsWith('---\n'));
      assert.ok(postings.length > 0);
      const files = postings.map((posting, index) => [`posting-${index}.md`, posting.code] as const);
      const { bundle, diagnostics } = await compileFiles(Object.fromEntries(files));
      assert.deepEqual(
        diagnostics.filter(({ level }) => level !== 'note').map(({ message }) => message),
        [],
      );
      assert.equal(bundle.jobs.length, postings.length);
    });
});
