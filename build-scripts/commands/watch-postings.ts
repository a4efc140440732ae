import { watch } from 'chokidar';
import { UsageError } from './flags.js';

/** Changes within this time count as one, as when an editor saves several files; milliseconds. */
const DEBOUNCE = 100;

/**
 * Calls back after files in the folders have been written, added or removed, until the process is asked to end. Calls
 * never overlap; a change during one causes another.
 *
 * @returns a promise that resolves when watching has ended
 */
export function watchPostings(folders: readonly string[], onChange: () => Promise<void>): Promise<void> {
  const watcher = watch([...folders], { ignoreInitial: true, followSymlinks: false });
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(onChange).catch((error: unknown) => {
        console.error(error instanceof UsageError ? error.message : error);
      });
    }, DEBOUNCE);
  });
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      void watcher
        .close()
        .then(() => running)
        .then(resolve);
    };
    process.once('SIGINT', end);
    process.once('SIGTERM', end);
  });
}
