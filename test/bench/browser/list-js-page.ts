/** The same cards with List.js, which renders those of the first page and searches the values of all. */
import List from 'list.js';
import { CARDS, cardWords, fetchJobs } from './card-words.js';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const spans = (texts: readonly string[]) => texts.map((text) => `<span>${escaped(text)}</span>`).join(' ');

const jobs = await fetchJobs();
const list = new List(
  document.querySelector('main'),
  {
    page: CARDS,
    // Only visible cards have text.
    item({ job }) {
      const { title, href, meta, intro, facts } = cardWords(job);
      return `<li class="card"><h2><a href="${escaped(href)}">${escaped(title)}</a></h2><p class="meta">${spans(meta)}</p><p class="intro">${escaped(intro)}</p><p class="facts">${spans(facts)}</p></li>`;
    },
  },
  jobs.map((job) => {
    const { title, team, location, employment, intro } = job;
    return { title, team, place: location?.text, type: employment?.text, intro, job };
  }),
);
const status = document.querySelector('p');
const tell = () => {
  if (status) status.textContent = `${list.matchingItems.length} jobs`;
};
tell();
document.querySelector('input')?.addEventListener('input', ({ target }) => {
  list.search((target as HTMLInputElement).value, ['title', 'team', 'place', 'type', 'intro']);
  tell();
});
