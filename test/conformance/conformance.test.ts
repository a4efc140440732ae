import { describe, it } from 'node:test';
import { sharedFolder } from '../support/shared-folder.js';
import { CONFORMANCE_FILES, readCases } from './read-cases.js';

for (const file of CONFORMANCE_FILES) {
  const path = sharedFolder('conformance', file);
  describe(file, { skip: path ? false : 'the conformance cases are not here' }, () => {
    if (!path) return;
    for (const { name, run } of readCases(path)) it(name, run);
  });
}
