import '../../src/embed.js';

/** Room for what stands beside the text; as in guides.css. */
const WIDE = matchMedia('(width >= 75rem)');
const contents = document.querySelector<HTMLDetailsElement>('.contents details');

/** Beside the text the contents are in sight; above it they would be in the way. */
function foldContents(): void {
  if (contents) contents.open = WIDE.matches;
}

/** What scrolls sideways can be reached by keyboard, and says what it is; what does not is passed over. */
function reachScrollers(): void {
  for (const scroller of document.querySelectorAll<HTMLElement>('pre, .wide')) {
    const isReached = scroller.scrollWidth > scroller.clientWidth;
    scroller.toggleAttribute('tabindex', isReached);
    if (!isReached) {
      scroller.removeAttribute('role');
      scroller.removeAttribute('aria-label');
      continue;
    }
    scroller.tabIndex = 0;
    scroller.role = 'group';
    scroller.ariaLabel = scroller.matches('pre') ? 'Code' : 'Table';
  }
}

/** Marks the heading in the contents under which one reads. */
function followReading(): void {
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

/** In the place of each picture of a shortcode, the shortcode itself: alive, and dark where the page is. */
function enliven(): void {
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

foldContents();
WIDE.addEventListener('change', foldContents);
enliven();
reachScrollers();
addEventListener('resize', reachScrollers);
followReading();
