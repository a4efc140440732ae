import { fileURLToPath } from 'node:url';

/** Where the repository is on this disk; ends without a slash. */
export const repositoryRoot = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');
