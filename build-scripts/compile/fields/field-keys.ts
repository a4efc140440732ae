import { readsAsEmployment } from './employment.js';

/** A key of the front matter, or a path of keys with periods between them (`job.title`). */
export interface FieldKey {
  key: string;
  /** Given the value as text: whether the key means the field at all, for keys that also hold other things. */
  when?: (text: string) => boolean;
}

/** Our name for something that front matter says. */
export type FieldName = keyof typeof DEFAULT_FIELD_KEYS;

/** Under which keys each field is looked for: the first that has a value counts. */
export type FieldKeys = Readonly<Record<FieldName, readonly (string | FieldKey)[]>>;

/** The keys as they are found in the wild. Case, spaces, `_` and `-` in a key do not count. */
const DEFAULT_FIELD_KEYS = {
  title: ['title', 'role_name', 'position', 'metaTitle'],
  intro: ['intro', 'summary', 'description', 'lead', 'blurb'],
  team: ['team', 'department', 'company', 'organization', 'org'],
  location: ['location', 'locations', 'place of work', 'jobs_places'],
  employmentType: [
    ...[
      'duration',
      'employment',
      'employment_type',
      'contract',
      'appointment type',
      'work_schedule',
      'hours',
      'jobType',
    ],
    { key: 'type', when: readsAsEmployment },
  ],
  salary: ['salary', 'salary_range', 'compensation'],
  salaryMin: ['salary_min', 'min_payrange', 'salary.min', 'salary_range.min', 'compensation.min'],
  salaryMax: ['salary_max', 'max_payrange', 'salary.max', 'salary_range.max', 'compensation.max'],
  salaryCurrency: ['salary_currency', 'currency', 'salary.currency', 'salary_range.currency', 'compensation.currency'],
  salaryPeriod: ['salary_period', 'pay_period', 'salary.period', 'salary_range.period', 'compensation.period'],
  posted: ['date', 'date_posted', 'created', 'publishdate'],
  publishes: ['publishdate'],
  closes: ['closes', 'closing_date', 'deadline', 'expirydate', 'unpublishdate', 'validThrough'],
  apply: [
    ...['sidebarlinkurl', 'apply_url', 'applyLink', 'application_link', 'formUrl', 'external_url'],
    ...['applyEmail', 'contact_email'],
  ],
  applyLabel: ['sidebarlinkname'],
  applyIcon: ['sidebarlinkicon'],
  draft: ['draft'],
  published: ['published'],
  hidden: ['hidden'],
  state: ['status', 'state'],
  order: ['weight', 'order'],
  lang: ['language', 'lang'],
  slug: ['slug'],
  aliases: ['aliases', 'alias'],
  translationKey: ['translationKey'],
  openApplication: ['openApplication'],
  ai: ['ai'],
} as const satisfies Record<string, readonly (string | FieldKey)[]>;

/** The keys of every field, unless the configuration adds others. */
export const FIELD_KEYS: FieldKeys = DEFAULT_FIELD_KEYS;

/** The names of the fields, in the order in which they are documented. */
export const FIELD_NAMES = Object.keys(FIELD_KEYS) as FieldName[];

/** The default keys with other ones before them: what the configuration says is looked for first. */
export function withOwnKeys(own: Readonly<Partial<Record<FieldName, string | readonly string[]>>>): FieldKeys {
  return Object.fromEntries(
    FIELD_NAMES.map((name) => [name, [...[own[name] ?? []].flat(), ...FIELD_KEYS[name]]]),
  ) as unknown as FieldKeys;
}
