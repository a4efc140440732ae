/** Why there is no bundle or no posting. */
export type BundleErrorReason =
  /** No answer: offline, blocked by CORS or a policy, no such host. */
  | 'network'
  /** No whole answer in time. */
  | 'timeout'
  /** An answer with an HTTP status that is no success. */
  | 'status'
  /** An answer larger than any bundle should be. */
  | 'size'
  /** An answer that is not JSON. */
  | 'json'
  /** JSON that is no bundle. */
  | 'shape'
  /** A bundle made for a reader of another version. */
  | 'version';

/** A failure to get a bundle or a posting; the message is for developers. */
export class BundleError extends Error {
  readonly reason: BundleErrorReason;
  /** What was asked for. */
  readonly url: string;
  /** The HTTP status, where the reason is `status`. */
  readonly status: number | undefined;

  constructor(
    reason: BundleErrorReason,
    url: string,
    message: string,
    options: ErrorOptions & { status?: number } = {},
  ) {
    super(`${url}: ${message}`, options);
    this.name = 'BundleError';
    this.reason = reason;
    this.url = url;
    this.status = options.status;
  }
}
