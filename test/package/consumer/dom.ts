import 'careers-widget/define.js';

// Importing the elements' registration is enough to type the DOM.
document.querySelector('job-list')?.reload();
document.querySelector('job-detail')?.addEventListener('job-apply', ({ detail }) => new URL(detail.url));
// @ts-expect-error There is no such place.
document.createElement('job-list').openIn = 'window';
