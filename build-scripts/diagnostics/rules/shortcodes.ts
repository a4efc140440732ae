import type { Rule } from '../rule.js';

/** Rules about shortcodes. */
export const SHORTCODE_RULES = {
  'shortcode-syntax': {
    level: 'error',
    summary: 'A shortcode is not written as Hugo’s grammar asks.',
    why: 'Hugo refuses to build such a page, and what was meant cannot be known for certain.',
    within: 'body',
    wrong: '{{< ingress %}}\nWe build ferries.\n{{< /ingress >}}',
    right: '{{< ingress >}}\nWe build ferries.\n{{< /ingress >}}',
  },
  'unclosed-shortcode': {
    level: 'error',
    summary: 'A shortcode that has a body is not closed.',
    why: 'Everything to the end of the posting would become part of it.',
    within: 'body',
    wrong: '{{< ingress >}}\nWe build ferries.',
    right: '{{< ingress >}}\nWe build ferries.\n{{< /ingress >}}',
  },
  'unknown-shortcode': {
    level: 'error',
    summary: 'No shortcode has this name.',
    why: 'What it would have shown is missing; only its inner text is kept. Most often the name is misspelled, or is a shortcode of your own site that the configuration does not name yet.',
    within: 'body',
    wrong: '{{< ingres >}}\nWe build ferries.\n{{< /ingres >}}',
    right: '{{< ingress >}}\nWe build ferries.\n{{< /ingress >}}',
  },
  'shortcode-arguments': {
    level: 'error',
    summary: 'A shortcode lacks an argument, or has one it does not take.',
    why: 'A button without a link cannot be pressed; an argument that nobody reads is most often misspelled.',
    within: 'body',
    wrong: '{{< localbutton text="Apply" >}}',
    right: '{{< localbutton text="Apply" link="https://kvernsund.example/apply" >}}',
  },
  'shortcode-close-notation': {
    level: 'warning',
    summary: 'A shortcode is opened in one notation and closed in the other.',
    why: 'The opening tag alone decides how the text between is read, so the closing one misleads whoever edits it next.',
    within: 'body',
    wrong: '{{< ingress >}}\nWe build ferries.\n{{% /ingress %}}',
    right: '{{< ingress >}}\nWe build ferries.\n{{< /ingress >}}',
  },
} as const satisfies Record<string, Rule>;
