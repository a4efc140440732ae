/** `npm start [-- FOLDER…]`: the demo, at http://127.0.0.1:5173 unless PORT says otherwise, the partner's at the next port. */
import { startDemo } from './start-demo.js';

// So that the temporary folder is removed.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit());
try {
  const port = Number(process.env['PORT'] ?? 5173);
  const { url, partnerUrl } = await startDemo({
    folders: process.argv.slice(2),
    port,
    partnerPort: port && port + 1,
  });
  console.log(`
  The company’s page    ${url}
  A partner’s page      ${partnerUrl}  (another origin, a strict policy)
  A hostile page        ${url}hostile.html
  A plain page          ${url}plain.html  (the widget as it comes)
  The studio            ${url}studio.html  (for designers)
  Documentation         ${url}docs/
`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
