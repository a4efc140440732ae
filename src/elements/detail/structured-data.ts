import type { LitElement, ReactiveController } from 'lit';
import type { Organization } from '../../posting/job-bundle.js';
import { jobPostingJsonLd } from '../../posting/json-ld.js';
import type { JobSummary } from '../../posting/job-posting.js';

/** What is described to search engines. */
export interface DescribedJob {
  readonly job: JobSummary;
  /** Sanitized. */
  readonly html: string;
  readonly organization: Organization;
}

/** The name that a page which enforces Trusted Types has to allow (`trusted-types careers-widget`). */
const POLICY = 'careers-widget';

/** The longest that a timer can wait, in milliseconds. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** As far as we use it (https://w3c.github.io/trusted-types/dist/spec/). */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScript(data: string): string },
  ): {
    createScript(data: string): string;
  };
}

/** What describes a job now: a page is about one at most. */
let published: HTMLScriptElement | undefined;

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/** Keeps structured data about one open job in the document's head, for as long as its host shows that job. */
export class StructuredData implements ReactiveController {
  readonly #host: LitElement;
  readonly #wanted: () => DescribedJob | undefined;
  #script: HTMLScriptElement | undefined;
  #written = '';
  #closing: ReturnType<typeof setTimeout> | undefined;

  /** @param wanted asked after each update */
  constructor(host: LitElement, wanted: () => DescribedJob | undefined) {
    this.#host = host;
    this.#wanted = wanted;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#remove();
  }

  hostUpdated(): void {
    // An update may be under way when the host leaves the page.
    const described = this.#host.isConnected ? this.#wanted() : undefined;
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

  /** Then there is nothing to describe any more. */
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

/** A script that is not run but read; `undefined` where the page does not let one be made. */
function dataBlock(text: string): HTMLScriptElement | undefined {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  try {
    // Trusted Types look at the text of every script, although this one is only data.
    policy ??= trustedTypes?.createPolicy(POLICY, { createScript: (data) => data });
    script.textContent = policy ? policy.createScript(text) : text;
    return script;
  } catch {
    return undefined;
  }
}

/** The page that shows the job alone, as the page itself has it. */
function pageUrl(): string {
  return document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href.split('#', 1)[0] ?? '';
}
