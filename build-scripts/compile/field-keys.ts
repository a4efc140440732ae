/**
 * Under which keys of the front matter each field is looked for: the first that has a value counts. Case, spaces, `_` and
 * `-` in a key do not count.
 */
export const FIELD_KEYS = {
  title: ['title', 'role_name', 'position', 'metaTitle'],
  intro: ['intro', 'summary', 'description', 'lead', 'blurb'],
  team: ['team', 'department', 'company', 'organization', 'org'],
  location: ['location', 'locations', 'place of work', 'jobs_places'],
  employment: [
    'duration',
    'employment',
    'employment_type',
    'contract',
    'appointment type',
    'work_schedule',
    'hours',
    'jobType',
  ],
  pay: ['salary', 'salary_range', 'compensation'],
  posted: ['date', 'date_posted', 'created', 'publishdate'],
  published: ['publishdate'],
  closes: ['closes', 'closing_date', 'deadline', 'expirydate', 'unpublishdate', 'validThrough'],
  apply: [
    'sidebarlinkurl',
    'apply_url',
    'applyLink',
    'application_link',
    'formUrl',
    'external_url',
    'applyEmail',
    'contact_email',
  ],
  applyLabel: ['sidebarlinkname'],
  draft: ['draft'],
  public: ['published'],
  hidden: ['hidden'],
  status: ['status', 'state'],
  order: ['weight', 'order'],
  lang: ['language', 'lang'],
  slug: ['slug'],
  translationKey: ['translationKey'],
  openApplication: ['openApplication'],
  ai: ['ai'],
} as const satisfies Record<string, readonly string[]>;

/** Our name for something that front matter says. */
export type FieldName = keyof typeof FIELD_KEYS;
