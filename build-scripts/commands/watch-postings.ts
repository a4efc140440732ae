import { watch } from 'chokidar';

/** Changes that come together, as when an editor saves several files, are one; milliseconds. */
const TOGETHER = 100;

/**
 * Runs `changed` after files in the folders have been written, added or removed, never twice at a time; ends when the
 * process is told to. A change that comes meanwhile is not lost: it runs once more.
 *
 * @returns a promise that is kept when watching ends
 */
export function watchPostings(folders: readonly string[], changed: () => Promise<void>): Promise<void> {
  const watcher = watch([...folders], { ignoreInitial: true, followSymlinks: false });
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(changed).catch((error: unknown) => console.error(error));
    }, TOGETHER);
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
