import { everyWord } from '../words/all-words.js';
import { words, type Words } from '../words/words.js';

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

/** Words of other languages. */
const MORE_WORDS: Readonly<Record<StatusMeaning, Words>> = {
  published: words`
    ouvert, ouverte, à pourvoir, actif, abierto, abierta, activo, activa, aperto, aperta, aberto, aberta, vacature open,
    otwarta, otwarte, aktualna, открыта, открыто
  `,
  draft: words`brouillon, non publié, borrador, concept, bozza, rascunho, szkic, черновик`,
  closed: words`
    fermé, fermée, pourvu, pourvue, poste pourvu, clos, close, clôturé, clôturée, expiré, expirée, archivé, archivée, cerrado,
    cerrada, cubierto, cubierta, chiuso, chiusa, fechado, fechada, encerrado, encerrada, preenchida, gesloten, vervuld,
    ingevuld, verlopen, zamknięta, zamknięte, nieaktualne, закрыта, закрыто
  `,
};

/** The words of all languages. One that means different things in two of them has the meaning that publishes least. */
export const STATUS_WORDS: StatusWords = new Map(
  STATUS_MEANINGS.flatMap((meaning) =>
    [...everyWord(({ status }) => status[meaning]), ...MORE_WORDS[meaning]].map(
      (word) => [foldStatus(word), meaning] as const,
    ),
  ),
);

/** The meaning of a value of `status`, such as `Filled`; `undefined` if it is not known. */
export function statusMeaning(text: string, own?: StatusWords): StatusMeaning | undefined {
  const word = foldStatus(text);
  return own?.get(word) ?? STATUS_WORDS.get(word);
}

/** All words that mean closed. */
export const CLOSED_WORDS: Words = [...STATUS_WORDS].flatMap(([word, meaning]) => (meaning === 'closed' ? [word] : []));
