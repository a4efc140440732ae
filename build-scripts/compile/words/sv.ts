import { words, type LanguageWords } from './words.js';

/** Swedish. */
export const sv: LanguageWords = {
  conjunctions: words`eller, och, samt`,
  closings: [
    {
      subjects: words`tjänsten, platsen, jobbet, rollen, den här tjänsten, denna tjänst, rekryteringen`,
      predicates: words`är tillsatt, är redan tillsatt, har tillsatts, är fylld, är stängd, är avslutad`,
    },
    {
      subjects: words`ansökan, ansökningstiden, sista ansökningsdag, annonsen`,
      predicates: words`är stängd, har gått ut, är ute, har passerat, är passerad`,
    },
  ],
  location: {
    names: { remote: 'På distans', hybrid: 'Hybrid' },
    remoteOffers: words`möjlighet till distansarbete, möjlighet till hemarbete, möjlighet att arbeta hemifrån, möjlighet att jobba hemifrån, möjlighet att arbeta på distans, möjlighet att jobba på distans`,
    remote: words`
      på distans, distans, distansarbete, distansjobb, hemifrån, hemarbete, hemmakontor, var som helst
    `,
    hybrid: words`hybrid*, delvis på distans, delvis distans*, delvis hemifrån, delvis distansarbete`,
    negations: words`inte, ej, ingen, inget`,
    modifiers: words`helt, fullt, komplett, gärna`,
    days: words`dag, dagar`,
    notPlaces: words`
      på plats, plats, ort, orter, arbetsort, på kontoret, kontor, flera orter, flexibelt, möjligt, tjänst, helt, fullt,
      delvis
    `,
    prepositions: words`i, på, från, inom, nära, vid, baserad i, i hela, det`,
    invitations: words`välkommen`,
    contrasts: words`men`,
    offices: words`kontor, kontoret, arbetsplats, lokaler`,
    wanted: words`vi söker, söker vi, vi letar efter, letar vi, du kan sitta, kommer att sitta, tjänsten är placerad`,
    elsewhere: words`resa, resor, kund, kunder, kollega, kollegor, möte, möten, intervju, intervjuer, grundades`,
    anywhereIn: words`från var som helst i, var som helst ifrån i`,
    near: words`nära, utanför`,
    within: words`i`,
    timeZones: words`tidszon*`,
    worldRegions: words`Norden, Skandinavien, Baltikum`,
    basedIn: words`baserad i, kontor i, kontoret i, placering i`,
    articles: words`den, det`,
  },
  employment: {
    types: {
      FULL_TIME: words`heltid*, heltids*`,
      PART_TIME: words`deltid*, halvtid*, extrajobb*`,
      CONTRACTOR: words`konsult, konsulten, konsultuppdrag, frilans*, uppdrag, egenföretagare, underkonsult`,
      TEMPORARY: words`
        vikariat*, *vikariat, vikarie, visstid*, tidsbegränsad*, tillfällig*, säsong*, sommarjobb*, allmän
        visstidsanställning, särskild visstidsanställning, projektanställ*
      `,
      INTERN: words`trainee, praktik, praktikplats, praktikant*, LIA`,
      VOLUNTEER: words`volontär*, frivillig*, ideell*`,
      PER_DIEM: words`timanställ*, behovsanställ*, timvikarie`,
      OTHER: words`lärling*, elev, examensarbete, exjobb, doktorand*`,
    },
    leads: words`tjänsten är, anställningsform, omfattning`,
    stated: words`heltid, deltid, vikariat, visstidsanställning`,
    inTitle: words`sommarjobb*`,
    permanent: words`tillsvidare*, fast, fast anställning, provanställ*`,
    full: words`hel`,
    part: words`del*`,
    hours: words`timme, timmar, tim, t`,
    percent: words`procent`,
  },
  pay: {
    labels: words`lön*, *lön, *lönen, *löner, *löna, ersättning, årsersättning, månadsersättning`,
    mentions: words`*lön, *löne, *lönen, *ersättning, *ersättningen, *ersättningar`,
    nouns: words`*lön, *lönen, *löner, ersättning, ersättningen`,
    qualities: words`bra, god, konkurrenskraftig*, marknadsmässig*, attraktiv*, rättvis*, fast, individuell`,
    terms: words`enligt överenskommelse, enligt avtal, efter överenskommelse, baserad på, beroende på, konkurrenskraftig*, sätts individuellt`,
    otherMatters: words`exempel*, genomsnitt*, löneanspråk*, föräldraledig*`,
    range: words`till, och, upp till`,
    from: words`från, minst, lägst, över, mer än`,
    andUp: words`och uppåt`,
    upTo: words`upp till, högst, till, max, maximum`,
    currencies: {
      EUR: words`euro`,
      SEK: words`kronor, krona, svenska kronor, svenska kr, tkr sek`,
      NOK: words`norska kronor, norska kr`,
      DKK: words`danska kronor, danska kr`,
      ISK: words`isländska kronor, isländska kr`,
      USD: words`dollar*`,
      GBP: words`pund`,
    },
    ambiguousCurrency: words`kr, tkr`,
    currency: 'SEK',
    extras: words`bonus*, provision, tillägg*, *tillägg, friskvård*, pension*, utbildning, kurs, *budget`,
    including: words`inklusive, inkl`,
    thousand: words`tkr, tusen`,
    periods: {
      HOUR: words`timme, timmen, timlön*, h`,
      DAY: words`dag, dagen, dagslön`,
      WEEK: words`vecka, veckan, veckolön`,
      MONTH: words`månad, månaden, mån, månads*`,
      YEAR: words`år, året, årlig*, årslön`,
    },
    per: words`per, i, om`,
    workingTime: words`timme, timmar, tim, dag, dagar, vecka, veckor, månader, månadslöner, år`,
  },
  dates: {
    none: words`snarast*, löpande, tills vidare, så snart som möjligt, omgående, enligt överenskommelse`,
    before: words`den`,
    range: words`till, till och med, t.o.m`,
    until: words`senast, före, innan, fram till, till och med`,
    deadlines: words`sista ansökningsdag, sista ansökningsdagen, sista ansökningsdatum, sista dag att ansöka, sista dagen att ansöka, ansökningstiden, ansökningsfrist`,
    otherDates: words`svar, besked, intervju*, tillträde*, start*, börja*, vikariat*, kontrakt*, återkoppl*`,
    ordinals: words`:e`,
    beforeTime: words`kl`,
  },
  status: {
    published: words`publicerad, öppen, öppet, aktiv, ledig, pågående, pågår`,
    draft: words`utkast, dold, kommande, planerad, opublicerad, ej publicerad, vilande`,
    closed: words`
      stängd, stängt, avslutad, avslutat, tillsatt, besatt, utgången, arkiverad, inaktiv, inställd, pausad, borttagen, ej aktiv
    `,
    yes: words`ja, sant`,
    no: words`nej, falskt`,
  },
  backToText: 'Tillbaka till texten',
  labels: {
    title: words`titel, rubrik, befattning, yrkestitel`,
    closes: words`
      sista ansökningsdag, sista ansökningsdatum, sista ansökningsdagen, sista dag, sista dag att ansöka, ansökan senast,
      sök senast, ansök senast, ansökningsfrist, slutdatum
    `,
    location: words`ort, plats, placering, placeringsort, arbetsort, arbetsplats, tjänsteställe`,
    employmentType: words`anställningsform, anställningstyp, anställning, omfattning, tjänstgöringsgrad, sysselsättningsgrad`,
    team: words`avdelning, arbetsgivare, företag, enhet, förvaltning`,
  },
  apply: {
    verbs: words`ansök, ansökan, ansöker, sök, sök jobbet, sök tjänsten, söka, intresseanmälan`,
    documents: words`cv, personligt brev, meritförteckning`,
    questions: words`fråg*, mer information, läs mer`,
  },
  hiringProcess: words`rekryter, anställer vi, urvalsprocess`,
  common: words`
    en, i, om, du, vi, som, med, den, det, har, kan, ska, vill, på, så, få, men, när, till, vid, under, över, mot, innan,
    medan, sin, sina, där, hos, gör, får, finns, andra, första, olika
  `,
  scandinavian: {
    words: words`
      inte, jag, vad, hur, varför, vem, varje, något, någon, några, från, ert, era, vara, varit, blev, blir, ett, en,
      mer, bara, tillsammans, göra, gör, kommer, själv, de, dessa, utan, hela, mycket, tar, säger, sedan, egen, eget,
      egna, flera, hemma, också, mellan, önskar, söka, söker, bygga, bygger, vecka, veckan, nu, hon, tjänsten, uppgifter,
      möjlighet, möjligt, av, efter, att, och, är, för, mig, dig, sig, oss, upp, vår, vårt, våra, här, arbete, arbetar, ut
    `,
    endings: words`lig, liga, het, heten, heter`,
  },
};
