/** The same cards with React, as its documentation recommends for lists. */
import { createElement, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { JobSummary } from '../../../src/posting/job-posting.js';
import { CARDS, cardWords, fetchJobs } from './card-words.js';
import { plainSearch } from './plain-search.js';

type Search = ReturnType<typeof plainSearch>;

function Card({ job }: { job: JobSummary }) {
  const { title, href, meta, intro, facts } = cardWords(job);
  const spans = (texts: readonly string[]) => texts.map((text) => createElement('span', { key: text }, text));
  return createElement(
    'li',
    { className: 'card' },
    createElement('h2', null, createElement('a', { href }, title)),
    createElement('p', { className: 'meta' }, spans(meta)),
    createElement('p', { className: 'intro' }, intro),
    createElement('p', { className: 'facts' }, spans(facts)),
  );
}

function List({ jobs }: { jobs: readonly JobSummary[] }) {
  const [query, setQuery] = useState('');
  const [search, setSearch] = useState<Search>();
  const found = useMemo(() => search?.(query) ?? jobs, [search, query, jobs]);
  return [
    createElement('input', {
      key: 'search',
      type: 'search',
      'aria-label': 'Search jobs',
      value: query,
      onFocus: () => setSearch((made?: Search) => made ?? plainSearch(jobs)),
      onChange: ({ target }) => setQuery(target.value),
    }),
    createElement('p', { key: 'status' }, `${found.length} jobs`),
    createElement(
      'ul',
      { key: 'list' },
      found.slice(0, CARDS).map((job) => createElement(Card, { key: job.id, job })),
    ),
  ];
}

const root = document.querySelector('main');
const jobs = await fetchJobs();
if (root) createRoot(root).render(createElement(List, { jobs }));
