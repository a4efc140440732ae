/** What `careers-widget init` writes as `careers-widget.config.mjs`: every key, explained, and none that must be changed. */
export const CONFIGURATION_TEMPLATE = `// How careers-widget reads your job postings. All of it is optional; a flag of the command line wins.
// Take the two slashes off the lines that you need.

/** @type {import('careers-widget/configuration.js').Configuration} */
export default {
  // Whose jobs these are: for the page title, feeds and structured data.
  // organization: { name: 'Kvernsund', url: 'https://kvernsund.example' },

  // A deadline that is only a date lasts to the end of that day here. UTC unless you say where.
  // timeZone: 'Europe/Oslo',

  // The country of the towns that your postings name without one: its two letters.
  // country: 'NO',

  // What links such as /contact in a posting lead to on a site that is not yours.
  // baseUrl: 'https://kvernsund.example',

  // Where your front matter keeps what the usual keys do not: a key, a list of them, or a path with periods.
  // Capitals, spaces, _ and - in a key do not count. The fields are
  //   title intro team location employmentType salary salaryMin salaryMax salaryCurrency salaryPeriod
  //   posted publishes closes apply applyLabel applyIcon draft published hidden state order lang
  //   slug aliases translationKey openApplication ai
  fields: {
    // team: 'crew',
    // location: ['port', 'params.job.port'],
  },

  // How grave each kind of problem is: 'off', 'note', 'warning' or 'error'. An error keeps the posting back.
  rules: {
    // 'no-pay-range': 'warning',
    // 'ai-marked': 'off',
  },

  // Shortcodes of your own: another name for a built-in one, or a template.
  shortcodes: {
    // lead: 'ingress',
    // phone: { template: '<a href="tel:{{ .Get 0 }}">{{ .Get 0 }}</a>', placement: 'inline' },
  },

  // What your words for the state of a posting mean: 'published', 'draft' or 'closed'.
  states: {
    // vacant: 'published',
    // appointed: 'closed',
  },
};
`;
