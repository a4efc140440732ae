import { words, type LanguageWords } from './words.js';

/** German. */
export const de: LanguageWords = {
  conjunctions: words`oder, und, bzw.`,
  closings: [
    {
      subjects: words`die stelle, diese stelle, stelle, die position, diese position`,
      predicates: words`ist besetzt, ist bereits besetzt, ist leider bereits besetzt, ist vergeben, ist bereits vergeben, wurde besetzt, wurde vergeben, ist nicht mehr verfügbar, besetzt`,
    },
    {
      subjects: words`die bewerbungsfrist, bewerbungsfrist, die frist, diese ausschreibung, die ausschreibung`,
      predicates: words`ist abgelaufen, abgelaufen, ist beendet, ist geschlossen`,
    },
  ],
  location: {
    names: { remote: 'Remote', hybrid: 'Hybrid' },
    remoteOffers: words`Homeoffice Option*, Home Office Option*, Homeoffice möglich, Home Office möglich, Homeoffice ist möglich, Möglichkeit zum Homeoffice, Möglichkeit zu Homeoffice, Möglichkeit zum Home Office, Möglichkeit auf Homeoffice, Homeoffice Möglichkeit*, Home Office Möglichkeit*, Remote möglich, mobiles Arbeiten möglich, Möglichkeit zum mobilen Arbeiten`,
    remote: words`
      remote arbeit, homeoffice, im homeoffice, heimarbeit, mobiles arbeiten, mobile arbeit, telearbeit, fernarbeit, von zu hause, von überall,
      überall, ortsunabhängig*
    `,
    hybrid: words`hybrid*, teilweise homeoffice, teilweise remote, teils homeoffice`,
    negations: words`kein, keine, nicht`,
    modifiers: words`komplett, vollständig, zu 100, gern, gerne`,
    days: words`tag, tage`,
    notPlaces: words`
      vor ort, standort, arbeitsort, ort, büro, im büro, flexibel, möglich, mehrere standorte, diverse standorte, standorte,
      nur, vollständig, teilweise, bevorzugt, großraum, raum, region, umgebung, und umgebung, zentrale, hauptsitz, sitz,
      bundesweit, deutschlandweit, europaweit, weltweit, anteilig, nach absprache, präsenz, innenstadt
    `,
    prepositions: words`
      in, im herzen von, aus, von, innerhalb, bei, nahe, im, ganz, in ganz
    `,
    visits: words`einmal, zweimal, ein bis zweimal`,
    hybridInText: words`anteilig homeoffice, anteilig im homeoffice, teils im homeoffice, teilweise im homeoffice, hybrides arbeiten, hybrides arbeitsmodell, teilweise remote möglich`,
    invitations: words`willkommen, gern, gerne`,
    contrasts: words`aber, jedoch`,
    offices: words`büro, büros, arbeitsplatz, standort`,
    wanted: words`suchen wir, wir suchen, sucht, gesucht, suchen ab sofort, arbeitest du, arbeiten sie`,
    elsewhere: words`
      reise*, *reise, *reisen, kunde, kunden, kollege, kollegen, kolleg*, *gespräch, *gespräche, gegründet, universität, partner
    `,
    anywhereIn: words`von überall in, von überall aus in, aus ganz`,
    near: words`nahe, in der Nähe von`,
    within: words`in, im`,
    details: words`GmbH, AG, e.V., hochschule, klinikum, *straße, *strasse, *allee`,
    articles: words`der, die, den, dem`,
    countries: {
      grossbritannien: 'GB',
      hongkong: 'HK',
      holland: 'NL',
      amerika: 'US',
      bundesweit: 'DE',
      deutschlandweit: 'DE',
    },
    worldRegions: words`EU weit, europaweit, Skandinavien, Nordeuropa, DACH-Region, DACH-Raum, Baltikum`,
    timeZones: words`zeitzone*`,
    basedIn: words`sitz in, büro in, standort in, ansässig in`,
  },
  employment: {
    types: {
      FULL_TIME: words`vollzeit*, ganztags`,
      PART_TIME: words`teilzeit*, halbtags, stundenweise, minijob*, midijob*, geringfügig*, euro job, werkstud*`,
      CONTRACTOR: words`
        freiberuf*, freie mitarbeit*, freier mitarbeiter, selbständig*, selbstständig*, freelance*, honorar*
      `,
      TEMPORARY: words`befristet*, saison*, elternzeitvertretung, ferienjob, aushilf*, zeitarbeit, leiharbeit,
        arbeitnehmerüberlassung, projektstelle, projektvertrag, zeitvertrag`,
      INTERN: words`praktikum*, praktika, praktikant*, pflichtpraktik*, trainee`,
      VOLUNTEER: words`ehrenamt*`,
      PER_DIEM: words`auf abruf`,
      OTHER: words`
        ausbildung*, azubi*, auszubildende*, abschlussarbeit, bachelorarbeit, masterarbeit, duales studium, doktorand*,
        promotion*, volontariat, volontär, referendariat
      `,
    },
    leads: words`die stelle ist, die stelle umfasst, stelle, umfang, arbeitszeit, stellenumfang, anstellung`,
    stated: words`vollzeit, teilzeit, befristet*, freiberuflich, minijob, werkstudent*`,
    plain: words`vollzeit, teilzeit`,
    inTitle: words`praktikum, praktikant*, werkstudent*, ferienjob`,
    permanent: words`unbefristet*, festanstellung`,
    full: words`voll`,
    part: words`teil*`,
    hours: words`stunde, stunden, std, st`,
    percent: words`prozent`,
  },
  pay: {
    labels: words`*gehalt*, *vergütung*, *entgelt*, lohn*, *lohn`,
    mentions: words`*gehalt, *vergütung, *lohn`,
    nouns: words`*gehalt, *vergütung, *entlohnung, bezahlung, *lohn, entgelt, dotierung`,
    qualities: words`faire, faires, fairen, fairer, gute, gutes, guten, attraktive*, angemessene*, überdurchschnittlich*, leistungsgerechte*, marktgerechte*, wettbewerbsfähig*, konkurrenzfähig*, übertariflich*, tarifliche*, leistungsorientierte*`,
    terms: words`nach, je nach, in anlehnung an, angelehnt an, gemäß, entsprechend, verhandelbar, nach vereinbarung, VB`,
    otherMatters: words`beispiel*, durchschnitt*, gehaltsvorstellung*, gehaltswunsch*, vorstellung*`,
    range: words`bis, und`,
    from: words`ab, von, mindestens, über`,
    andUp: words`aufwärts`,
    upTo: words`bis zu, bis, höchstens, maximal, max, maximum`,
    currencies: {
      EUR: words`euro`,
      USD: words`dollar*`,
      CHF: words`franken`,
    },
    extras: words`bonus*, prämie*, *prämie, provision*, zulage*, *zulage, *zulagen, zuschlag*, zuschläge, zuschuss*, *zuschuss, weiterbildung*, fortbildung*, *budget`,
    including: words`inklusive, inkl, einschließlich`,
    thousand: words`tsd, teur`,
    periods: {
      HOUR: words`stunde, stündlich, std, stundenlohn`,
      DAY: words`tag, täglich, tagessatz`,
      WEEK: words`woche, wöchentlich`,
      MONTH: words`monat, monatlich, monats*, mtl`,
      YEAR: words`jahr, jährlich, jahres*`,
    },
    per: words`in, im, pro, je, der, die, den`,
    workingTime: words`stunden, std, tage, wochen, monate, monatsgehälter, jahre`,
  },
  dates: {
    none: words`
      laufend, fortlaufend, sofort, ab sofort, schnellstmöglich, baldmöglichst, nach vereinbarung, nach absprache, bis auf
      weiteres, unbefristet, offen, keine
    `,
    before: words`der, den, am`,
    range: words`bis`,
    until: words`bis, bis zum, bis spätestens, bis spätestens zum, spätestens, spätestens am, spätestens bis, spätestens zum, bis einschließlich`,
    deadlines: words`bewerbungsfrist, bewerbungsschluss, bewerbungsende, einsendeschluss, bewerbungszeitraum, bewerbungsphase`,
    otherDates: words`befristet, befristung, vertrag*, rückmeldung*, antwort*, gespräch*, *gespräche, *gesprächen, beginn*, start*, arbeitsbeginn, interview*, entscheid*`,
    beforeTime: words`um`,
  },
  status: {
    published: words`veröffentlicht, offen, aktiv, online, verfügbar, zu besetzen, frei`,
    draft: words`entwurf, versteckt, verborgen, geplant, unveröffentlicht, nicht veröffentlicht, in arbeit, intern`,
    closed: words`
      geschlossen, besetzt, vergeben, abgelaufen, archiviert, inaktiv, nicht aktiv, beendet, abgeschlossen, pausiert,
      zurückgezogen, gelöscht
    `,
    yes: words`ja, wahr`,
    no: words`nein, falsch`,
  },
  backToText: 'Zurück zum Text',
  labels: {
    title: words`titel, stellenbezeichnung, stellentitel, berufsbezeichnung`,
    closes: words`
      bewerbungsfrist, bewerbungsphase, bewerbungszeitraum, bewerbungsschluss, bewerbungsende, bewerbung bis, bewerbungen bis, einsendeschluss, frist,
      ablaufdatum, gültig bis, läuft ab
    `,
    location: words`ort, arbeitsort, standort, einsatzort, dienstort, arbeitsplatz`,
    employmentType: words`
      beschäftigungsart, anstellungsart, art der anstellung, arbeitszeit, umfang, stellenumfang, vertragsart,
      beschäftigungsumfang, anstellung
    `,
    team: words`abteilung, bereich, arbeitgeber, unternehmen, firma, einrichtung`,
  },
  apply: {
    verbs: words`bewirb, bewerben, bewerbe, bewerbung*, *bewerbung, *bewerbungen`,
    documents: words`lebenslauf, unterlagen, anschreiben, cv, lebenslaufs`,
    questions: words`fragen, rückfragen, frage, weitere informationen, mehr erfahren, barrierefrei*`,
  },
  hiringProcess: words`bewerbungsprozess, bewerbung ab, auswahlverfahren, rekrutierung, einstellungsprozess`,
  common: words`
    der, die, das, und, in, zu, den, von, mit, für, auf, ist, ein, eine, einen, einem, einer, des, im, dem, sich, sie,
    wir, du, ihr, nicht, als, auch, es, an, werden, aus, er, hat, dass, wie, bei, oder, um, am, sind, nach, was, wird,
    haben, sein, unsere, unser, deine, ihre, über, bis, zum, zur, uns, dich, dir, kann, man, mehr, wenn, so, nur
  `,
};
