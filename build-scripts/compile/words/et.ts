import { words, type WorkWords } from './words.js';

/** Estonian, for where and how work is done. */
export const et: WorkWords = {
  conjunctions: words`või, ja`,
  closings: [
    { subjects: words`see ametikoht, ametikoht, töökoht`, predicates: words`on täidetud` },
    { subjects: words`kandideerimine, konkurss, tähtaeg`, predicates: words`on lõppenud, on möödas, on suletud` },
  ],
  location: {
    names: { remote: 'Kaugtöö', hybrid: 'Hübriidtöö' },
    remoteOffers: words`kaugtöö võimalus, kodukontori võimalus`,
    remote: words`kaugtöö*, kodukontor*, kodutöö*`,
    hybrid: words`hübriidtöö*, hübriid*, osaline kaugtöö, osaliselt kaugtöö`,
    negations: words`ei, mitte`,
    modifiers: words`täielik, täielikult`,
    days: words`päev, päeva`,
    notPlaces: words`kohapeal, kontor, kontoris, võimalik, ainult, asukoht`,
    prepositions: words``,
    within: words``,
    articles: words``,
    timeZones: words`ajavöönd*`,
    worldRegions: words`Euroopa Liit, Skandinaavia, Põhjamaad, Balti riigid, EL`,
    countries: { inglismaa: 'GB', ameerika: 'US' },
  },
  employment: {
    types: {
      FULL_TIME: words`täistööa*, täiskoormus*`,
      PART_TIME: words`osaline tööaeg, osalise tööajaga, osaajaga, osakoormus*`,
      CONTRACTOR: words`vabakutseli*`,
      TEMPORARY: words`tähtajali*, ajutine, hooajatöö`,
      INTERN: words`praktika, praktikant`,
      VOLUNTEER: words`vabatahtlik*`,
    },
    permanent: words`tähtajatu`,
    hours: words`tund, tundi`,
  },
};
