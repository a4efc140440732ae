export { BundleError, type BundleErrorReason } from './bundle/bundle-error.js';
export { defineJobElements, type DefineOptions } from './register.js';
export { JobCard } from './elements/job-card.js';
export { JobDetail } from './elements/job-detail.js';
export type {
  JobApplyDetail,
  JobErrorDetail,
  JobEventDetails,
  JobFilterDetail,
  JobLoadDetail,
  JobReferenceDetail,
} from './elements/shared/events.js';
export { JobList } from './elements/job-list.js';
export type { SearchJobs } from './elements/list/remote-search.js';
export type { UrlStateMode } from './elements/list/url-state.js';
export type { ChosenValues } from './search/criteria.js';
export type { FacetName } from './search/facets.js';
export { SCHEMA_VERSION, type JobBundle, type Organization } from './posting/job-bundle.js';
export type * from './posting/job-posting.js';
export { VERSION } from './version.js';
