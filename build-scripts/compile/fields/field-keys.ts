import { readsAsEmployment } from './employment.js';

/** A front matter key, or a path of keys separated by periods (`job.title`). */
export interface FieldKey {
  key: string;
  /** Whether a value, as text, belongs to the field; for keys that may hold other values. */
  when?: (text: string) => boolean;
}

/** Name of a field. */
export type FieldName = keyof typeof DEFAULT_FIELD_KEYS;

/** The keys of each field, in order of precedence. */
export type FieldKeys = Readonly<Record<FieldName, readonly (string | FieldKey)[]>>;

/** Keys in common use. Matching ignores case, spaces, `_` and `-`. */
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

/** The default keys of each field. */
export const FIELD_KEYS: FieldKeys = DEFAULT_FIELD_KEYS;

/** The names of the fields, in the order of the documentation. */
export const FIELD_NAMES = Object.keys(FIELD_KEYS) as FieldName[];

/** Puts the keys of a configuration before the default keys. */
export function withOwnKeys(own: Readonly<Partial<Record<FieldName, string | readonly string[]>>>): FieldKeys {
  return Object.fromEntries(
    FIELD_NAMES.map((name) => [name, [...[own[name] ?? []].flat(), ...FIELD_KEYS[name]]]),
  ) as unknown as FieldKeys;
}
