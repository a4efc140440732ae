declare module 'list.js' {
  import type { JobSummary } from '../../../src/posting/job-posting.js';

  /** The part of List.js that its page uses; the package has no types. */
  interface Values extends Readonly<Record<string, unknown>> {
    readonly job: JobSummary;
  }
  export default class List {
    readonly matchingItems: readonly unknown[];
    constructor(
      container: Element | null,
      options: { page: number; item: (values: Values) => string },
      values: readonly Values[],
    );
    search(query: string, columns: readonly string[]): void;
  }
}
