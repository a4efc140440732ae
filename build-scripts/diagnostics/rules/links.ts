import type { Rule } from '../rule.js';

/** Rules about links. */
export const LINK_RULES = {
  'placeholder-link': {
    level: 'warning',
    summary: 'A link leads nowhere yet.',
    why: 'Somebody meant to fill it in before the posting was published, so it is left out.',
    within: 'body',
    wrong: '[Our benefits](#)',
    right: '[Our benefits](https://kvernsund.example/benefits)',
  },
  'broken-anchor': {
    level: 'warning',
    summary: 'A link leads to a heading that is not there.',
    why: 'Following it does nothing, which looks like a broken page.',
    within: 'body',
    wrong: '[What we offer](#offer)\n\n## What we offer\n',
    right: '[What we offer](#what-we-offer)\n\n## What we offer\n',
  },
  'broken-reference': {
    level: 'warning',
    summary: 'A ref or relref names a posting that cannot be found by it.',
    why: 'The words are shown, and no link is made of them; Hugo refuses to build such a page.',
    within: 'files',
    wrong: { 'welder.md': '---\ntitle: Welder\n---\n\nSee also [the fitter]({{< relref "fiter.md" >}}).\n' },
    right: {
      'welder.md': '---\ntitle: Welder\n---\n\nSee also [the fitter]({{< relref "fitter.md" >}}).\n',
      'fitter.md': '---\ntitle: Fitter\n---\n',
    },
  },
  'unsafe-link': {
    level: 'warning',
    summary: 'A link was removed because it could do harm.',
    why: 'Addresses such as javascript: run code in the page of whoever shows the posting.',
    within: 'body',
    wrong: '[Apply](javascript:apply())',
    right: '[Apply](https://kvernsund.example/apply)',
  },
} as const satisfies Record<string, Rule>;
