import { words, type WorkWords } from './words.js';

/** Italian, for where and how work is done. */
export const it: WorkWords = {
  conjunctions: words`o, oppure, e`,
  closings: [
    {
      subjects: words`questa posizione, la posizione, questa offerta`,
      predicates: words`è stata coperta, è chiusa, è scaduta, non è più disponibile`,
    },
    { subjects: words`il termine, il termine per le candidature`, predicates: words`è scaduto` },
  ],
  location: {
    names: { remote: 'Da remoto', hybrid: 'Ibrido' },
    remoteOffers: words`possibilità di smart working, possibilità di lavoro da remoto`,
    remote: words`da remoto, in remoto, remoto, telelavoro, smart working, lavoro agile, da casa, a distanza, ovunque`,
    hybrid: words`ibrido, ibrida, parzialmente da remoto, modalità ibrida`,
    negations: words`no, non, senza`,
    modifiers: words`completamente, totalmente, possibilità di`,
    days: words`giorno, giorni, giorni di, giorni in`,
    notPlaces: words`in sede, sede, in presenza, ufficio, in ufficio, possibile, solo, preferibilmente, luogo, varie sedi`,
    prepositions: words`in, da, presso, vicino a, zona`,
    within: words`in`,
    articles: words`il, la, i, gli, l'`,
    timeZones: words`fuso orario`,
    worldRegions: words`UE, Unione Europea`,
    countries: { inghilterra: 'GB', 'gran bretagna': 'GB', olanda: 'NL' },
  },
  employment: {
    types: {
      FULL_TIME: words`tempo pieno`,
      PART_TIME: words`tempo parziale`,
      CONTRACTOR: words`libero professionista, partita IVA, collaborazione`,
      TEMPORARY: words`tempo determinato, stagionale`,
      INTERN: words`tirocinio, tirocinante, stagista`,
      VOLUNTEER: words`volontario, volontariato`,
      OTHER: words`apprendistato, apprendista, dottorato`,
    },
    permanent: words`tempo indeterminato`,
    hours: words`ora, ore`,
  },
};
