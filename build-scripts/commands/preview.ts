import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeBundle } from '../compile/output/write-bundle.js';
import type { Command } from './command.js';
import { compileForCommand, countLevels } from './run-compiler.js';
import { servePreview } from './serve-preview.js';
import { watchPostings } from './watch-postings.js';

/** Compiles the postings, serves the widget with them, and shows each change in the open page. Ends with Ctrl+C. */
export const previewCommand: Command = async (flags) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'careers-widget-preview-'));
  try {
    const compile = async () => {
      const { bundle, bodies, diagnostics } = await compileForCommand(flags);
      writeBundle({ bundle, bodies }, folder);
      console.error(`${bundle.jobs.length} good to publish. ${countLevels(diagnostics) || 'No problems'}.`);
    };
    await compile();
    const server = await servePreview(folder, Number(process.env['PORT'] ?? 4321));
    console.log(server.url);
    console.error('Each change is shown there as you save it. Ctrl+C ends the preview.');
    await watchPostings(flags.folders, async () => {
      await compile();
      server.update();
    });
    await server.close();
    return 0;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
