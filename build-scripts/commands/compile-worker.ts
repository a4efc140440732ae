/** A thread that compiles what it is sent. `compile-in-workers.ts` starts it. */
import { parentPort, workerData } from 'node:worker_threads';
import { compileSources } from '../compile/compile-posting.js';
import { compileSettingsOf } from '../configuration/compile-settings.js';
import type { CompiledShare, WorkerSettings, WorkShare } from './compile-in-workers.js';

const { configuration, ...settings } = workerData as WorkerSettings;
const all = { ...compileSettingsOf(configuration), ...settings };

parentPort?.on('message', ({ start, sources }: WorkShare) => {
  void compileSources(sources, all).then((postings) => {
    parentPort?.postMessage({ start, postings } satisfies CompiledShare);
  });
});
