import { ALL_WORDS } from '../words/all-words.js';

/** Meanings of the words of `status` and `state`. */
export const STATUS_MEANINGS = ['published', 'draft', 'closed'] as const;

/** One of `STATUS_MEANINGS`. */
export type StatusMeaning = (typeof STATUS_MEANINGS)[number];

/** Words of `status` and `state` as `foldStatus` writes them, with their meanings. */
export type StatusWords = ReadonlyMap<string, StatusMeaning>;

/** Lowercase, with spaces for `_` and `-`: `On-Hold` is “on hold”. */
export function foldStatus(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();
}

/** The words of all languages. One that means different things in two of them has the meaning that publishes least. */
export const STATUS_WORDS: StatusWords = new Map(
  STATUS_MEANINGS.flatMap((meaning) =>
    Object.values(ALL_WORDS).flatMap(({ status }) =>
      status[meaning].map((word) => [foldStatus(word), meaning] as const),
    ),
  ),
);

/** The meaning of a value of `status`, such as `Filled`; `undefined` if it is not known. */
export function statusMeaning(text: string, own?: StatusWords): StatusMeaning | undefined {
  const word = foldStatus(text);
  return own?.get(word) ?? STATUS_WORDS.get(word);
}
