import type { KnownLanguage } from '../fields/detect-language.js';
import { SCANDINAVIAN_WORDS, words } from './scandinavian-words.js';

/** Words that the Scandinavian languages, or most of them, write alike. */
const NORDIC = words('en er i om du vi for som med til den det de der har kan skal vil på så få god');

/** The commonest words of each language, those that it shares with others included. */
export const COMMON_WORDS: Readonly<Record<KnownLanguage, readonly string[]>> = {
  en: words(`
    the of and to a in is you for that with we are our will your as on this be have or not from it at by an who what
    how can about all do more they their us if which has was one but out up so when where there been its into them
    than other people work team
  `),
  de: words(`
    der die das und in zu den von mit für auf ist ein eine einen einem einer des im dem sich sie wir du ihr nicht als
    auch es an werden aus er hat dass wie bei oder um am sind nach was wird haben sein unsere unser deine ihre über
    bis zum zur uns dich dir kann man mehr wenn so nur
  `),
  fi: words(`
    ja on ei että se ovat tai kun niin myös mutta kuin jos sen sekä joka jotka olet olemme me sinä sinun meidän ole
    mitä miten voi ovat olla jossa työ työn kanssa hyvä mukaan sinulla sinua meillä haluat tarjoamme etsimme tämä
    nyt vain kaikki enemmän
  `),
  nn: [...SCANDINAVIAN_WORDS.nn, ...NORDIC, ...words('og men når same ved under over mot før medan sin sine andre')],
  nb: [...SCANDINAVIAN_WORDS.nb, ...NORDIC, ...words('og men når samme ved under over mot før mens sin sine andre')],
  da: [...SCANDINAVIAN_WORDS.da, ...NORDIC, ...words('og men når samme ved under over mod før mens sin sine andre')],
  sv: [
    ...SCANDINAVIAN_WORDS.sv,
    ...words(`
      en i om du vi som med den det har kan ska vill på så få men när till vid under över mot innan medan sin sina där
      hos gör får finns andra första olika
    `),
  ],
};
