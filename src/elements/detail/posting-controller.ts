import type { LitElement, ReactiveController } from 'lit';
import type { ResourceController } from '../../bundle/resource-controller.js';
import type { ValidBundle } from '../../bundle/validate.js';
import { interfaceLocale, isLoaded, loadLocale } from '../../localization/locales.js';
import { isInterfaceLanguage, primaryLanguage, type InterfaceLanguage } from '../../posting/languages.js';
import type { JobSummary } from '../../posting/job-posting.js';
import { facetFacts } from '../../posting/facet-facts.js';
import { jobStatus } from '../../posting/job-status.js';
import { relatedJobs } from '../../search/related-jobs.js';
import { dispatchJobEvent } from '../shared/events.js';
import { drawIcons } from '../shared/icons.js';
import type { LinkedJob } from '../shared/job-cards.js';
import { PageSurface } from '../shared/page-surface.js';
import { ApplyLinkObserver } from './apply-link-observer.js';
import { announceApplication, applyUrl, connectApplyLinks } from './apply.js';
import { postingBody, type PostingBody, type PostingBodyArgs } from './posting-body.js';
import type { PostingActions, PostingContext, PostingSettings, PostingText, PostingView } from './posting-view.js';
import { hideRepeatedFacts } from './repeated-facts.js';
import { SectionLinks } from './section-links.js';
import { ShareController } from './share.js';
import { StructuredData, type DescribedJob } from './structured-data.js';

/** The posting that an element shows, and its settings. */
export interface ShownPosting extends PostingSettings {
  /** The version that fits the reader best. */
  readonly job: JobSummary;
  /** The bundle, where the element has loaded it itself. */
  readonly bundle: ValidBundle | undefined;
  /** URL of the bundle, absolute or relative to the document. */
  readonly base: string;
  /** The interface's language, as a BCP 47 tag with the reader's region. */
  readonly locale: string;
  /** The reader's language. */
  readonly reader: string;
  /** Whether to describe the job to search engines. */
  readonly structuredData: boolean;
  /** The list that has opened the posting. */
  readonly context: PostingContext | undefined;
}

/** Holds the state of a posting: its text, the chosen language, the result of sharing. */
export class PostingController implements ReactiveController {
  readonly actions: PostingActions;

  readonly #host: LitElement;
  readonly #shown: () => ShownPosting | undefined;
  readonly #body: ResourceController<PostingBodyArgs, PostingBody>;
  readonly #sections: SectionLinks;
  readonly #share: ShareController;
  /** The translation that the reader has chosen, outside a list. */
  #chosen: JobSummary | undefined;
  /** The language of a posting whose messages have been requested. */
  #requestedLanguage: InterfaceLanguage | undefined;
  /** The job whose heading gets the focus when it is shown: a chosen translation, or one whose text is loaded again. */
  #focusNext: JobSummary | undefined;

  /**
   * @param shown read before and after each update; undefined while there is no posting to show
   * @param reloadBundle loads the bundle again
   */
  constructor(host: LitElement, shown: () => ShownPosting | undefined, reloadBundle: () => void) {
    this.#host = host;
    this.#shown = shown;
    this.#body = postingBody(
      host,
      () => this.#bodyArgs(),
      ({ reason, url, message }) => dispatchJobEvent(host, 'job-error', { reason, url, message }),
    );
    this.#sections = new SectionLinks(host, () => !!shown()?.context?.ownsFragment);
    this.#share = new ShareController(host);
    new PageSurface(host, '.apply-bar');
    new ApplyLinkObserver(host, () => this.#text);
    new StructuredData(host, () => this.#described());
    this.actions = {
      followLink: (event) => this.#followLink(event),
      openJob: (job) => {
        shown()?.context?.open(job);
        return true;
      },
      prefetchJob: (job) => shown()?.context?.prefetch(job),
      close: () => shown()?.context?.close?.(),
      translate: (translation) => this.#translate(translation),
      share: () => {
        const posting = this.#posting;
        if (posting) void this.#share.share(posting.job.title, urlOf(posting));
      },
      retry: () => {
        if (shown()?.bundle?.isCopy) reloadBundle();
        // The focused button is about to be removed.
        this.#focusNext = this.#posting?.job;
        this.#body.retry();
      },
    };
    host.addController(this);
  }

  hostUpdate(): void {
    const posting = this.#posting;
    if (!posting || !this.#text) return;
    connectApplyLinks(this.#text, posting.job, posting);
    hideRepeatedFacts(this.#text, posting.job);
  }

  hostUpdated(): void {
    const posting = this.#posting;
    this.#sections.afterRender(this.#text, posting?.process);
    drawIcons(this.#host.renderRoot);
    if (!this.#focusNext || posting?.job !== this.#focusNext) return;
    this.#focusNext = undefined;
    // The focused link has been removed.
    this.#host.renderRoot.querySelector<HTMLElement>('.title')?.focus();
  }

  /** What the posting shows; undefined while there is none. */
  get view(): PostingView | undefined {
    const posting = this.#posting;
    if (!posting) return undefined;
    const { job, bundle, context, locale, reader, headingLevel } = posting;
    const text = this.#textView(bundle);
    const versions = (context ?? bundle)?.jobs.filter(({ id }) => id === job.id) ?? [];
    const translations = versions.filter(({ lang }) => lang !== job.lang);
    return {
      job,
      locale,
      reader,
      headingLevel,
      factsLanguage: this.#factsLanguage(job, locale),
      text,
      facetFacts: facetFacts(job, (context ?? bundle)?.facets),
      isClosed: jobStatus(job, Date.now()) === 'closed',
      applyUrl: applyUrl(job, job.apply?.url, posting),
      translations: translations.map((other) => ({ job: other, href: context?.href(other) })),
      shareStatus: this.#share.statusMessage(urlOf(posting)),
      hasBackButton: text.status === 'complete' && context?.close !== undefined,
      similarJobs: text.status === 'complete' ? similarJobs(posting) : [],
    };
  }

  /** The posting's language, once its messages have loaded, else the interface's. */
  #factsLanguage({ lang }: JobSummary, locale: string): InterfaceLanguage {
    const own = primaryLanguage(lang);
    if (isInterfaceLanguage(own)) {
      if (isLoaded(own)) return own;
      if (own !== this.#requestedLanguage) {
        this.#requestedLanguage = own;
        loadLocale(own).then(
          () => this.#host.requestUpdate(),
          () => {},
        );
      }
    }
    return interfaceLocale(locale);
  }

  #textView(bundle: ValidBundle | undefined): PostingText {
    const { state } = this.#body;
    if (state.status === 'error') return { status: 'error' };
    if (state.status !== 'complete') return { status: 'pending' };
    const { element, isCopy } = state.value;
    return { status: 'complete', element, isCopy: isCopy || !!bundle?.isCopy };
  }

  /** The posting in the language that the reader has chosen; else in the one that fits best. */
  get #posting(): ShownPosting | undefined {
    const shown = this.#shown();
    const { id, lang } = this.#chosen ?? {};
    if (!shown || id !== shown.job.id) return shown;
    const chosen = shown.bundle?.jobs.find((job) => job.id === id && job.lang === lang);
    return { ...shown, job: chosen ?? shown.job };
  }

  /** The text, once it has loaded. */
  get #text(): HTMLElement | undefined {
    const { state } = this.#body;
    return state.status === 'complete' ? state.value.element : undefined;
  }

  #bodyArgs(): PostingBodyArgs | undefined {
    const posting = this.#posting;
    return posting && [posting.job.body, new URL(posting.base, document.baseURI).href, posting.headingLevel];
  }

  #followLink(event: MouseEvent): void {
    const link = (event.target as Element).closest('a');
    const job = this.#posting?.job;
    if (!link?.matches('.apply, .job-apply')) this.#sections.follow(event);
    else if (job && !event.defaultPrevented && !announceApplication(this.#host, link, job)) {
      event.preventDefault();
      this.#host.requestUpdate();
    }
  }

  #translate(translation: JobSummary): void {
    const context = this.#shown()?.context;
    this.#focusNext = translation;
    if (context) context.open(translation);
    else {
      this.#chosen = translation;
      this.#host.requestUpdate();
    }
  }

  #described(): DescribedJob | undefined {
    const { structuredData, bundle, job } = this.#posting ?? {};
    if (!structuredData || !bundle || !job || !this.#text) return undefined;
    return { job, html: this.#text.innerHTML, organization: bundle.organization };
  }
}

function similarJobs({ job, reader, context }: ShownPosting): readonly LinkedJob[] {
  if (!context) return [];
  const related = relatedJobs(context.jobs, job, reader, Date.now());
  return related.map((other) => ({ job: other, href: context.href(other) }));
}

/** The URL to share. */
function urlOf({ job, context }: ShownPosting): string {
  return context?.href(job) ?? location.href;
}
