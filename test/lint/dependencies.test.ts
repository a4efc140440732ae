import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { repositoryRoot } from '../support/repository.js';
import { temporaryFolder } from '../support/temporary-folder.js';

interface Report {
  summary: { violations: { rule: { name: string; severity: string }; from: string; to: string }[] };
}

const depcruise = path.join(repositoryRoot, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const config = path.join(repositoryRoot, 'test/lint/dependency-cruiser.config.cjs');

/** Lints files in a temporary folder, and returns the reports. */
function violations(files: Readonly<Record<string, string>>): string[] {
  const folder = temporaryFolder(files);
  symlinkSync(path.join(repositoryRoot, 'node_modules'), path.join(folder, 'node_modules'));
  const roots = [...new Set(Object.keys(files).map((file) => file.split('/', 1)[0] ?? ''))];
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [depcruise, '--config', config, '--output-type', 'json', ...roots],
    { cwd: folder, encoding: 'utf8' },
  );
  assert.equal(stderr, '');
  const { violations: found } = (JSON.parse(stdout) as Report).summary;
  assert.ok(found.every(({ rule }) => rule.severity === 'error'));
  return found.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
}

/** A file that imports an existing file. */
function importing(file: string, imported: string): Record<string, string> {
  const isPackage = !/^(src|build-scripts)\//.test(imported);
  const specifier = isPackage ? imported : path.relative(path.dirname(file), imported).replace(/^(?!\.)/, './');
  return {
    [file]: `import '${specifier.replace(/\.ts$/, '.js')}';\n`,
    ...(!isPackage && { [imported]: 'export {};\n' }),
  };
}

describe('Dependency rules', () => {
  const forbidden: [file: string, imported: string][] = [
    ['src/elements/x.ts', 'node:fs'],
    ['src/bundle/x.ts', 'build-scripts/y.ts'],
    ['src/bundle/x.ts', 'src/elements/y.ts'],
    ['src/posting/x.ts', 'src/search/y.ts'],
    ['src/posting/x.ts', 'lit'],
    ['src/search/x.ts', 'src/bundle/y.ts'],
    ['src/search/x.ts', 'lit'],
    ['src/elements/detail/x.ts', 'src/elements/list/y.ts'],
    ['build-scripts/compile/x.ts', 'src/elements/y.ts'],
    ['build-scripts/compile/x.ts', 'src/y.ts'],
    ['build-scripts/compile/output/x.ts', 'build-scripts/publish/y.ts'],
    ['build-scripts/compile/output/x.ts', 'build-scripts/commands/y.ts'],
    ['build-scripts/diagnostics/x.ts', 'build-scripts/compile/y.ts'],
  ];
  const named = forbidden.map(([file, imported], at) => [file.replace('x.ts', `x${at}.ts`), imported] as const);
  let found: string[];
  before(() => {
    found = violations(Object.assign({}, ...named.map((pair) => importing(...pair))) as Record<string, string>);
  });
  for (const [file, imported] of named) {
    it(`report ${path.dirname(file)} importing ${imported}`, () => {
      const own = found.filter((line) => line.includes(`: ${file} → `));
      assert.equal(own.length, 1, own.join('\n'));
      assert.match(own[0] ?? '', new RegExp(`^${path.dirname(file)} imports what it may: `));
    });
  }
  it('report nothing else in these files', () => assert.equal(found.length, forbidden.length, found.join('\n')));

  it('accept allowed imports', () => {
    const allowed: [file: string, imported: string][] = [
      ['src/posting/a.ts', 'src/posting/safe-url.ts'],
      ['src/search/b.ts', 'src/posting/safe-url.ts'],
      ['src/elements/list/c.ts', 'lit'],
      ['build-scripts/compile/d.ts', 'src/posting/safe-url.ts'],
      ['build-scripts/compile/e.ts', 'node:fs'],
    ];
    assert.deepEqual(
      violations(Object.assign({}, ...allowed.map((pair) => importing(...pair))) as Record<string, string>),
      [],
    );
  });

  it('report a cycle of types', () => {
    const circle = violations({
      'src/posting/one.ts': "import type { Two } from './two.js';\nexport interface One {\n  two?: Two;\n}\n",
      'src/posting/two.ts': "import type { One } from './one.js';\nexport interface Two {\n  one?: One;\n}\n",
    });
    assert.deepEqual(circle, ['no-circular: src/posting/one.ts → src/posting/two.ts']);
  });
});
