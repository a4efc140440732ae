/** The baseline for lists of jobs: plain cards, cloned from a `<template>` and filled without a library. */
import type { JobSummary } from '../../../src/posting/job-posting.js';
import { CARDS, cardWords, fetchJobs } from './card-words.js';
import { plainSearch } from './plain-search.js';

const find = <Found extends Element>(selector: string, within: ParentNode = document): Found => {
  const found = within.querySelector<Found>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
};
const template = find<HTMLTemplateElement>('template');
const list = find('ul');
const field = find<HTMLInputElement>('input');

const show = (jobs: readonly JobSummary[]) => {
  find('p').textContent = `${jobs.length} jobs`;
  list.replaceChildren(...jobs.slice(0, CARDS).map(card));
};
const card = (job: JobSummary): Node => {
  const { title, href, meta, intro, facts } = cardWords(job);
  const item = template.content.cloneNode(true) as DocumentFragment;
  const link = find<HTMLAnchorElement>('a', item);
  link.href = href;
  link.textContent = title;
  const [team, place, type, pay, closing] = item.querySelectorAll('span');
  for (const [element, text] of [
    [team, meta[0]],
    [place, meta[1]],
    [type, meta[2]],
    [pay, facts[0]],
    [closing, facts[1]],
  ] as const)
    if (element) element.textContent = text ?? '';
  find('.intro', item).textContent = intro;
  return item;
};

const jobs = await fetchJobs();
show(jobs);
// The widget computes its folded text on hover, too.
field.addEventListener(
  'focus',
  () => {
    const search = plainSearch(jobs);
    field.addEventListener('input', () => show(search(field.value)));
  },
  { once: true },
);
