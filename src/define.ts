import { defineElements } from './define-elements.js';
import { JobCard } from './elements/job-card.js';
import { JobDetail } from './elements/job-detail.js';
import { JobList } from './elements/job-list.js';

defineElements({ 'job-list': JobList, 'job-card': JobCard, 'job-detail': JobDetail });
