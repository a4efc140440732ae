import { words, type LanguageWords } from './words.js';

/** Norwegian Nynorsk. */
export const nn: LanguageWords = {
  conjunctions: words`eller, og, samt`,
  closings: [
    {
      subjects: words`stillinga, denne stillinga, jobben, utlysinga`,
      predicates: words`er besett, er tilsett, er lukka, er fylt, er stengd, er ikkje lenger ledig`,
    },
    {
      subjects: words`søknadsfristen, fristen`,
      predicates: words`er ute, har gått ut, er gått ut, er passert, er over`,
    },
  ],
  location: {
    names: { remote: 'Fjernarbeid', hybrid: 'Hybrid' },
    remoteOffers: words`høve til heimekontor, høve til å arbeide heimanfrå, moglegheit for heimekontor`,
    remote: words`
      på distanse, fjernarbeid, fjernjobb, fjernt, heimekontor, heimefrå, kor som helst, kvar som helst, stadsuavhengig*
    `,
    hybrid: words`hybrid*, delvis heimekontor, delvis fjernarbeid, delvis på distanse, noko heimekontor`,
    negations: words`ikkje, inga, ingen, ei`,
    modifiers: words`heilt, fullt, komplett, gjerne`,
    days: words`dag, dagar`,
    notPlaces: words`
      på plass, stad, arbeidsstad, fleire stader, på kontoret, kontor, fleksibelt, mogleg, stilling, heilt, fullt, delvis
    `,
    prepositions: words`i, på, frå, innan, innanfor, ved, nær, basert i, i heile`,
    invitations: words`velkommen`,
    contrasts: words`men`,
    offices: words`kontor, kontora, lokale, arbeidsplass`,
    wanted: words`
      vi søker, søker vi, vi søkjer, vi ser etter, ser vi etter, vi tilbyr, tilbyr vi, inviterer til, team basert, med base,
      sommerjobb, sumarjobb
    `,
    elsewhere: words`reise, reiser, kunde, kunder, kundar, kollega, kolleger, møte, møter, intervju, intervjuer, etablert`,
    anywhereIn: words`frå kor som helst i, frå kvar som helst i`,
    within: words`i`,
    timeZones: words`tidssone*`,
    worldRegions: words`Norden, Skandinavia, Skandinavien, Baltikum`,
    basedIn: words`basert i, baseret i, kontor i, kontoret i, kontorer i`,
    articles: words`den, det`,
  },
  employment: {
    types: {
      FULL_TIME: words`heltid*, fulltid*`,
      PART_TIME: words`deltid*`,
      CONTRACTOR: words`konsulent, oppdrag, innleigd, sjølvstendig, frilans*`,
      TEMPORARY: words`vikariat*, *vikariat, vikar, mellombels, tidsavgrensa, engasjement, åremål*, sesong*, prosjektstilling*, sumarjobb*`,
      INTERN: words`trainee, praktikant*, praksis, praksisplass`,
      VOLUNTEER: words`frivillig*`,
      PER_DIEM: words`tilkalling*, på timer`,
      OTHER: words`lærling*, læreplass, elev, masteroppgåve`,
    },
    leads: words`stillingen er, stillinga er, omfang`,
    stated: words`heltid, fulltid, fuldtid, deltid, vikariat, engasjement`,
    inTitle: words`sumarjobb*`,
    permanent: words`fast, fast tilsetjing, fast tilsetting, fast stilling`,
    full: words`heil, full`,
    part: words`del*`,
    hours: words`time, timar, t`,
    percent: words`prosent`,
  },
  pay: {
    labels: words`løn*, *løn, *lønn, *løna, *løner`,
    mentions: words`*løn, *lønn, *løna, *lønna`,
    nouns: words`*løn, *lønn, *løna, *lønna, betaling`,
    qualities: words`god, gode, konkurransedyktig*, marknadsmessig*, attraktiv*, rettferdig*, bra, fast`,
    terms: words`etter avtale, etter kvalifikasjonar, basert på, i samsvar med, avhengig av`,
    statements: words`konkurransedyktige vilkår, gode lønsvilkår`,
    otherMatters: words`eksempel*, døme*, gjennomsnitt*, lønsforventning*, foreldrepermisjon`,
    range: words`til, og, opp til`,
    from: words`frå, minst, over, meir enn`,
    andUp: words`og oppover`,
    upTo: words`opp til, opptil, inntil, maks, høgst, opp mot, til`,
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
    currency: 'NOK',
    extras: words`bonus*, provisjon*, tillegg*, *tillegg, pensjon*`,
    including: words`inklusive, inkl`,
    thousand: words`tusen`,
    periods: {
      HOUR: words`timen, timeløn*, timesløn*, i timen, per time, pr time, pr. time`,
      DAY: words`dag, dagen, dagløn*`,
      WEEK: words`veke, veka`,
      MONTH: words`månad, månaden, månadleg*, månads*, mnd, md`,
      YEAR: words`år, året, årleg*, årsløn*`,
    },
    per: words`per, pr, i, om`,
    workingTime: words`timar, dag, dagar, veker, månadar, år`,
  },
  dates: {
    none: words`
      løpande, fortløpande, så snart som mogleg, snarast råd, snarast*, etter avtale, inntil vidare, open, ingen
    `,
    before: words`den, d.`,
    range: words`til, til og med, t.o.m`,
    until: words`innan, seinast, fram til, til og med, før`,
    deadlines: words`søknadsfrist, søknadsfristen, frist for å søkje, siste frist`,
    otherDates: words`svar, intervju*, oppstart, start*, byrje*, tiltreding*, vikariat*, engasjement*, kontrakt*, tilbakemelding*`,
    beforeTime: words`kl`,
  },
  status: {
    published: words`publisert, open, aktiv, ledig`,
    draft: words`kladd, utkast, skjult, komande, planlagd, upublisert, ikkje publisert`,
    closed: words`lukka, stengd, stengt, avslutta, besett, tilsett, utgått, arkivert, inaktiv, avlyst`,
    yes: words`ja, sann`,
    no: words`nei, usann`,
  },
  backToText: 'Tilbake til teksten',
  labels: {
    title: words`tittel, stillingstittel`,
    closes: words`søknadsfrist, søknadsfristen, frist, søk innan, søk seinast, utløper, sluttdato`,
    location: words`stad, arbeidsstad, kontorstad, tenestestad`,
    employmentType: words`tilsetjingsform, stillingstype, stillingsprosent`,
    team: words`avdeling, arbeidsgjevar, selskap, verksemd`,
  },
  apply: {
    verbs: words`søk, søknad, søknaden, søknader, søkje, send søknad`,
    documents: words`cv, følgjebrev`,
    questions: words`spørsmål*, prat, les meir, lurer`,
  },
  hiringProcess: words`rekrutter, tilset, søknadsprosess`,
  languages: { nynorsk: 'nn' },
  common: words`
    en, er, i, om, du, vi, for, som, med, til, den, det, de, der, har, kan, skal, vil, på, så, få, god, og, men, når,
    same, ved, under, over, mot, før, medan, sin, sine, andre
  `,
  scandinavian: {
    words: words`
      ikkje, eg, kva, korleis, kvifor, kven, kvar, kvart, noko, nokon, nokre, frå, dykk, dykkar, vere, vore, vart, verte,
      eit, ein, meir, berre, saman, gjere, gjer, gjera, kjem, sjølv, dei, desse, utan, heile, mykje, då, tek, seier,
      sidan, eigen, eige, eigne, fleire, heime, høve, òg, mellom, attåt, ynskjer, ønskjer, søkje, søkjer, søkjar, byggje,
      byggjer, veke, veka, hjå, menneske, arbeidar, stillinga, tenester, teneste, oppgåver, moglegheit, mogleg, ho, blir,
      å, av, etter, meg, deg, seg, oss, opp, vår, vårt, våre, her, arbeid, ut
    `,
    endings: words`leg, legare, heit, heita, heiter`,
  },
};
