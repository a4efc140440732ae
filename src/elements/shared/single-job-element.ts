import { property } from 'lit/decorators.js';
import type { ValidBundle } from '../../bundle/validate.js';
import { LocalizedElement } from '../../localization/localized-element.js';
import type { JobSummary } from '../../posting/job-posting.js';
import { jobsForReader } from '../../posting/languages.js';
import { VERSION } from '../../version.js';
import { BundleController } from './bundle-controller.js';

/** Base class of the elements that show one job, given as an object or by its id in a bundle. */
export abstract class SingleJobElement extends LocalizedElement {
  static readonly widgetVersion: string = VERSION;

  /** URL of the bundle, `jobs.json`. With `job` set, base of its relative URLs. */
  @property() src: string | undefined;
  /** Id of the job in the bundle. A job in several languages is shown in the one that fits the reader best. */
  @property({ attribute: 'job-id' }) jobId: string | undefined;
  /** Heading level of the title, 1–6. */
  @property({ type: Number, attribute: 'heading-level', useDefault: true }) headingLevel = 2;
  /** The job to show. No bundle is loaded when it is set. */
  @property({ attribute: false }) job: JobSummary | undefined;

  protected readonly bundle = new BundleController(this, () => (this.job ? undefined : this.src));

  /** The bundle of `src`, once it has loaded. */
  protected get loaded(): ValidBundle | undefined {
    const { state } = this.bundle;
    return state.status === 'complete' ? state.value : undefined;
  }

  /** The job to show, once it is known. */
  protected get shownJob(): JobSummary | undefined {
    const versions = this.loaded?.jobs.filter(({ id }) => id === this.jobId) ?? [];
    return this.job ?? jobsForReader(versions, this.reader)[0];
  }
}
