import { words, type WorkWords } from './words.js';

/** Dutch, for where and how work is done. */
export const nl: WorkWords = {
  // `of` (or) is also English, and part of names.
  conjunctions: words`en, en of`,
  closings: [
    {
      subjects: words`deze vacature, de vacature, vacature, deze functie, de functie`,
      predicates: words`is vervuld, is ingevuld, is gesloten, is verlopen, vervuld, ingevuld, gesloten`,
    },
    {
      subjects: words`de sollicitatietermijn, de reactietermijn, de sluitingsdatum`,
      predicates: words`is verlopen, is verstreken, is gesloten`,
    },
  ],
  location: {
    names: { remote: 'Thuiswerk', hybrid: 'Hybride' },
    remoteOffers: words`mogelijkheid om thuis te werken, mogelijkheid tot thuiswerken, mogelijkheid om vanuit huis te werken, thuiswerken mogelijk, thuiswerken is mogelijk`,
    remote: words`thuiswerk*, thuiskantoor, op afstand, telewerk*, vanuit huis, overal, werken op afstand`,
    hybrid: words`hybride, deels thuis*, gedeeltelijk thuis*, deels op afstand, gedeeltelijk op afstand`,
    negations: words`geen, niet`,
    modifiers: words`volledig, geheel, mogelijk`,
    days: words`dag, dagen`,
    notPlaces: words`
      op locatie, op kantoor, kantoor, locatie, standplaats, mogelijk, mogelijkheid, alleen, uitsluitend, bij voorkeur,
      diverse locaties, regio, omgeving, en omgeving, omstreken
    `,
    prepositions: words`in, vanuit, bij, nabij, te, omgeving`,
    basedIn: words`gevestigd in, kantoor in`,
    visits: words`een keer, één keer, twee keer`,
    hybridInText: words`deels remote, deels thuis*, deels vanuit huis, gedeeltelijk thuis*, gedeeltelijk vanuit huis, gedeeltelijk remote, thuiswerken in overleg, in overleg thuiswerken, hybride werken, hybride werk*`,
    remoteInText: words`100% remote, volledig remote, volledig op afstand`,
    invitations: words`welkom`,
    contrasts: words`maar, en soms`,
    offices: words`kantoor, werkplek`,
    wanted: words`wij zoeken, we zoeken, zoeken wij, zoeken we, zoekt, op zoek naar`,
    elsewhere: words`reis, reizen, klant, klanten, collega*, gesprek, gesprekken, opgericht`,
    anywhereIn: words`vanuit heel, overal in`,
    within: words`in`,
    articles: words`de, het`,
    timeZones: words`tijdzone*`,
    worldRegions: words`Europese Unie, Scandinavië`,
    countries: { engeland: 'GB', 'groot-brittannië': 'GB', 'verenigde staten': 'US' },
  },
  employment: {
    types: {
      FULL_TIME: words`voltijd*, fulltime`,
      PART_TIME: words`deeltijd*, parttime`,
      CONTRACTOR: words`zzp*, zelfstandig*, interim`,
      TEMPORARY: words`tijdelijk*, bepaalde tijd, uitzend*, detachering`,
      INTERN: words`stage, stagiair*, afstudeerstage, stageplaats`,
      VOLUNTEER: words`vrijwillig*`,
      OTHER: words`leerwerkplek, BBL, promovendus`,
    },
    leads: words`dienstverband, uren, contract`,
    stated: words`fulltime, parttime, voltijd, deeltijd, freelance`,
    plain: words`voltijd, deeltijd`,
    permanent: words`vast, vaste aanstelling, vast contract, onbepaalde tijd`,
    hours: words`uur, uren, u`,
    percent: words`procent`,
  },
};
