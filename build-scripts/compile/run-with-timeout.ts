import { createContext, Script } from 'node:vm';

/** Thrown when work is ended because it takes too long. */
export class TimeoutError extends Error {
  override name = 'TimeoutError';
}

const context = createContext({ work: undefined as unknown });
const run = new Script('work()');

/**
 * Runs synchronous work and ends it when it takes too long: a posting can be written so that Markdown needs hours for it.
 * Only Node's `vm` ends work without a thread of its own; a call starts one, which takes up to a
 * millisecond, and the work runs in the context it was written in (https://nodejs.org/docs/latest-v20.x/api/vm.html#scriptrunincontextcontextifiedobject-options).
 *
 * @throws TimeoutError when the time is over; else whatever the work throws
 */
export function runWithTimeout<T>(milliseconds: number, work: () => T): T {
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
    throw isTooLong ? new TimeoutError(`It took more than ${milliseconds} ms.`) : error;
  } finally {
    context['work'] = undefined;
  }
  if (!result) throw new Error('The work ended without a result.');
  return result.value;
}
