import type { Rule } from '../rule.js';

/** Rules about files: whether they can be read, and where their output is written. */
export const FILE_RULES = {
  'front-matter': {
    level: 'error',
    isFixed: true,
    summary: 'The front matter cannot be parsed.',
    why: 'The title, the language and the apply link come from the front matter. A part of it is never used on its own.',
    within: 'files',
    wrong: { 'welder.md': '---\ntitle: Welder: night shift\n---\n' },
    right: { 'welder.md': '---\ntitle: "Welder: night shift"\n---\n' },
  },
  'control-character': {
    level: 'error',
    isFixed: true,
    summary: 'The file contains an invisible control character.',
    why: 'Invisible characters can make a text or a link read differently from what it is, for people and for screen readers.',
    within: 'body',
    wrong: 'We pay \u202e00085 euros.',
    right: 'We pay 58000 euros.',
  },
  'not-text': {
    level: 'error',
    isFixed: true,
    summary: 'The file cannot be read, is not UTF-8 text, or is too large.',
    why: 'Letters such as ø and é would turn into question marks, and a file of several megabytes is not a posting.',
    within: 'files',
  },
  'too-complex': {
    level: 'error',
    isFixed: true,
    summary: 'The posting is nested too deeply, or takes more than five seconds to compile.',
    why: 'A few characters of Markdown can take hours to render and would hold up all other postings.',
    within: 'body',
    wrong: '> '.repeat(3000) + 'We build ships.',
    right: '> We build ships.',
  },
  'unsafe-path': {
    level: 'error',
    isFixed: true,
    summary: 'A slug leads out of the bundle’s folder.',
    why: 'The slug names a file of the bundle. A path such as `../about` could overwrite another file of the site.',
    within: 'front matter',
    wrong: 'slug: ../about',
    right: 'slug: welder',
  },
  'duplicate-id': {
    level: 'error',
    isFixed: true,
    summary: 'Two postings have the same id and language.',
    why: 'Id and language determine the file and the URL of a posting, so only one of the two could be published.',
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
    summary: 'Text was decoded with the wrong encoding, and has been repaired.',
    why: 'The repair is exact, but applies to the bundle only: every other program that reads the file shows the damaged text.',
    within: 'body',
    wrong: 'Ask Bj√∏rg about the team.',
    right: 'Ask Bjørg about the team.',
  },
} as const satisfies Record<string, Rule>;
