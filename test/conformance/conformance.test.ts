import path from 'node:path';
import { describe, it } from 'node:test';
import { CONFORMANCE_FILES, readCases } from './read-cases.js';

for (const file of CONFORMANCE_FILES) {
  describe(path.basename(file), () => {
    for (const { name, run } of readCases(file)) it(name, run);
  });
}
