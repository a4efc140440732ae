/** An invalid call of the command line. Nothing has been written; the exit status is 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}
