import type { Rule } from '../rule.js';

const FINNISH =
  'Etsimme hitsaajaa, joka osaa työskennellä itsenäisesti ja haluaa oppia uutta. Työpaikka sijaitsee sataman vieressä, ja työaika on arkisin kahdeksasta neljään. Tarjoamme hyvän palkan, työterveyshuollon mukavat työkaverit ja mahdollisuuden kouluttautua työn ohessa. Lähetä hakemuksesi meille toukokuun loppuun mennessä.';
const ENGLISH =
  'We are looking for a welder who likes to work alone now and then and who wants to learn. The yard lies beside the harbour, and the working day begins at eight. We offer good pay, a doctor of our own and kind colleagues.';
const TERMS =
  'ISO 9606-1, EN 1090, MIG/MAG 135, TIG 141, Kvernsund Verft, Bergen, Turku, Åbo; Fronius, Kemppi, ESAB Warrior, Lincoln Electric, Hypertherm, S355, S690QL, AISI 316L, Hardox, Strenx, Duplex 2205, AutoCAD, Tekla Structures, SolidWorks.';

/** Rules about the text of a posting: its language, headings, images and HTML. */
export const TEXT_RULES = {
  'language-mismatch': {
    level: 'warning',
    summary: 'The text is in a different language than the posting declares.',
    why: 'Screen readers mispronounce the text, and candidates who filter by language do not find the posting.',
    within: 'files',
    wrong: { 'hitsaaja.md': `---\ntitle: Hitsaaja\nlanguage: en\n---\n\n${FINNISH}\n` },
    right: { 'hitsaaja.md': `---\ntitle: Hitsaaja\nlanguage: fi\n---\n\n${FINNISH}\n` },
  },
  'unknown-language': {
    level: 'note',
    summary: 'The posting declares no language, and its text does not show which one it is in.',
    why: 'The posting is published in the default language, which may be wrong.',
    within: 'files',
    wrong: { 'welder.md': `---\ntitle: MIG, TIG\n---\n\n${TERMS}\n` },
    right: { 'welder.md': `---\ntitle: MIG, TIG\nlanguage: en\n---\n\n${TERMS}\n` },
  },
  'mixed-languages': {
    level: 'warning',
    summary: 'A part of the posting is in a different language than the rest.',
    why: 'A posting has one language, for screen readers, filters and search engines. Put each language in a file of its own: the files become one job, and readers see their own version.',
    within: 'files',
    wrong: { 'welder.md': `---\ntitle: Welder\nlanguage: en\n---\n\n${ENGLISH}\n\n${ENGLISH}\n\n${FINNISH}\n` },
    right: {
      'en/welder.md': `---\ntitle: Welder\n---\n\n${ENGLISH}\n`,
      'fi/welder.md': `---\ntitle: Hitsaaja\n---\n\n${FINNISH}\n`,
    },
  },
  'heading-skip': {
    level: 'warning',
    summary: 'A heading skips a level.',
    why: 'People who use a screen reader navigate by heading levels, and think that they missed a heading.',
    within: 'body',
    wrong: '## The job\n\n#### Your first week\n',
    right: '## The job\n\n### Your first week\n',
  },
  'duplicate-heading': {
    level: 'warning',
    summary: 'Two headings have the same text, or a line repeats the heading above it.',
    why: 'In a list of headings, the two cannot be told apart. A repeated line is usually left over from editing.',
    within: 'body',
    wrong: '## Who are you?\n\nWho are you?\n\nYou like steel.\n',
    right: '## Who are you?\n\nYou like steel.\n',
  },
  'heading-like-text': {
    level: 'note',
    summary: 'A short line looks like a heading but is not marked up as one.',
    why: 'It is missing from the outline that screen readers and search engines use, and looks different from the other headings.',
    within: 'body',
    wrong: '## The job\n\nYou weld ferries.\n\nWhat do you need?\n\n- A certificate\n- A helmet\n',
    right: '## The job\n\nYou weld ferries.\n\n## What do you need?\n\n- A certificate\n- A helmet\n',
  },
  'image-without-alt': {
    level: 'warning',
    summary: 'An image has no alternative text.',
    why: 'A screen reader announces “image”, or reads the file name aloud.',
    within: 'body',
    wrong: '![](/yard.jpg)',
    right: '![Two welders beneath the bow of a ferry](/yard.jpg)',
  },
  'removed-html': {
    level: 'warning',
    summary: 'HTML that is not on the allowlist was removed.',
    why: 'Postings are shown on other sites, where scripts, styles and frames could do harm. The remaining text may look different from what was intended.',
    within: 'body',
    wrong: '<marquee>We are hiring!</marquee>',
    right: '**We are hiring!**',
  },
  'template-code': {
    level: 'warning',
    summary: 'Code of a site generator’s template was removed.',
    why: 'Postings are shown on other sites too, where no Liquid, Nunjucks, Go template or MDX component runs. Candidates would see the code itself.',
    within: 'body',
    wrong: '{% include apply.html %}\n\nWrite to {{ page.contact }}.',
    right: 'Write to jobs@kvernsund.example.',
  },
} as const satisfies Record<string, Rule>;
