import { words, type LanguageWords } from './words.js';

/** Finnish. */
export const fi: LanguageWords = {
  conjunctions: words`tai, ja, sekä`,
  location: {
    names: { remote: 'Etätyö', hybrid: 'Hybridityö' },
    remote: words`etätyö*, etänä, etä, kotoa, kotoa käsin, missä tahansa, paikkariippumat*`,
    hybrid: words`osittain etä*, hybridityö*, hybridi*`,
    negations: words`ei`,
    modifiers: words`täysin, kokonaan, mahdollisesti`,
    days: words`päivä*`,
    notPlaces: words`
      paikan päällä, sijainti, toimisto, toimistolla, lähityö, mahdollinen, mahdollista, vain, joustava, täysin, osittain
    `,
    prepositions: words``,
    within: words``,
    timeZones: words`aikavyöhyk*`,
    worldRegions: words`Pohjoismaat, Skandinavia, Baltia`,
    articles: words``,
    countries: { britannia: 'GB', englanti: 'GB' },
  },
  employment: {
    types: {
      FULL_TIME: words`kokoaika*, kokopäivä*, täysaika*`,
      PART_TIME: words`osa aika*, osa päivä*`,
      CONTRACTOR: words`konsultti*, toimeksianto, alihankkija, yrittäjä, freelance*`,
      TEMPORARY: words`määräaika*, sijaisuus, kausi*, kesätyö*`,
      INTERN: words`harjoittelu*, harjoittelija*, trainee`,
      VOLUNTEER: words`vapaaehtois*`,
      PER_DIEM: words`tarvittaessa*`,
      OTHER: words`oppisopimus*, diplomityö, väitöskirja*, tohtorikoulutettava`,
    },
    plain: words`osa aikainen, kokoaikainen`,
    inTitle: words`kesätyö*, harjoittelija`,
    permanent: words`vakituinen, vakinainen, toistaiseksi voimassa oleva, toistaiseksi`,
    full: words`koko`,
    part: words`osa*`,
    hours: words`tunti, tuntia, t, h`,
    percent: words``,
  },
  pay: {
    labels: words`*palkka*, *palkan*`,
    mentions: words`*palkka, *palkkan, *palkan, *palkkaus, *palka, *palkaus`,
    range: words`ja`,
    from: words`vähintään, alkaen, yli`,
    andUp: words`alkaen`,
    upTo: words`enintään, jopa`,
    currencies: {
      EUR: words`euro, euroa, eurot, eurosta, euron`,
      SEK: words`ruotsin kruunua`,
      NOK: words`norjan kruunua`,
      DKK: words`tanskan kruunua`,
      GBP: words`puntaa`,
    },
    extras: words`bonus*, tulospalkkio*, provisio*, lisä, lisät, lisiä, *lisä, *lisät`,
    including: words`sisältäen, sis`,
    thousand: words`tuhatta, t€`,
    periods: {
      HOUR: words`tunti, tunnissa, tunnilta, tuntipalkka, */t`,
      DAY: words`päivä, päivässä, päivältä`,
      WEEK: words`viikko, viikossa, viikolta`,
      MONTH: words`kuukausi, kuukaudessa, kuukaudelta, kuukausipalkka, kk`,
      YEAR: words`vuosi, vuodessa, vuodelta, vuosittain, vuosipalkka`,
    },
    per: words``,
    workingTime: words`tuntia, h, päivää, viikkoa, kuukautta, vuotta`,
  },
  dates: {
    none: words`jatkuva, toistaiseksi, heti, mahdollisimman pian, sopimuksen mukaan, avoinna`,
    before: words``,
    range: words``,
    until: words`viimeistään, ennen`,
    deadlines: words`hakuaika, hakuaika päättyy, haku päättyy, viimeinen hakupäivä`,
    otherDates: words`haastattelu*, aloitus*, alkaa, alkaen, määräaikai*, vastau*`,
    beforeTime: words`klo`,
  },
  status: {
    published: words`julkaistu, avoin, avoinna, auki, aktiivinen, haettavana`,
    draft: words`luonnos, piilotettu, tulossa, julkaisematon, ei julkaistu`,
    closed: words`suljettu, sulkeutunut, päättynyt, täytetty, vanhentunut, arkistoitu, ei aktiivinen, peruttu`,
    closing: words`paikka on täytetty, tehtävä on täytetty, haku on päättynyt, haku on sulkeutunut, hakuaika on päättynyt`,
    yes: words`kyllä, tosi`,
    no: words`ei, epätosi`,
  },
  backToText: 'Takaisin tekstiin',
  labels: {
    title: words`otsikko, tehtävänimike, nimike`,
    closes: words`
      hakuaika päättyy, haku päättyy, hakuaika, viimeinen hakupäivä, hae viimeistään, hakemukset viimeistään,
      päättymispäivä
    `,
    location: words`sijainti, paikkakunta, työpaikan sijainti, työskentelypaikka, toimipaikka, kaupunki`,
    employmentType: words`työsuhde, työsuhteen tyyppi, työsuhteen muoto, työaika, työsuhteen kesto`,
    team: words`osasto, tiimi, työnantaja, yritys, yksikkö`,
  },
  apply: {
    verbs: words`hae, hakemus, hakemuksesi, hakemuksen, hakemukset, hakea, hakeminen`,
    documents: words`cv, ansioluettelo, työhakemus`,
    questions: words`kysymyks*, kysy, lisätietoja, lisätiedot`,
  },
  hiringProcess: words`rekrytoi, hakuprosessi, valintaprosessi`,
  common: words`
    ja, on, ei, että, se, ovat, tai, kun, niin, myös, mutta, kuin, jos, sen, sekä, joka, jotka, olet, olemme, me, sinä,
    sinun, meidän, ole, mitä, miten, voi, olla, jossa, työ, työn, kanssa, hyvä, mukaan, sinulla, sinua, meillä,
    haluat, tarjoamme, etsimme, tämä, nyt, vain, kaikki, enemmän
  `,
};
