import '../src/embed.js';

/** The page stays English; the list, and the link that stands for it, follow `?lang=`. */
const wanted = new URLSearchParams(location.search).get('lang');
const links = [...document.querySelectorAll<HTMLAnchorElement>('.languages a')];

if (wanted !== null && links.some((link) => link.hreflang === wanted)) {
  document.querySelector('job-list')?.setAttribute('lang', wanted);
  for (const link of links) {
    if (link.hreflang === wanted) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}
