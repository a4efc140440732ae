/** One case of a conformance file. */
export interface ConformanceCase {
  /** The name in the file. */
  name: string;
  /** @throws AssertionError with `expected` and `actual` if the result differs */
  run(): Promise<void>;
}
