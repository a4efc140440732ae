import { applyTarget, isStartPage } from './apply.js';
import { everyLabel } from '../words/all-words.js';
import { isRegionName } from '../places/regions.js';
import { readsAsDate } from './date.js';
import { readsAsEmployment } from './employment.js';
import { readFlag } from './flag.js';
import { statusMeaning } from './status-words.js';
import { readsAsImage } from './image.js';

/** A front matter key, or a path of keys separated by periods (`job.title`). */
export interface FieldKey {
  key: string;
  /** Whether a value, as text, belongs to the field; for keys that may hold other values. */
  when?: (text: string) => boolean;
}

/** Name of a field. */
export type FieldName = keyof typeof DEFAULT_FIELD_KEYS;

/** The field of a facet that the configuration defines. */
export type FacetField = `facets.${string}`;

/** The keys of each field, in order of precedence. */
export type FieldKeys = Readonly<Record<FieldName | FacetField, readonly (string | FieldKey)[]>>;

/** Keys that may hold a date: from or until then, the posting is what they say. */
const asDate = (...keys: string[]): FieldKey[] => keys.map((key) => ({ key, when: readsAsDate }));
const notAsDate = (...keys: string[]): FieldKey[] => keys.map((key) => ({ key, when: (text) => !readsAsDate(text) }));
/** Keys that themes use for other things too. */
const asFlag = (...keys: string[]): FieldKey[] =>
  keys.map((key) => ({ key, when: (text) => readFlag(text) !== undefined || statusMeaning(text) !== undefined }));
const asStatus = (...keys: string[]): FieldKey[] =>
  keys.map((key) => ({ key, when: (text) => statusMeaning(text) !== undefined }));
const asNo = (...keys: string[]): FieldKey[] => keys.map((key) => ({ key, when: (text) => readFlag(text) === false }));
/** Keys that may hold the name of an icon instead. */
const pictures = (...keys: string[]): FieldKey[] => keys.map((key) => ({ key, when: readsAsImage }));

/** Keys of people or of the organization, which may hold the address to apply at. */
const asTarget = (...keys: string[]): FieldKey[] =>
  keys.map((key) => ({
    key,
    when: (text) => applyTarget(text) !== undefined && !isStartPage(applyTarget(text) ?? ''),
  }));
/** Keys that may hold the path of the posting itself, or the start page of the organization. */
const asPage = (...keys: string[]): FieldKey[] =>
  keys.map((key) => ({ key, when: (text) => /^https?:\/\//i.test(text) && !isStartPage(text) }));
/** The keys of a part of the pay, in a group or with a prefix or suffix. */
const salaryKeys = (parts: readonly string[], ...others: string[]): string[] => [
  ...['salary', 'salary_range', 'compensation', 'pay', 'pay_range', 'base_salary', 'wage'].flatMap((group) =>
    parts.flatMap((part) => (part.includes('.') ? [`${group}.${part}`] : [`${group}_${part}`, `${group}.${part}`])),
  ),
  ...parts.filter((part) => !part.includes('.')).map((part) => `${part}_salary`),
  ...others,
];

/** Keys in common use. Matching ignores case, diacritics, spaces, `_` and `-`. */
const DEFAULT_FIELD_KEYS = {
  title: [
    'title',
    'role_name',
    'position',
    'metaTitle',
    'job_name',
    'role',
    'roles',
    'heading',
    'headline',
    'name',
    ...everyLabel('title'),
  ],
  intro: ['intro', 'summary', 'description', 'lead', 'blurb'],
  team: ['team', 'department', 'company', 'organization', 'org', ...everyLabel('team')],
  location: [
    'location',
    'locations',
    'place of work',
    'jobs_places',
    'job_location',
    'place',
    'office',
    'offices',
    ...everyLabel('location'),
  ],
  city: ['city', 'town', 'locality'],
  region: [
    'region',
    'province',
    { key: 'state', when: (text) => isRegionName(text) && statusMeaning(text) === undefined },
  ],
  country: ['country', 'country_code'],
  remote: ['remote', 'is_remote', 'remote_ok', 'telecommute', 'telework'],
  workplace: [
    'workplace',
    'workplace_type',
    'work_mode',
    'remote_policy',
    'work_arrangement',
    'location_type',
    'jobLocationType',
  ],
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
    ...everyLabel('employmentType'),
    { key: 'type', when: readsAsEmployment },
  ],
  salary: [
    ...[
      'salary',
      'salary_range',
      'compensation',
      'compensation_range',
      'pay',
      'pay_range',
      'wage',
      'wages',
      'base_salary',
    ],
    ...['remuneration', 'salaire', 'rémunération', 'salario', 'stipend', 'payrange', 'salary_text', 'salary.text'],
    ...['hourly_rate', 'daily_rate'],
  ],
  salaryGrade: [
    ...[
      'gs',
      'gs_level',
      'gs_grade',
      'pay_grade',
      'salary_grade',
      'pay_scale',
      'salary_scale',
      'pay_band',
      'salary_band',
    ],
    ...[
      'entgeltgruppe',
      'besoldungsgruppe',
      'vergütungsgruppe',
      'lønnstrinn',
      'lönegrad',
      'salarisschaal',
      'palkkaluokka',
    ],
  ],
  salaryMin: salaryKeys(
    ['min', 'from', 'low', 'minimum', 'lower', 'start', 'min_value', 'value.min_value'],
    'min_payrange',
  ),
  salaryMax: salaryKeys(
    ['max', 'to', 'high', 'maximum', 'upper', 'end', 'max_value', 'value.max_value'],
    'max_payrange',
  ),
  salaryCurrency: salaryKeys(['currency', 'currency_code'], 'currency'),
  salaryPeriod: salaryKeys(
    ['period', 'unit', 'unit_text', 'interval', 'per', 'frequency', 'timeframe', 'value.unit_text'],
    'pay_period',
    'per',
  ),
  posted: [
    ...['date', 'date_posted', 'posted', 'posted_on', 'posted_at', 'post_date', 'created', 'created_at', 'created_on'],
    ...['publishdate', 'published_date', 'date_published', 'published_at', 'published_on', 'pub_date'],
    ...asDate('published', 'publish'),
  ],
  publishes: [
    ...['publishdate', 'publish_at', 'publish_on', 'publish_from', 'published_at', 'published_on', 'valid_from'],
    ...['visible_from', 'show_from', 'opening_date', 'open_date', 'opens', 'opens_on', 'opens_at', 'embargo'],
    ...asDate('published', 'publish', 'open', 'visible', 'scheduled'),
  ],
  closes: [
    ...['closes', 'closes_at', 'closes_on', 'close_date', 'deadline', 'application_due', 'application_end'],
    ...['application_end_date', 'applications_until', 'applications_due', 'applyby', 'open_until', 'due', 'due_date'],
    ...['valid_until', 'valid_to', 'valid_till', 'valid_through', 'expires', 'expires_at', 'expires_on', 'expire'],
    ...['expire_date', 'expiry', 'expirydate', 'expires_date', 'expiration', 'expiration_date', 'unpublishdate'],
    ...['unpublish_at', 'unpublish_on', 'published_until', 'publish_until', 'visible_until', 'show_until'],
    ...[
      'display_until',
      'closed_at',
      'closed_on',
      'closed_date',
      'date_closed',
      'filled_at',
      'filled_on',
      'archived_at',
    ],
    ...everyLabel('closes'),
    ...asDate('close', 'closed', 'expired', 'filled', 'archived', 'until'),
    ...['end_date', 'date_end', 'ends', 'ends_at', 'ends_on'],
  ],
  apply: [
    ...['sidebarlinkurl', 'apply_url', 'url_apply', 'apply', 'apply_link', 'apply_now', 'apply_at', 'apply_here'],
    ...[
      'apply.url',
      'apply.link',
      'apply.href',
      'apply.email',
      'apply_to',
      'apply_form',
      'how_to_apply',
      'application',
    ],
    ...[
      'application_url',
      'application_link',
      'application_form',
      'application_form_url',
      'application_email',
      'form_url',
      'external_url',
    ],
    ...['external_link', 'external_apply_url', 'source_url', 'linkedin_url', 'job_url', 'apply_email', 'email_apply'],
    ...['bewerbung', 'ansökan', 'ansök', 'søknad', 'søk', 'postuler', 'candidature'],
    ...asTarget(
      'contact_email',
      'contact_emails',
      'contact.email',
      'contact.mail',
      'contact.url',
      'email',
      'contact',
      'kontakt',
    ),
    ...asPage('url', 'link', 'href'),
  ],
  applyLabel: ['sidebarlinkname'],
  applyIcon: ['sidebarlinkicon'],
  draft: ['draft', 'is_draft', ...asFlag('drafts', 'unpublished', 'wip')],
  published: [
    ...notAsDate('published', 'publish'),
    'is_published',
    ...asFlag('public', 'is_public', 'live', 'enabled'),
  ],
  hidden: [
    ...['hidden', 'is_hidden', 'unlisted', 'eleventyExcludeFromCollections'],
    ...asFlag('hide', 'private', 'disabled', 'headless', 'exclude', 'exclude_from_collection', 'skip', 'ignore'),
  ],
  visible: [
    ...notAsDate('visible'),
    ...['is_visible'],
    ...asFlag('listed', 'show', 'display'),
    ...asNo('permalink', '_build.render', '_build.list', 'build.render', 'build.list'),
  ],
  open: [
    ...notAsDate('open'),
    ...['active', 'is_active', 'is_open', 'is_live'],
    ...asFlag('hiring', 'available', 'accepting_applications', 'applications_open', 'vacant'),
  ],
  closed: [
    ...notAsDate('close', 'closed', 'filled', 'expired', 'archived'),
    ...['is_closed', 'is_filled', 'is_expired', 'is_archived', 'position_filled'],
    ...asFlag('inactive', 'hired', 'cancelled', 'canceled', 'deleted', 'removed', 'taken', 'applications_closed'),
  ],
  state: [
    ...['status', { key: 'state', when: (text: string) => !isRegionName(text) || statusMeaning(text) !== undefined }],
    ...['post_status', 'job_status', 'posting_status', 'position_status', 'publish_status'],
    ...['publication_status', 'application_status', 'visibility'],
    ...asStatus('stage', 'availability', 'phase'),
  ],
  order: ['weight', 'order'],
  lang: ['language', 'lang'],
  slug: ['slug'],
  aliases: ['aliases', 'alias'],
  translationKey: ['translationKey'],
  openApplication: ['openApplication'],
  ai: ['ai'],
  keywords: ['keywords', 'skills', 'technologies', 'technology', 'tags'],
  image: pictures('image', 'sidebarimage', 'featured_image', 'featureimage', 'cover', 'thumbnail', 'logo'),
  socialImage: pictures('socialmedia', 'social_image', 'og_image', 'images'),
} as const satisfies Record<string, readonly (string | FieldKey)[]>;

/** The default keys of each field. */
export const FIELD_KEYS: FieldKeys = DEFAULT_FIELD_KEYS;

/** The names of the fields, in the order of the documentation. */
export const FIELD_NAMES = Object.keys(FIELD_KEYS) as FieldName[];

/** Puts the keys of a configuration before the default keys, and adds those of its facets. */
export function withOwnKeys(
  own: Readonly<Partial<Record<FieldName, string | readonly string[]>>>,
  facets: Readonly<Record<string, string | readonly string[]>> = {},
): FieldKeys {
  // The type of `fromEntries` forgets the names, all of which are there.
  return Object.fromEntries([
    ...FIELD_NAMES.map((name) => [name, [...[own[name] ?? []].flat(), ...FIELD_KEYS[name]]]),
    ...Object.entries(facets).map(([id, keys]) => [`facets.${id}` satisfies FacetField, [keys].flat()]),
  ]) as unknown as FieldKeys;
}
