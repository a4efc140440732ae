import '../../src/embed.js';

/** There is space for a sidebar; as in docs-site.css. */
const WIDE = matchMedia('(width >= 75rem)');
const contents = document.querySelector<HTMLDetailsElement>('.contents details');

/** Expands the table of contents in a sidebar, and collapses it above the text. */
function toggleContents(): void {
  if (contents) contents.open = WIDE.matches;
}

/** Makes containers that scroll horizontally focusable, with a role and a label. */
function focusScrollers(): void {
  for (const scroller of document.querySelectorAll<HTMLElement>('pre, .wide')) {
    const isScrollable = scroller.scrollWidth > scroller.clientWidth;
    scroller.toggleAttribute('tabindex', isScrollable);
    if (!isScrollable) {
      scroller.removeAttribute('role');
      scroller.removeAttribute('aria-label');
      continue;
    }
    scroller.tabIndex = 0;
    scroller.role = 'group';
    scroller.ariaLabel = scroller.matches('pre') ? 'Code' : 'Table';
  }
}

/** Marks the current section in the table of contents. */
function markCurrentSection(): void {
  const links = new Map(
    [...document.querySelectorAll<HTMLAnchorElement>('.contents a')].map((link) => [link.hash.slice(1), link]),
  );
  const headings = [...document.querySelectorAll<HTMLElement>('article :is(h2, h3)')];
  const mark = () => {
    const passed = headings.filter((heading) => heading.getBoundingClientRect().top < innerHeight / 3);
    const current = links.get(passed.at(-1)?.id ?? '');
    if (current?.ariaCurrent === 'true') return;
    for (const link of links.values()) link.removeAttribute('aria-current');
    current?.setAttribute('aria-current', 'true');
    if (WIDE.matches) current?.scrollIntoView({ block: 'nearest' });
  };
  addEventListener('scroll', mark, { passive: true });
  mark();
}

/** Replaces each picture of a shortcode by the live element, which follows the color scheme. */
function showLiveExamples(): void {
  for (const picture of document.querySelectorAll<HTMLImageElement>('img[src^="pictures/shortcodes/"]')) {
    const id = /([\w-]+)\.png$/.exec(picture.src)?.[1] ?? '';
    const posting = document.createElement('job-detail');
    posting.className = 'example';
    posting.process = 'open';
    posting.headingLevel = 4;
    posting.src = location.href;
    posting.job = { id, lang: 'en', title: id, body: `/docs/shortcodes/${id}.json` };
    picture.replaceWith(posting);
  }
}

toggleContents();
WIDE.addEventListener('change', toggleContents);
showLiveExamples();
focusScrollers();
addEventListener('resize', focusScrollers);
markCurrentSection();
