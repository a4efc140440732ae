import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BundleSizeError, writeBundle } from '../compile/output/write-bundle.js';
import type { Command } from './flags.js';
import { PostingMemory } from './posting-memory.js';
import { Reporter, summaryLine } from './report.js';
import { compileForCommand } from './run-compiler.js';
import { servePreview } from './serve-preview.js';
import { watchPostings } from './watch-postings.js';

/** Compiles the postings, serves the widget with them, and updates the open pages on changes. Ends with Ctrl+C. */
export const previewCommand: Command = async (flags) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'careers-widget-preview-'));
  try {
    const reporter = new Reporter(flags);
    const memory = new PostingMemory();
    const compile = async () => {
      const compilation = await compileForCommand(flags, { memory });
      reporter.print(compilation);
      console.error(summaryLine(compilation));
      try {
        writeBundle(compilation, folder);
      } catch (error) {
        if (!(error instanceof BundleSizeError)) throw error;
        console.error(`The preview was not updated: ${error.message}.\nhelp: ${error.help}`);
      }
    };
    await compile();
    const server = await servePreview(folder, Number(process.env['PORT'] ?? 4321));
    console.log(server.url);
    console.error('Changes appear there when you save a posting. Press Ctrl+C to stop.');
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
