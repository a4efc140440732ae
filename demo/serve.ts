/** `npm start [-- FOLDER…]`: the demo, at http://127.0.0.1:5173 unless PORT says otherwise. */
import { startDemo } from './start-demo.js';

try {
  const server = await startDemo({
    folders: process.argv.slice(2),
    port: Number(process.env['PORT'] ?? 5173),
  });
  server.printUrls();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
