/**
 * A script with which a page notes in `noted` what its policies refuse, what nobody has caught, and what the console is told.
 * It must be the first. Not every driver tells these, and none tells of all.
 */
export const WATCH = `
  window.noted = [];
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => noted.push('refused ' + violatedDirective + ' ' + blockedURI));
  addEventListener('unhandledrejection', ({ reason }) => noted.push('unhandled ' + reason));
  addEventListener('error', (event) => event instanceof ErrorEvent && noted.push('error ' + event.message));
  for (const level of ['log', 'info', 'warn', 'error']) {
    const { [level]: say } = console;
    console[level] = (...words) => {
      noted.push(level + ': ' + words.join(' '));
      say.apply(console, words);
    };
  }
`;

/** It, as a page’s file. */
export const WATCH_FILE = { html: WATCH, headers: { 'content-type': 'text/javascript' } };
