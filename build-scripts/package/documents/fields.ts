import { FIELD_KEYS, FIELD_NAMES, type FieldKey, type FieldName } from '../../compile/fields/field-keys.js';
import { foldKey } from '../../compile/fields/map-fields.js';
import { markdownTable } from './markdown.js';

const DESCRIPTIONS: Readonly<Record<FieldName, string>> = {
  title: 'Job title. The only required field.',
  intro: 'Introduction of one or two sentences, shown on the card.',
  team: 'Team, or company when several companies share a bundle. A facet.',
  location: 'Place of work, text or list; see [Places](#places). A facet.',
  city: 'Town, when the place of work is written in separate fields.',
  region: 'State or province: a name or a code. The key `state` counts only if its value is one.',
  country: 'Country: a name or an ISO 3166-1 code.',
  remote: '`true` marks a remote job. May also be `hybrid` or “partly”.',
  workplace: 'Way of working, such as `remote`, `hybrid` or `on-site`.',
  employmentType: 'Employment type, such as full time or temporary; see [Employment](#employment). A facet.',
  salary: 'Pay with currency and period; see [Pay](#pay).',
  salaryMin: 'Minimum pay, when pay is written in separate fields.',
  salaryMax: 'Maximum pay.',
  salaryCurrency: 'Currency, such as `EUR`.',
  salaryGrade: 'Grade of a pay scale, shown as written, such as `GS-13` or `TV-L 9`, if there is no amount.',
  salaryPeriod: 'Pay period: `hour`, `day`, `week`, `month` or `year`.',
  posted: 'Publication date; see [Dates](#dates). Required by search engines.',
  publishes: 'Date from which the posting is published. Defaults to the publication date.',
  closes: 'Application deadline: a day, which counts to its end, or a day with a time.',
  apply: 'Where to apply: an `https://`, `http://` or `mailto:` URL, or an email address.',
  applyLabel: 'Label of the apply button. Defaults to “Apply” in the language of the reader.',
  applyIcon: 'Icon of the apply button: the Font Awesome name of one of the [available icons](#arguments).',
  draft: '`true` excludes the posting; see [Publishing states](#publishing-states).',
  published: '`false` excludes the posting.',
  hidden: '`true` excludes the posting, whatever the flags.',
  visible: '`false` excludes the posting, whatever the flags.',
  open: '`false` closes the job.',
  closed: '`true` closes the job.',
  state: 'State, such as `open`, `draft` or `closed`.',
  order: 'Sort order, a number. Jobs with smaller numbers are listed first, jobs without one last.',
  lang: 'Language, a BCP 47 tag or a language name; see [Languages](#languages-and-translations).',
  slug: 'Id of the job in URLs and file names. Defaults to the file name, with a hash if it has letters without an ASCII form.',
  aliases: 'Former URLs of the posting. Postings in different languages that share an alias are one job.',
  translationKey: 'Key shared by the translations of a job, when their paths do not match.',
  openApplication: '`true` marks an open application, which needs neither pay nor country.',
  ai: '`true` marks a text written or translated with AI. The rule `ai-marked` reminds you to review it.',
  keywords: 'Skills and subjects, a list or text with commas. The search finds them.',
  image: 'Picture of the posting: a URL or a path.',
  socialImage: 'Picture for link previews. A URL or a path.',
};

/** Fields with more keys are listed below the table too. */
const MAX_KEYS = 8;

/** Table of the front matter's fields and their keys, and the lists that are too long for it, in Markdown. */
export function fieldTable(): string {
  const rows = FIELD_NAMES.map((name) => {
    const keys = keysOf(name);
    const shown = keys.slice(0, MAX_KEYS).map(writeKey).join(', ');
    return [`\`${name}\``, keys.length > MAX_KEYS ? `${shown}, …` : shown, DESCRIPTIONS[name]];
  });
  const long = FIELD_NAMES.filter((name) => keysOf(name).length > MAX_KEYS);
  return [
    markdownTable(['Field', 'Keys, in order of precedence', 'Description'], rows),
    'Keys marked with † count only with a value of the field, such as `true` or a date. The further keys are:\n',
    ...long.map((name) => `- \`${name}\`: ${keysOf(name).slice(MAX_KEYS).map(writeKey).join(', ')}`),
  ].join('\n');
}

/** Keys without those that differ in spelling only. */
function keysOf(name: FieldName): FieldKey[] {
  const keys = FIELD_KEYS[name].map((key): FieldKey => (typeof key === 'string' ? { key } : key));
  const spelled = keys.map(({ key }) => foldKey(key));
  return keys.filter((_, index) => spelled.indexOf(spelled[index] ?? '') === index);
}

function writeKey({ key, when }: FieldKey): string {
  return `\`${key}\`${when ? '†' : ''}`;
}
