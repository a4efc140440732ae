import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A document of the repository that the demo shows as a page. */
export interface SiteDocument {
  /** Path inside the repository, such as `demo/docs/theming.md`. */
  readonly file: string;
  /** Name of the page: `theming` for `/docs/theming.html`. */
  readonly page: string;
  readonly title: string;
  /** Summary in a few words that end with a period. */
  readonly about: string;
}

const FIRST: readonly SiteDocument[] = [
  {
    file: 'README.md',
    page: 'readme',
    title: 'Getting started',
    about: 'From the installation to the list in a page.',
  },
];
const LAST: readonly SiteDocument[] = [
  { file: 'CHANGELOG.md', page: 'changelog', title: 'Changelog', about: 'Changes in each version.' },
  {
    file: 'CONTRIBUTING.md',
    page: 'contributing',
    title: 'Contributing',
    about: 'The architecture, and how to extend it.',
  },
];

/**
 * The documents in the order of the site: the README, the documents in its index with their summaries, and those for
 * contributors.
 *
 * @param root folder of the repository
 */
export function readDocuments(root: string): readonly SiteDocument[] {
  const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
  const listed = readme.matchAll(/^- \[(?<title>.+)\]\((?<file>demo\/docs\/(?<page>[\w-]+)\.md)\): (?<about>.+)$/gm);
  const documents = [...listed].map(({ groups: { file = '', page = '', title = '', about = '' } = {} }) => ({
    file,
    page,
    title,
    about: about.replace(/^./, (letter) => letter.toUpperCase()),
  }));
  return [...FIRST, ...documents, ...LAST];
}
