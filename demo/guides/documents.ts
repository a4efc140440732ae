import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A document of the repository that the demo shows as a page. */
export interface GuideDocument {
  /** Its path inside the repository, such as `demo/docs/theming.md`. */
  readonly file: string;
  /** The name of its page: `theming` for `/docs/theming.html`. */
  readonly page: string;
  /** What it is called in lists. */
  readonly title: string;
  /** What is in it, in a few words that end with a period. */
  readonly about: string;
}

const BEFORE: readonly GuideDocument[] = [
  {
    file: 'README.md',
    page: 'readme',
    title: 'Getting started',
    about: 'From the first build to the list in a page; every attribute, event, part and promise.',
  },
];
const BEHIND: readonly GuideDocument[] = [
  {
    file: 'CHANGELOG.md',
    page: 'changelog',
    title: 'Changes',
    about: 'What is new for those who use it.',
  },
  {
    file: 'CONTRIBUTING.md',
    page: 'contributing',
    title: 'Contributing',
    about: 'The map of the house, and how to add to it.',
  },
];

/**
 * The documents in the order in which they are listed: the README, the guides that its list names, with its words, and what
 * is for those who follow the project.
 *
 * @param root the repository
 */
export function readDocuments(root: string): readonly GuideDocument[] {
  const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
  const listed = readme.matchAll(/^- \[(?<title>.+)\]\((?<file>demo\/docs\/(?<page>[\w-]+)\.md)\): (?<about>.+)$/gm);
  const guides = [...listed].map(({ groups: { file = '', page = '', title = '', about = '' } = {} }) => ({
    file,
    page,
    title,
    about: about.replace(/^./, (letter) => letter.toUpperCase()),
  }));
  return [...BEFORE, ...guides, ...BEHIND];
}
