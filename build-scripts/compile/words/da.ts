import { words, type LanguageWords } from './words.js';

/** Danish. */
export const da: LanguageWords = {
  conjunctions: words`eller, og, samt`,
  closings: [
    {
      subjects: words`stillingen, denne stilling, jobbet`,
      predicates: words`er besat, er lukket, er ikke længere ledig`,
    },
    { subjects: words`ansøgningsfristen, fristen`, predicates: words`er udløbet, er overskredet, er passeret` },
  ],
  location: {
    names: { remote: 'Fjernarbejde', hybrid: 'Hybrid' },
    remoteOffers: words`mulighed for hjemmearbejde, mulighed for hjemmearbejdsdage, mulighed for at arbejde hjemmefra, mulighed for at arbejde hjemme`,
    remote: words`
      fjernarbejde, hjemmearbejde, hjemmearbejdsplads, hjemmekontor, hjemmefra, på afstand, hvor som helst,
      stedsuafhængig*
    `,
    hybrid: words`
      hybrid*, delvist hjemmearbejde, delvis hjemmearbejde, delvist fjernarbejde, delvist hjemmefra
    `,
    negations: words`ikke, ingen, ej`,
    modifiers: words`helt, fuldt, komplett, gerne`,
    days: words`dag, dage`,
    notPlaces: words`sted, arbejdssted, på stedet, på kontoret, kontor, mulighed, muligt, stilling, kun, helt, fuldt, delvis`,
    prepositions: words`i, på, fra, inden for, ved, nær, baseret i, hele`,
    invitations: words`velkommen`,
    contrasts: words`men`,
    offices: words`kontor, kontorer, lokaler`,
    wanted: words`vi søger, søger vi, vi leder efter`,
    elsewhere: words`rejse, rejser, kunde, kunder, kollega, kolleger, møde, møder, samtale, samtaler`,
    anywhereIn: words`fra hvor som helst i`,
    near: words`nær, uden for`,
    within: words`i`,
    timeZones: words`tidszone*`,
    worldRegions: words`Norden, Skandinavia, Skandinavien, Baltikum`,
    basedIn: words`basert i, baseret i, kontor i, kontoret i, kontorer i`,
    articles: words`den, det`,
  },
  employment: {
    types: {
      FULL_TIME: words`fuldtid*, heltid*`,
      PART_TIME: words`deltid*, halvtid*`,
      CONTRACTOR: words`konsulent, selvstændig, freelance*`,
      TEMPORARY: words`
        vikariat*, *vikariat, vikar, midlertidig*, tidsbegræns*, åremål*, projektansæt*, barselsvikar*, sæson*, sommerjob
      `,
      INTERN: words`trainee, praktik, praktikplads, praktikant*`,
      VOLUNTEER: words`frivillig*`,
      PER_DIEM: words`tilkalling*, timelønnet, på timer`,
      OTHER: words`lærling*, elev, elevplads, speciale, ph.d, ph.d.*`,
    },
    leads: words`stillingen er, stillinga er, omfang`,
    stated: words`heltid, fulltid, fuldtid, deltid, vikariat, engasjement`,
    plain: words`fuldtid`,
    inTitle: words`sommerjob`,
    permanent: words`fast, fastansæt*, tidsubegrænset, fast stilling`,
    full: words`fuld`,
    part: words`del*`,
    hours: words`time, timer, t`,
    percent: words`procent`,
  },
  pay: {
    labels: words`løn*, *løn, *lønnen, *lønner`,
    mentions: words`*løn, *lønnen`,
    nouns: words`*løn, *lønnen, betaling`,
    qualities: words`god, attraktiv*, konkurrencedygtig*, rimelig*`,
    terms: words`efter aftale, efter kvalifikationer, efter gældende, i henhold til, afhængig af, ifølge`,
    statements: words`attraktive lønvilkår, konkurrencedygtige vilkår`,
    otherMatters: words`eksempel*, gennemsnit*, lønforventning*`,
    range: words`til, og`,
    from: words`fra, mindst, over, mere end`,
    andUp: words`og opefter`,
    upTo: words`op til, højst, maks, til`,
    currencies: {
      EUR: words`euro`,
      SEK: words`svenske kroner, svenske kr`,
      NOK: words`norske kroner, norske kr`,
      DKK: words`danske kroner, danske kr`,
      ISK: words`islandske kroner, islandske kr`,
      USD: words`dollar*`,
      GBP: words`pund`,
    },
    ambiguousCurrency: words`kr, kroner, krone`,
    currency: 'DKK',
    extras: words`bonus*, provision*, tillæg*, *tillæg, pension*`,
    including: words`inklusive, inkl`,
    thousand: words`tusind`,
    periods: {
      HOUR: words`timen, timeløn, timeløn*, i timen, per time, pr time, pr. time`,
      DAY: words`dag, dagen, dagløn*`,
      WEEK: words`uge, ugen, ugentlig*`,
      MONTH: words`måned, måneden, månedlig*, månedsløn*, md, mdr`,
      YEAR: words`år, året, årlig*, årsløn*`,
    },
    per: words`per, pr, i, om`,
    workingTime: words`timer, dag, dage, uger, måneder, år`,
  },
  dates: {
    none: words`
      løbende, snarest*, hurtigst muligt, efter aftale, omgående, indtil videre, åben, ingen
    `,
    before: words`den, d.`,
    range: words`til, til og med, t.o.m`,
    until: words`senest, inden, frem til, til og med, før, senest den`,
    deadlines: words`ansøgningsfrist, ansøgningsfristen, frist for ansøgning, sidste frist`,
    otherDates: words`svar, samtale*, samtaler, opstart, start*, begynde*, tiltrædelse*, vikariat*, kontrakt*, tilbagemelding*`,
    beforeTime: words`kl`,
  },
  status: {
    published: words`offentliggjort, publiceret, åben, aktiv, ledig`,
    draft: words`kladde, udkast, skjult, kommende, planlagt, upubliceret, ikke publiceret`,
    closed: words`lukket, afsluttet, besat, ansat, udløbet, arkiveret, inaktiv, aflyst, annulleret, fjernet`,
    yes: words`ja, sandt`,
    no: words`nej, falsk`,
  },
  backToText: 'Tilbage til teksten',
  labels: {
    title: words`titel, stillingsbetegnelse`,
    closes: words`ansøgningsfrist, ansøgningsfristen, frist, ansøg senest, søg senest, udløber, udløbsdato, slutdato`,
    location: words`sted, arbejdssted, placering, lokation`,
    employmentType: words`ansættelsesform, ansættelsestype, stillingstype, arbejdstid`,
    team: words`afdeling, arbejdsgiver, virksomhed, firma`,
  },
  apply: {
    verbs: words`ansøg, ansøgning, ansøgningen, søg, søg stillingen, søg jobbet`,
    documents: words`cv, følgebrev`,
    questions: words`spørgsmål*, læs mere, yderligere oplysninger`,
  },
  hiringProcess: words`rekrutter, ansætte, ansættelses`,
  common: words`
    en, er, i, om, du, vi, for, som, med, til, den, det, de, der, har, kan, skal, vil, på, så, få, god, og, men, når,
    samme, ved, under, over, mod, før, mens, sin, sine, andre
  `,
  scandinavian: {
    words: words`
      ikke, jeg, hvad, hvordan, hvorfor, hvem, hvor, hver, hvert, noget, nogen, nogle, fra, jer, jeres, være, været,
      blev, bliver, blive, et, en, mere, kun, sammen, gøre, gør, kommer, selv, de, disse, uden, hele, meget, tager,
      siger, siden, egen, eget, egne, flere, hjemme, også, mellem, ønsker, søge, søger, bygge, bygger, uge, ugen, nu,
      hun, stillingen, opgaver, mulighed, muligt, af, efter, mig, dig, sig, os, op, vores, hvis, her, arbejde, arbejder,
      ud
    `,
    endings: words`lig, lige, hed, heden, heder`,
  },
};
