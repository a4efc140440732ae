/** The `careers-widget.config.mjs` that `careers-widget init` writes: every key, explained. */
export const CONFIGURATION_TEMPLATE = `// How careers-widget reads your job postings. Every key is optional; flags of the command line take precedence.
// Uncomment the lines that you need.

/** @type {import('careers-widget/configuration.js').Configuration} */
export default {
  // The hiring organization, for page titles, feeds and structured data.
  // organization: { name: 'Kvernsund', url: 'https://kvernsund.example' },

  // A deadline without a time lasts to the end of the day in this time zone. Default: UTC.
  // timeZone: 'Europe/Oslo',

  // The country of places that your postings name without one: ISO 3166-1 alpha-2.
  // country: 'NO',

  // The language of postings that declare none and are too short to detect it: a BCP 47 tag. Default: en.
  // language: 'sv',

  // Where to apply, for postings that do not say: a URL, or an email address.
  // apply: 'https://kvernsund.example/apply',

  // The URL that relative links such as /contact resolve against.
  // baseUrl: 'https://kvernsund.example',

  // Additional front matter keys of fields: a key, a list of keys, or a path with periods.
  // Case, spaces, _ and - are ignored. The fields are
  //   title intro team location city region country remote workplace
  //   employmentType salary salaryGrade salaryMin salaryMax salaryCurrency salaryPeriod
  //   posted publishes closes apply applyLabel applyIcon draft published hidden visible open closed state
  //   keywords image socialImage order lang slug aliases translationKey openApplication ai
  fields: {
    // team: 'crew',
    // location: ['port', 'params.job.port'],
  },

  // Filters of your own, by name: their front matter keys (default: the name), their label, and values that come first.
  // Texts in a list are one value, such as in several languages. Of team, only values can be set.
  facets: {
    // seniority: { keys: ['level'], label: { en: 'Seniority', sv: 'Nivå' }, values: ['Junior', ['Senior', 'Erfaren']] },
    // team: { values: [['Service', 'Drift og service', 'Bord und Werft']] },
  },

  // The level of each rule: 'off', 'note', 'warning' or 'error'. A posting with an error is not published.
  rules: {
    // 'no-pay-range': 'warning',
    // 'ai-marked': 'off',
  },

  // Custom shortcodes: the name of a built-in one, or a template.
  shortcodes: {
    // lead: 'ingress',
    // phone: { template: '<a href="tel:{{ .Get 0 }}">{{ .Get 0 }}</a>', placement: 'inline' },
  },

  // Additional values of status, with their meaning: 'published', 'draft' or 'closed'.
  states: {
    // vacant: 'published',
    // appointed: 'closed',
  },
};
`;
