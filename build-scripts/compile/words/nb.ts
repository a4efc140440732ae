import { words, type LanguageWords } from './words.js';

/** Norwegian Bokmål. */
export const nb: LanguageWords = {
  conjunctions: words`eller, og, samt`,
  closings: [
    {
      subjects: words`stillingen, denne stillingen, jobben, utlysningen`,
      predicates: words`er besatt, er tilsatt, er lukket, er fylt, er stengt, er utgått, er ikke lenger ledig`,
    },
    {
      subjects: words`søknadsfristen, fristen, søknadsfristen for denne stillingen`,
      predicates: words`er utløpt, har utløpt, har gått ut, er gått ut, er ute, er passert, er over`,
    },
  ],
  location: {
    names: { remote: 'Fjernarbeid', hybrid: 'Hybrid' },
    remoteOffers: words`mulighet for hjemmekontor, muligheter for hjemmekontor, mulighet for å jobbe hjemmefra, mulighet til å jobbe hjemmefra`,
    remote: words`
      på distanse, fjernarbeid, fjernjobb, fjernt, hjemmekontor, hjemmefra, hvor som helst, stedsuavhengig*
    `,
    hybrid: words`hybrid*, delvis hjemmekontor, delvis fjernarbeid, delvis på distanse, noe hjemmekontor`,
    negations: words`ikke, ingen, ei`,
    modifiers: words`helt, fullt, komplett, gjerne`,
    days: words`dag, dager`,
    notPlaces: words`
      på plass, sted, arbeidssted, på stedet, flere steder, på kontoret, kontor, fleksibelt, mulig, stilling, bare, kun,
      helt, fullt, delvis
    `,
    prepositions: words`i, på, fra, innen, innenfor, ved, nær, basert i, hele`,
    invitations: words`velkommen`,
    contrasts: words`men`,
    offices: words`kontor, kontorer, lokaler, arbeidsplass`,
    wanted: words`
      vi søker, søker vi, vi søkjer, vi ser etter, ser vi etter, vi tilbyr, tilbyr vi, inviterer til, team basert, med base,
      sommerjobb, sumarjobb
    `,
    elsewhere: words`reise, reiser, kunde, kunder, kundar, kollega, kolleger, møte, møter, intervju, intervjuer, etablert`,
    anywhereIn: words`fra hvor som helst i`,
    near: words`nær, utenfor`,
    within: words`i`,
    timeZones: words`tidssone*`,
    worldRegions: words`Norden, Skandinavia, Skandinavien, Baltikum`,
    basedIn: words`basert i, baseret i, kontor i, kontoret i, kontorer i`,
    articles: words`den, det`,
  },
  employment: {
    types: {
      FULL_TIME: words`heltid*, fulltid*`,
      PART_TIME: words`deltid*, halvtid*`,
      CONTRACTOR: words`konsulent, oppdrag, oppdragstaker, innleid, selvstendig, frilans*`,
      TEMPORARY: words`
        vikariat*, *vikariat, vikar, midlertidig*, tidsbegrens*, engasjement, åremål*, sesong*, prosjekt,
        prosjektstilling*, prosjektansettelse, sommerjobb*,
        ferievikar*, ringevikar*
      `,
      INTERN: words`trainee, praktikant*, praksis, praksisplass`,
      VOLUNTEER: words`frivillig*`,
      PER_DIEM: words`tilkalling*, tilkallingsvikar*, daglønn*, på timer`,
      OTHER: words`lærling*, læreplass, elev, masteroppgave, stipendiat*, doktorgrad*`,
    },
    leads: words`stillingen er, stillinga er, omfang`,
    stated: words`heltid, fulltid, fuldtid, deltid, vikariat, engasjement`,
    plain: words`heltid, deltid, vikariat`,
    inTitle: words`sommerjobb*, praktikant*`,
    permanent: words`fast, fast ansettelse, fast stilling`,
    full: words`hel, full`,
    part: words`del*`,
    hours: words`time, timer, t`,
    percent: words`prosent`,
  },
  pay: {
    labels: words`løn*, *løn, *lønn, *lønen, *lønnen, *løner, *lønner, *løna, *lønna`,
    mentions: words`*løn, *lønn, *lønen, *lønnen, *løna, *lønna`,
    nouns: words`*lønn, *lønnen, *lønna, betaling, lederlønninger, lønninger`,
    qualities: words`god, gode, konkurransedyktig*, markedsmessig*, attraktiv*, rettferdig*, bra, fast`,
    terms: words`etter avtale, etter kvalifikasjoner, basert på, i henhold til, avhengig av, konkurransedyktig*, ut fra`,
    statements: words`konkurransedyktige betingelser, konkurransedyktige vilkår, gode lønnsbetingelser, konkurransedyktige lønnsbetingelser`,
    otherMatters: words`eksempel*, gjennomsnitt*, lønnsforventning*, foreldrepermisjon`,
    range: words`til, og, opp til`,
    from: words`fra, minst, over, mer enn`,
    andUp: words`og oppover`,
    upTo: words`opp til, opptil, inntil, maks, høyst, opp mot, til`,
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
    extras: words`bonus*, provisjon*, tillegg*, *tillegg, pensjon*, opplæring, utdanning, kurs, *budsjett`,
    including: words`inklusive, inkl`,
    thousand: words`tusen`,
    periods: {
      // `time` is an hour, but an English word too, so it counts only after `per` and the like.
      HOUR: words`timen, timelønn*, i timen, for hver time, hver time, per time, pr time, pr. time`,
      DAY: words`dag, dagen, dagløn*`,
      WEEK: words`uke, uka, uken, ukentlig`,
      MONTH: words`måned, måneden, månedlig*, månedsløn*, mnd, md, mdr`,
      YEAR: words`år, året, årlig*, årsløn*, årsinntekt`,
    },
    per: words`per, pr, i, om`,
    workingTime: words`timer, dag, dager, uke, uker, måneder, år`,
  },
  dates: {
    none: words`
      løpende, fortløpende, snarest*, så snart som mulig, etter avtale, omgående, inntil videre, åpen, ingen
    `,
    before: words`den, d.`,
    range: words`til, til og med, t.o.m`,
    until: words`innen, senest, innen utgangen av, frem til, fram til, til og med, før`,
    deadlines: words`søknadsfrist, søknadsfristen, frist for å søke, frist for søknad, siste frist`,
    otherDates: words`svar, intervju*, oppstart, start*, begynne*, tiltredelse*, vikariat*, engasjement*, kontrakt*, tilbakemelding*`,
    beforeTime: words`kl`,
  },
  status: {
    published: words`publisert, åpen, aktiv, ledig, pågående`,
    draft: words`kladd, utkast, skjult, kommende, planlagt, upublisert, ikke publisert`,
    closed: words`
      lukket, stengt, avsluttet, besatt, tilsatt, ansatt, utløpt, arkivert, inaktiv, avlyst, kansellert, satt på vent, fjernet
    `,
    yes: words`ja, sann`,
    no: words`nei, usann`,
  },
  backToText: 'Tilbake til teksten',
  labels: {
    title: words`tittel, stillingstittel`,
    closes: words`søknadsfrist, søknadsfristen, frist, søk innen, søk senest, søkefrist, utløper, utløpsdato, sluttdato`,
    location: words`sted, arbeidssted, lokasjon, kontorsted, tjenestested`,
    employmentType: words`ansettelsesform, stillingstype, stillingsprosent, stillingsbrøk, ansettelsestype`,
    team: words`avdeling, arbeidsgiver, selskap, bedrift, virksomhet`,
  },
  apply: {
    verbs: words`søk, søk her, søknad, søknaden, søknader, søke, send søknad`,
    documents: words`cv, følgebrev`,
    questions: words`spørsmål*, prat, les mer, lurer`,
  },
  hiringProcess: words`rekrutter, ansetter, søknadsprosess`,
  languages: { bokmål: 'nb', bokmal: 'nb' },
  common: words`
    en, er, i, om, du, vi, for, som, med, til, den, det, de, der, har, kan, skal, vil, på, så, få, god, og, men, når,
    samme, ved, under, over, mot, før, mens, sin, sine, andre
  `,
  scandinavian: {
    words: words`
      ikke, jeg, hva, hvordan, hvorfor, hvem, hvor, hver, hvert, noe, noen, fra, dere, deres, være, vært, ble, blir, et,
      en, mer, bare, sammen, gjøre, gjør, kommer, selv, de, disse, uten, hele, mye, tar, sier, siden, egen, eget, egne,
      flere, hjemme, også, mellom, ønsker, søke, søker, bygge, bygger, uke, uka, uken, nå, hun, stillingen, tjenester,
      oppgaver, mulighet, mulig, å, av, etter, meg, deg, seg, oss, opp, vår, vårt, våre, hvis, her, arbeid, ut
    `,
    endings: words`lig, lige, het, heten, heter`,
  },
};
