import type { Rule } from '../rule.js';

const FINNISH =
  'Etsimme hitsaajaa, joka osaa työskennellä itsenäisesti ja haluaa oppia uutta. Työpaikka sijaitsee sataman vieressä, ja työaika on arkisin kahdeksasta neljään. Tarjoamme hyvän palkan, työterveyshuollon mukavat työkaverit ja mahdollisuuden kouluttautua työn ohessa. Lähetä hakemuksesi meille toukokuun loppuun mennessä.';
const ENGLISH =
  'We are looking for a welder who likes to work alone now and then and who wants to learn. The yard lies beside the harbour, and the working day begins at eight. We offer good pay, a doctor of our own and kind colleagues.';

/** Rules about the text of a posting: its language and its headings. */
export const TEXT_RULES = {
  'language-mismatch': {
    level: 'warning',
    summary: 'The text is in another language than the posting says.',
    why: 'Screen readers pronounce the text by the rules of the wrong language, and those who filter by language do not find the posting.',
    within: 'files',
    wrong: { 'hitsaaja.md': `---\ntitle: Hitsaaja\nlanguage: en\n---\n\n${FINNISH}\n` },
    right: { 'hitsaaja.md': `---\ntitle: Hitsaaja\nlanguage: fi\n---\n\n${FINNISH}\n` },
  },
  'mixed-languages': {
    level: 'warning',
    summary: 'A part of the posting is in another language than the rest.',
    why: 'A posting has one language, for screen readers, filters and search engines. Two versions in two files are one job, and each reader sees their own.',
    within: 'files',
    wrong: { 'welder.md': `---\ntitle: Welder\nlanguage: en\n---\n\n${ENGLISH}\n\n${ENGLISH}\n\n${FINNISH}\n` },
    right: {
      'en/welder.md': `---\ntitle: Welder\n---\n\n${ENGLISH}\n`,
      'fi/welder.md': `---\ntitle: Hitsaaja\n---\n\n${FINNISH}\n`,
    },
  },
  'heading-skip': {
    level: 'warning',
    summary: 'A heading is more than one level below the one before it.',
    why: 'Those who listen to the page go from heading to heading by level, and believe they missed one.',
    within: 'body',
    wrong: '## The job\n\n#### Your first week\n',
    right: '## The job\n\n### Your first week\n',
  },
  'duplicate-heading': {
    level: 'warning',
    summary: 'The same words head two parts, or a line repeats the heading above it.',
    why: 'In a list of headings nobody can tell the two apart, and a repeated line is most often left over from editing.',
    within: 'body',
    wrong: '## Who are you?\n\nWho are you?\n\nYou like steel.\n',
    right: '## Who are you?\n\nYou like steel.\n',
  },
  'heading-like-text': {
    level: 'note',
    summary: 'A short line looks like a heading, and is none.',
    why: 'It does not appear in the outline that screen readers and search engines read, and does not look like the posting’s other headings.',
    within: 'body',
    wrong: '## The job\n\nYou weld ferries.\n\nWhat do you need?\n\n- A certificate\n- A helmet\n',
    right: '## The job\n\nYou weld ferries.\n\n## What do you need?\n\n- A certificate\n- A helmet\n',
  },
  'image-without-alt': {
    level: 'warning',
    summary: 'A picture has no text for those who do not see it.',
    why: 'A screen reader then says “image”, or reads out the name of the file.',
    within: 'body',
    wrong: '![](/yard.jpg)',
    right: '![Two welders beneath the bow of a ferry](/yard.jpg)',
  },
  'removed-html': {
    level: 'warning',
    summary: 'HTML was removed because the allow-list does not have it.',
    why: 'The posting is shown on other people’s pages, where scripts, styles and frames could do harm. What is left may not look as you meant it.',
    within: 'body',
    wrong: '<marquee>We are hiring!</marquee>',
    right: '**We are hiring!**',
  },
} as const satisfies Record<string, Rule>;
