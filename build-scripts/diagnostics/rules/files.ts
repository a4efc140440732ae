import type { Rule } from '../rule.js';

/** Rules about files: whether they can be read at all, and where they go. */
export const FILE_RULES = {
  'front-matter': {
    level: 'error',
    isFixed: true,
    summary: 'The front matter cannot be read.',
    why: 'Without it there is no title, no language and no way to apply. Nothing is guessed from half of it.',
    within: 'files',
    wrong: { 'welder.md': '---\ntitle: Welder: night shift\n---\n' },
    right: { 'welder.md': '---\ntitle: "Welder: night shift"\n---\n' },
  },
  'control-character': {
    level: 'error',
    isFixed: true,
    summary: 'The file holds a character that nobody can see.',
    why: 'Such characters can make a text or a link read otherwise than it is, for people and for screen readers.',
    within: 'body',
    wrong: 'We pay \u202e00085 euros.',
    right: 'We pay 58000 euros.',
  },
  'not-text': {
    level: 'error',
    isFixed: true,
    summary: 'The file is not UTF-8 text, or is too large.',
    why: 'Letters such as ø and é would come out as question marks, and a file of many megabytes is no posting.',
    within: 'files',
  },
  'too-complex': {
    level: 'error',
    isFixed: true,
    summary: 'The posting could not be compiled in five seconds, or is nested too deeply.',
    why: 'A few characters can be written so that Markdown needs hours for them; the other postings would wait.',
    within: 'body',
    wrong: '> '.repeat(3000) + 'We build ships.',
    right: '> We build ships.',
  },
  'unsafe-path': {
    level: 'error',
    isFixed: true,
    summary: 'A slug would lead out of the bundle’s folder.',
    why: 'The slug names a file of the bundle; with dots between slashes it could overwrite another file of the site.',
    within: 'front matter',
    wrong: 'slug: ../about',
    right: 'slug: welder',
  },
  'duplicate-id': {
    level: 'error',
    isFixed: true,
    summary: 'Two postings claim the same id and language.',
    why: 'Each has one place in the bundle and one address on the site, so only one of them could be shown.',
    within: 'files',
    wrong: {
      'bergen/welder.en.md': '---\ntitle: Welder in Bergen\nslug: welder\n---\n',
      'turku/welder.en.md': '---\ntitle: Welder in Turku\nslug: welder\n---\n',
    },
    right: {
      'bergen/welder.en.md': '---\ntitle: Welder in Bergen\nslug: welder-bergen\n---\n',
      'turku/welder.en.md': '---\ntitle: Welder in Turku\nslug: welder-turku\n---\n',
    },
  },
  mojibake: {
    level: 'warning',
    summary: 'Text was read in the wrong encoding at some time, and is mended.',
    why: 'The repair is exact, but only here: whatever else reads the file still shows the damage.',
    within: 'body',
    wrong: 'Ask Bj√∏rg about the team.',
    right: 'Ask Bjørg about the team.',
  },
} as const satisfies Record<string, Rule>;
