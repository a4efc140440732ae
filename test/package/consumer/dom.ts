import 'careers-widget/define.js';

// Importing the registration types the DOM.
document.querySelector('job-list')?.reload();
document.querySelector('job-detail')?.addEventListener('job-apply', ({ detail }) => new URL(detail.url));
// @ts-expect-error Not a value of openIn.
document.createElement('job-list').openIn = 'window';
