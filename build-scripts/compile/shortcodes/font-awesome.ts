import type { IconName } from '../../../src/posting/html-policy.js';

/** Font Awesome names in use, with the corresponding icon. */
const ICONS: Readonly<Record<string, IconName>> = {
  'arrow-right': 'arrow-right',
  'arrow-up-right-from-square': 'external-link',
  calendar: 'calendar',
  'calendar-days': 'calendar',
  'circle-info': 'info',
  envelope: 'mail',
  'external-link': 'external-link',
  'external-link-alt': 'external-link',
  file: 'file-text',
  'file-lines': 'file-text',
  heart: 'heart',
  'info-circle': 'info',
  'location-dot': 'map-pin',
  'map-marker-alt': 'map-pin',
  phone: 'phone',
  upload: 'upload',
  user: 'user',
  users: 'users',
};

/** `fa-solid fa-arrow-up-right-from-square` → `external-link`; `undefined` if there is no such icon. */
export function iconFor(classes: string): IconName | undefined {
  for (const word of classes.trim().split(/\s+/)) {
    const icon = ICONS[word.replace(/^fa-/, '')];
    if (icon) return icon;
  }
  return undefined;
}
