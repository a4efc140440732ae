import type { BundleFacet } from './job-bundle.js';
import type { JobSummary } from './job-posting.js';
import { bestText } from './languages.js';

/** The values that a job has of a facet, as a fact. */
export interface FacetFact {
  readonly label: string;
  /** Language of the label: the posting's, where the configuration has a label in it. */
  readonly labelLang: string;
  /** As written in the posting. */
  readonly value: string;
}

/** Team, location, employment and the values of facets in plain text, for display below the title. */
export function summaryFacts(job: JobSummary): string[] {
  const { team, location, employment } = job;
  return [team, location?.text, employment?.text, ...allFacetTexts(job)].flatMap((fact) => fact || []);
}

/** The facts of a job that the configuration defines as facets. */
export function facetFacts(job: JobSummary, facets: readonly BundleFacet[] = []): FacetFact[] {
  return facets.flatMap(({ id, label }) => {
    const { lang = '', text = id } = bestText(label, job.lang) ?? {};
    const value = facetTexts(job, id).join(', ');
    return value === '' ? [] : [{ label: text, labelLang: lang, value }];
  });
}

/** The values of a job's facets as written, in the order of the configuration. Those of `team` are its team. */
export function allFacetTexts(job: JobSummary): string[] {
  return Object.keys(job.facets ?? {}).flatMap((id) => (id === 'team' ? [] : facetTexts(job, id)));
}

function facetTexts({ facets }: JobSummary, id: string): string[] {
  return (facets?.[id] ?? []).map(({ text }) => text);
}
