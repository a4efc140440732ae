/** One case of a conformance file. */
export interface ConformanceCase {
  /** As the file calls it. */
  name: string;
  /** @throws AssertionError with `expected` and `actual` when the compiler does otherwise */
  run(): Promise<void>;
}
