import { defineElements, ELEMENT_CLASSES } from './register.js';

defineElements(ELEMENT_CLASSES);

// Their modules declare the elements in HTMLElementTagNameMap, so that importing this module types the DOM.
export type { JobCard, JobDetail, JobList } from './index.js';
