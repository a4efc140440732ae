import type { PropertyDeclarations } from 'lit';
import { BundleController } from '../../bundle/bundle-controller.js';
import type { CheckedBundle } from '../../bundle/check-bundle.js';
import { LocalizedElement } from '../../localization/localized-element.js';
import type { JobSummary } from '../../posting/job-posting.js';
import { jobsForReader } from '../../posting/reader-language.js';
import { VERSION } from '../../version.js';
import { dispatchBundleEvent } from './events.js';

/** What a card and an opened posting share: one job, given as it is or by its id in a bundle. */
export abstract class SingleJobElement extends LocalizedElement {
  static readonly widgetVersion: string = VERSION;

  static override properties: PropertyDeclarations = {
    src: { type: String },
    jobId: { type: String, attribute: 'job-id' },
    headingLevel: { type: Number, attribute: 'heading-level' },
    job: { attribute: false },
  };

  /** Where the bundle is. With `job` given, what its own URLs are relative to. */
  declare src: string | undefined;
  /** Which job of the bundle; shown in the language that serves the reader best. */
  declare jobId: string | undefined;
  /** The level of the title's heading, 1–6. */
  declare headingLevel: number;
  /** The job itself; then no bundle is fetched. */
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

  /** The bundle of `src`, once it has come. */
  protected get loaded(): CheckedBundle | undefined {
    const { state } = this.bundle;
    return state.status === 'complete' ? state.bundle : undefined;
  }

  /** The job to show, once there is one. */
  protected get shownJob(): JobSummary | undefined {
    const versions = this.loaded?.jobs.filter(({ id }) => id === this.jobId) ?? [];
    return this.job ?? jobsForReader(versions, this.reader)[0];
  }
}
