import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { splitFrontMatter } from '../../build-scripts/compile/split-front-matter.js';
import { RULES } from '../../build-scripts/diagnostics/rules.js';
import { sharedFolder } from '../support/shared-folder.js';

interface FrontMatterCase {
  name: string;
  input: string;
  ours: { result: 'published' | 'left-out' | 'error'; fields?: { title?: string }; rules?: string[] };
}

for (const file of ['hugo-front-matter.json', 'hostile-front-matter.json']) {
  const path = sharedFolder('conformance', file);

  describe(`front matter of ${file}`, { skip: path ? false : 'the conformance cases are not here' }, () => {
    if (!path) return;
    const { cases } = JSON.parse(readFileSync(path, 'utf8')) as { cases: FrontMatterCase[] };

    for (const { name, input, ours } of cases) {
      const isRefusedHere = ours.rules?.length === 1 && ours.rules[0] === 'front-matter';
      // What later stages refuse may pass here or not: a NUL, for one, is no YAML either.
      if (ours.result === 'error' && !isRefusedHere) continue;

      it(name, () => {
        const { entries, problems } = splitFrontMatter(asDecoded(input));
        if (isRefusedHere) {
          assert.deepEqual(problems.map(({ rule }) => rule), ['front-matter']); // prettier-ignore
          assert.deepEqual(entries, []);
          assert.match(problems[0]?.message ?? '', /\.|Developer$/);
          return;
        }
        assert.deepEqual(problems.filter(({ rule }) => RULES[rule].level === 'error'), []); // prettier-ignore
        const title = entries.find(({ key }) => key === 'title');
        if (ours.fields?.title !== undefined && !ours.rules?.includes('mojibake')) {
          assert.equal(title?.value, ours.fields.title);
        }
      });
    }
  });
}

/** What the stage before does: no byte order mark, and LF for line breaks. */
function asDecoded(input: string): string {
  return input.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
}
