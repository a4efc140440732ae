import { JobCard } from './elements/job-card.js';
import { JobDetail } from './elements/job-detail.js';
import { JobList } from './elements/job-list.js';

/** Every element, by its name. */
export const ELEMENT_CLASSES = { 'job-list': JobList, 'job-card': JobCard, 'job-detail': JobDetail };
