/** Why loading a bundle or a posting failed. */
export type BundleErrorReason =
  /** No response: offline, blocked by CORS or a policy, no such host. */
  | 'network'
  /** No complete response in time. */
  | 'timeout'
  /** A response with an HTTP error status. */
  | 'status'
  /** A response over the size limit. */
  | 'size'
  /** A response that is not JSON. */
  | 'json'
  /** JSON that does not match the schema. */
  | 'shape'
  /** A bundle of another schema version. */
  | 'version';

/** A failure to load a bundle or a posting; the message is for developers. */
export class BundleError extends Error {
  readonly reason: BundleErrorReason;
  /** The requested URL. */
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
