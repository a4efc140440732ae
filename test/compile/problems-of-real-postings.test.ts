import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compilePostings } from '../../build-scripts/compile/compile.js';
import { BUILT_IN_SHORTCODES } from '../../build-scripts/compile/shortcodes/registry.js';
import { sharedFolder } from '../support/shared-folder.js';

const postings = sharedFolder('postings');

describe('problems of real postings', { skip: postings === undefined && 'the real postings are not here' }, () => {
  it('are those that a web editor would want to hear of, and no others', async () => {
    const { diagnostics } = await compilePostings({
      folders: [postings ?? ''],
      organization: { name: '' },
      publish: new Set(),
      shortcodes: BUILT_IN_SHORTCODES,
      now: Date.UTC(2026, 10, 20),
      timeZone: 'UTC',
    });
    assert.deepEqual(
      diagnostics.map(
        ({ file, line, column, level, rule }) =>
          `${file.split('/').slice(-2).join('/')}:${line}:${column} ${level} ${rule}`,
      ),
      [
        'en/infrastructure-engeneer-2023.md:70:314 note pay-in-text',
        'en/team-lead-containerplatform.md:1:1 note no-pay-range',
        'en/team-lead-containerplatform.md:34:70 warning mojibake',
        'nb/2025-network-engineer.md:1:1 note no-pay-range',
        'nb/2025-network-engineer.md:2:1 note ai-marked',
        'nb/2025-network-engineer.md:20:1 warning duplicate-heading',
        'nb/2025-network-engineer.md:70:1 warning heading-skip',
        'nb/2026-cloud-engineer.md:2:1 note ai-marked',
        'nb/2026-cloud-engineer.md:10:1 warning language-mismatch',
        'nb/2026-cloud-engineer.md:12:1 warning key-conflict',
        'sv/openstack-engineer.md:2:1 note ai-marked',
        'sv/openstack-engineer.md:47:1 note heading-like-text',
        'sv/openstack-engineer.md:69:129 note pay-in-text',
      ],
    );
  });
});
