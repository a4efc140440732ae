/** The command line was called wrongly; nothing was done. Exit status 2. */
export class CallError extends Error {
  override name = 'CallError';
}
