import { FIELD_KEYS, FIELD_NAMES, type FieldKey, type FieldName } from '../../compile/fields/field-keys.js';
import { markdownTable } from './markdown-table.js';

/** What each field is, for the web editor. */
const MEANINGS: Readonly<Record<FieldName, string>> = {
  title: 'The title of the job. The one field that a posting cannot be without.',
  intro: 'One or two sentences for the card.',
  team: 'The team, or the company where several hire together. A facet.',
  location: 'Where the work is done: see [Places](#places). A text or a list. A facet.',
  employmentType: 'Full time, part time, temporary …: see [Employment](#employment). A facet.',
  salary: 'The pay, with its currency and its period: see [Pay](#pay).',
  salaryMin: 'The least of it, where the pay is written in parts.',
  salaryMax: 'The most of it.',
  salaryCurrency: 'Its currency, such as `EUR`.',
  salaryPeriod: 'What it is for: `hour`, `day`, `week`, `month` or `year`.',
  posted: 'The day the job was published: see [Dates](#dates). Search engines take no job without it.',
  publishes: 'From when on the posting is shown; unless told, from the day above.',
  closes: 'The deadline: a day, to its end, or a day with a time.',
  apply: 'Where one applies: an address that begins with `https://`, `http://` or `mailto:`, or a mail address.',
  applyLabel: 'The words of the apply button, where not the usual ones.',
  applyIcon: 'Its icon, by its name in Font Awesome, of those [we have](#arguments).',
  draft: '`true` keeps the posting back: see [Publishing states](#publishing-states).',
  published: '`false` keeps it back.',
  hidden: '`true` keeps it back, and no flag publishes it.',
  state: 'A word such as `open`, `draft` or `closed`.',
  order: 'A number: the jobs with the smallest stand first, those without one last.',
  lang: 'The language, as a BCP 47 tag or by its name: see [Languages](#languages-and-translations).',
  slug: 'The name of the job in addresses and files, where not that of the file.',
  aliases: 'Addresses that the posting had before. Postings in different languages that share one are one job.',
  translationKey: 'What the translations of a job have in common, where their paths do not say it.',
  openApplication: '`true`: an invitation to apply without a job in particular. Nobody asks it for pay or a country.',
  ai: '`true`: written or translated with AI. The rule `ai-marked` reminds you to have it read.',
};

/** The fields of the front matter in Markdown, with the keys under which each is found. */
export function fieldTable(): string {
  const rows = FIELD_NAMES.map((name) => [`\`${name}\``, FIELD_KEYS[name].map(writeKey).join(', '), MEANINGS[name]]);
  return markdownTable(['field', 'keys, the first that has a value', 'what it is'], rows);
}

function writeKey(key: string | FieldKey): string {
  if (typeof key === 'string') return `\`${key}\``;
  return key.when ? `\`${key.key}\` where its value reads as one` : `\`${key.key}\``;
}
