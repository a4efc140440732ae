/**
 * The languages that postings are understood in: those the elements speak. Names of months, countries and languages are
 * taken from `Intl` in each of them.
 */
export const INTERFACE_LANGUAGES = ['en', 'sv', 'nb', 'nn', 'da', 'fi', 'de'] as const;
