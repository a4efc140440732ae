import type { LitElement, ReactiveController } from 'lit';
import type { Organization } from '../../posting/job-bundle.js';
import { jobPostingJsonLd } from '../../posting/json-ld.js';
import type { JobSummary } from '../../posting/job-posting.js';

/** A job to describe to search engines. */
export interface DescribedJob {
  readonly job: JobSummary;
  /** Sanitized. */
  readonly html: string;
  readonly organization: Organization;
}

/** Name of the policy that a page with Trusted Types must allow (`trusted-types careers-widget`). */
const POLICY = 'careers-widget';

/** Maximum delay of `setTimeout()`, in milliseconds. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** Trusted Types, as far as they are used here (https://w3c.github.io/trusted-types/dist/spec/). */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScript(data: string): string },
  ): {
    createScript(data: string): string;
  };
}

/** The structured data of the page, which describes one job at most. */
let published: HTMLScriptElement | undefined;

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/** Adds `JobPosting` structured data about an open job to the document's head, while its host shows that job. */
export class StructuredData implements ReactiveController {
  readonly #host: LitElement;
  readonly #described: () => DescribedJob | undefined;
  #script: HTMLScriptElement | undefined;
  #written = '';
  #closing: ReturnType<typeof setTimeout> | undefined;

  /** @param described read after each update */
  constructor(host: LitElement, described: () => DescribedJob | undefined) {
    this.#host = host;
    this.#described = described;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#remove();
  }

  hostUpdated(): void {
    // An update may be under way when the host is disconnected.
    const described = this.#host.isConnected ? this.#described() : undefined;
    const text = described && this.#describe(described);
    if (text === this.#written) return;
    this.#remove();
    if (!described || !text || published) return;
    const script = dataBlock(text);
    if (!script) return;
    this.#written = text;
    this.#script = published = script;
    document.head.append(script);
    this.#awaitClosing(described.job);
  }

  #describe({ job, html, organization }: DescribedJob): string | undefined {
    const data = jobPostingJsonLd(job, html, organization, { url: pageUrl(), now: Date.now() });
    // Within a script, “<” could end it where the page is written out as HTML.
    return data && JSON.stringify(data).replaceAll('<', '\\u003c');
  }

  /** Updates the host, and so removes the data, when the job closes. */
  #awaitClosing({ openUntil }: JobSummary): void {
    if (openUntil === undefined) return;
    const left = Date.parse(openUntil) - Date.now();
    this.#closing = setTimeout(() => this.#host.requestUpdate(), Math.min(left, LONGEST_TIMER));
  }

  #remove(): void {
    clearTimeout(this.#closing);
    this.#script?.remove();
    if (published === this.#script) published = undefined;
    this.#script = undefined;
    this.#written = '';
  }
}

/** A script element with data; undefined where the page's Trusted Types do not allow it. */
function dataBlock(text: string): HTMLScriptElement | undefined {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  try {
    // Trusted Types apply to the text of every script, although this one is not executed.
    policy ??= trustedTypes?.createPolicy(POLICY, { createScript: (data) => data });
    script.textContent = policy ? policy.createScript(text) : text;
    return script;
  } catch {
    return undefined;
  }
}

/** The canonical URL of the page. */
function pageUrl(): string {
  return document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href.split('#', 1)[0] ?? '';
}
