import { words, type WorkWords } from './words.js';

/** Polish, for where and how work is done. */
export const pl: WorkWords = {
  // `i` (and) is a preposition in the Scandinavian languages.
  conjunctions: words`lub, albo, oraz`,
  closings: [
    {
      subjects: words`rekrutacja, ta oferta, oferta, to stanowisko`,
      predicates: words`została zakończona, jest zakończona, zakończona, jest nieaktualna, nieaktualna, wygasła, zostało obsadzone`,
    },
    { subjects: words`termin składania aplikacji, termin składania ofert`, predicates: words`minął, upłynął` },
  ],
  location: {
    names: { remote: 'Praca zdalna', hybrid: 'Hybrydowo' },
    remoteOffers: words`możliwość pracy zdalnej`,
    remote: words`zdalnie, zdalna, zdalny, praca zdalna, w pełni zdalna, telepraca, z domu`,
    hybrid: words`hybrydow*, częściowo zdaln*, praca hybrydowa`,
    negations: words`bez, nie, brak`,
    modifiers: words`w pełni, całkowicie, możliwa, możliwość`,
    days: words`dzień, dni`,
    notPlaces: words`stacjonarnie, stacjonarna, praca stacjonarna, praca, biuro, w biurze, możliwa, tylko, cała, miejsce pracy`,
    prepositions: words`w, we, z`,
    within: words`w`,
    articles: words``,
    timeZones: words`strefa czasowa`,
    worldRegions: words`UE, Unia Europejska`,
    countries: { anglia: 'GB', 'wielka brytania': 'GB', 'stany zjednoczone': 'US' },
  },
  employment: {
    types: {
      FULL_TIME: words`pełny etat, pełen etat, cały etat, pełny wymiar`,
      PART_TIME: words`część etatu, pół etatu, niepełny etat, niepełny wymiar`,
      CONTRACTOR: words`kontrakt B2B, samozatrudnienie`,
      TEMPORARY: words`umowa zlecenie, czas określony, tymczasow*, umowa o dzieło`,
      INTERN: words`staż, praktyka, praktyki, stażysta, stażystka`,
      VOLUNTEER: words`wolontariat, wolontariusz*`,
      OTHER: words`doktorat`,
    },
    permanent: words`umowa o pracę, czas nieokreślony`,
    hours: words`godzina, godziny, godzin`,
  },
};
