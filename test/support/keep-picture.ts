import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from './repository.js';

/** An empty window takes less, in bytes. */
const EMPTY = 10_000;

/** Keeps what a walk has come to see in `node_modules/.cache/walks`, for people to look at. It is to show something. */
export function keepPicture(name: string, png: Uint8Array): void {
  const folder = path.join(repositoryRoot, 'node_modules/.cache/walks');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `${name}.png`), png);
  assert.ok(png.length > EMPTY, `${name}.png has ${png.length} bytes`);
}
