import type { PropertyDeclarations } from 'lit';
import { BundleController } from '../../bundle/bundle-controller.js';
import type { CheckedBundle } from '../../bundle/check-bundle.js';
import { LocalizedElement } from '../../localization/localized-element.js';
import type { JobSummary } from '../../posting/job-posting.js';
import { jobsForReader } from '../../posting/reader-language.js';
import { VERSION } from '../../version.js';
import { dispatchBundleEvent } from './events.js';

/** Base class of the elements that show one job, given as an object or by its id in a bundle. */
export abstract class SingleJobElement extends LocalizedElement {
  static readonly widgetVersion: string = VERSION;

  static override properties: PropertyDeclarations = {
    src: { type: String },
    jobId: { type: String, attribute: 'job-id' },
    headingLevel: { type: Number, attribute: 'heading-level' },
    job: { attribute: false },
  };

  /** URL of the bundle, `jobs.json`. With `job` set, base of its relative URLs. */
  declare src: string | undefined;
  /** Id of the job in the bundle. A job in several languages is shown in the one that fits the reader best. */
  declare jobId: string | undefined;
  /** Heading level of the title, 1–6. */
  declare headingLevel: number;
  /** The job to show. No bundle is loaded when it is set. */
  declare job: JobSummary | undefined;

  protected readonly bundle = new BundleController(
    this,
    () => (this.job ? undefined : this.src),
    (state) => dispatchBundleEvent(this, state),
  );

  constructor() {
    super();
    this.headingLevel = 2;
  }

  /** The bundle of `src`, once it has loaded. */
  protected get loaded(): CheckedBundle | undefined {
    const { state } = this.bundle;
    return state.status === 'complete' ? state.bundle : undefined;
  }

  /** The job to show, once it is known. */
  protected get shownJob(): JobSummary | undefined {
    const versions = this.loaded?.jobs.filter(({ id }) => id === this.jobId) ?? [];
    return this.job ?? jobsForReader(versions, this.reader)[0];
  }
}
