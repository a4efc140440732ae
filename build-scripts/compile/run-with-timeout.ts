import { createContext, Script } from 'node:vm';

/** Work was ended because it took too long; what it had made is lost. */
export class TooLongError extends Error {
  override name = 'TooLongError';
}

const context = createContext({ work: undefined as unknown });
const run = new Script('work()');

/**
 * Does some work, and ends it where it stands when it takes too long: a posting can be written so that Markdown needs
 * hours for it. Node's `vm` is the one way to end work without a thread for each piece of it; nothing is run in another
 * context than it would be without
 * (https://nodejs.org/docs/latest-v20.x/api/vm.html#scriptrunincontextcontextifiedobject-options).
 *
 * @param milliseconds the most it may take
 * @throws TooLongError when it took longer; else what the work throws
 */
export function withinTime<T>(milliseconds: number, work: () => T): T {
  let result: { value: T } | undefined;
  context['work'] = () => {
    result = { value: work() };
  };
  try {
    run.runInContext(context, { timeout: milliseconds });
  } catch (error) {
    // Node makes this error in the other context, whose Error is not ours.
    const { code } = error as { code?: unknown };
    const isTooLong = code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
    throw isTooLong ? new TooLongError(`It took more than ${milliseconds} ms.`) : error;
  } finally {
    context['work'] = undefined;
  }
  if (!result) throw new Error('The work ended without a result.');
  return result.value;
}
