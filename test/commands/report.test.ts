import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { explainLeftOut } from '../../build-scripts/commands/report.js';
import { compileFiles } from '../support/compile-files.js';

describe('explainLeftOut', () => {
  it('names each file that is not published, and the reason', async () => {
    const posting = (line: string) => `---\ntitle: T\n${line}\n---\n`;
    const compilation = await compileFiles({
      'closed.md': posting('status: closed'),
      'draft.md': posting('draft: true'),
      'empty.md': ' \n',
      'good.md': posting('team: T'),
      'hidden.md': posting('hidden: true'),
      'later.md': posting('date: 2031-01-01'),
      'README.md': 'How to.',
      'past.md': posting('closes: 2020-01-01'),
    });
    assert.deepEqual(explainLeftOut(compilation), [
      'left out  closed.md (closed by its deadline or status; --expired publishes it)',
      'left out  draft.md (a draft; --drafts publishes it)',
      'left out  hidden.md (hidden by its front matter)',
      'left out  later.md (dated in the future; --future publishes it)',
      'left out  past.md (closed by its deadline or status; --expired publishes it)',
      'skipped   README.md (ignored by name)',
      'skipped   empty.md (empty)',
    ]);
  });
});
