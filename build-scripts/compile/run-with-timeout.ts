import { createContext, Script } from 'node:vm';

/** Thrown when work exceeds its time limit. */
export class TimeoutError extends Error {
  override name = 'TimeoutError';
}

const context = createContext({ work: undefined as unknown });
const run = new Script('work()');

/**
 * Runs synchronous work with a time limit: Markdown can be written so that parsing it takes hours. Only Node's `vm` can
 * interrupt work in the same thread, by a watchdog thread that takes up to a millisecond to start. The work runs in its own
 * context (https://nodejs.org/docs/latest-v20.x/api/vm.html#scriptrunincontextcontextifiedobject-options).
 *
 * @throws TimeoutError when the time is over, and whatever the work throws
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
