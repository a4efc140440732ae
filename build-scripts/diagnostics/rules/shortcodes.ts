import type { Rule } from '../rule.js';

/** Rules about shortcodes. */
export const SHORTCODE_RULES = {
  'shortcode-syntax': {
    level: 'error',
    summary: 'A shortcode does not follow Hugo’s syntax.',
    why: 'Hugo refuses to build such a page, and the intended meaning is uncertain.',
    within: 'body',
    wrong: '{{< ingress %}}\nWe build ferries.\n{{< /ingress >}}',
    right: '{{< ingress >}}\nWe build ferries.\n{{< /ingress >}}',
  },
  'unclosed-shortcode': {
    level: 'error',
    summary: 'A shortcode that needs a closing tag has none.',
    why: 'The rest of the posting would become part of the shortcode.',
    within: 'body',
    wrong: '{{< ingress >}}\nWe build ferries.',
    right: '{{< ingress >}}\nWe build ferries.\n{{< /ingress >}}',
  },
  'unknown-shortcode': {
    level: 'error',
    whenKeepingGoing: 'warning',
    summary: 'A shortcode’s name is unknown.',
    why: 'Only the inner text of the shortcode is kept. Usually the name is misspelled, or belongs to a shortcode of the site that the configuration does not define yet.',
    within: 'body',
    wrong: '{{< ingres >}}\nWe build ferries.\n{{< /ingres >}}',
    right: '{{< ingress >}}\nWe build ferries.\n{{< /ingress >}}',
  },
  'shortcode-arguments': {
    level: 'warning',
    summary: 'A shortcode lacks a required argument, or has an unknown one.',
    why: 'A button without a link does nothing, and an unknown argument is usually misspelled, or belongs to a shortcode of the site’s theme with the same name. Text and link are kept where they can be found.',
    within: 'body',
    wrong: '{{< localbutton text="Apply" >}}',
    right: '{{< localbutton text="Apply" link="https://kvernsund.example/apply" >}}',
  },
  'shortcode-function': {
    level: 'error',
    summary: 'The function of a custom shortcode fails, or does not return HTML.',
    why: 'Only the inner text of the shortcode is kept. A function may take two seconds at most, so that it cannot hold up a build.',
    within: 'body',
  },
  'shortcode-close-notation': {
    level: 'warning',
    summary: 'A shortcode’s opening and closing tags use different notations.',
    why: 'The opening tag alone determines how the text between the tags is read.',
    within: 'body',
    wrong: '{{< ingress >}}\nWe build ferries.\n{{% /ingress %}}',
    right: '{{< ingress >}}\nWe build ferries.\n{{< /ingress >}}',
  },
} as const satisfies Record<string, Rule>;
