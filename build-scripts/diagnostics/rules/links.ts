import type { Rule } from '../rule.js';

/** Rules about links. */
export const LINK_RULES = {
  'placeholder-link': {
    level: 'warning',
    summary: 'A link has a placeholder as its URL, so the link was removed.',
    why: 'The real URL was meant to be filled in before the posting was published.',
    within: 'body',
    wrong: '[Our benefits](#)',
    right: '[Our benefits](https://kvernsund.example/benefits)',
  },
  'broken-anchor': {
    level: 'warning',
    summary: 'A link leads to a heading or id that does not exist.',
    why: 'Nothing happens when the link is followed.',
    within: 'body',
    wrong: '[What we offer](#offer)\n\n## What we offer\n',
    right: '[What we offer](#what-we-offer)\n\n## What we offer\n',
  },
  'broken-reference': {
    level: 'warning',
    summary: 'A `ref` or `relref` names a posting that does not exist.',
    why: 'The text is shown without a link. Hugo refuses to build such a page.',
    within: 'files',
    wrong: { 'welder.md': '---\ntitle: Welder\n---\n\nSee also [the fitter]({{< relref "fiter.md" >}}).\n' },
    right: {
      'welder.md': '---\ntitle: Welder\n---\n\nSee also [the fitter]({{< relref "fitter.md" >}}).\n',
      'fitter.md': '---\ntitle: Fitter\n---\n',
    },
  },
  'unsafe-link': {
    level: 'warning',
    summary: 'A link with an unsupported URL was removed.',
    why: 'URLs such as `javascript:` run code in the page that shows the posting.',
    within: 'body',
    wrong: '[Apply](javascript:apply())',
    right: '[Apply](https://kvernsund.example/apply)',
  },
} as const satisfies Record<string, Rule>;
