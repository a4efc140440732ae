import '../src/embed.js';

/** Sets the language of the list and of its link from `?lang=`; the page itself stays English. */
const wanted = new URLSearchParams(location.search).get('lang');
const links = [...document.querySelectorAll<HTMLAnchorElement>('.languages a')];

if (wanted !== null && links.some((link) => link.hreflang === wanted)) {
  document.querySelector('job-list')?.setAttribute('lang', wanted);
  for (const link of links) {
    if (link.hreflang === wanted) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}
