import type { EmploymentType } from '../../../src/posting/job-posting.js';

/** The words of the interface languages for each of Google’s types of employment. `*` as in `wordPattern`. */
export const EMPLOYMENT_WORDS: Readonly<Record<EmploymentType, readonly string[]>> = {
  FULL_TIME: [
    ...['full time', 'heltid*', 'heltids*', 'fuldtid*', 'fulltid*', 'vollzeit*', 'ganztags'],
    ...['kokoaika*', 'kokopäivä*', 'täysaika*'],
  ],
  PART_TIME: [
    ...['part time', 'deltid*', 'halvtid*', 'teilzeit*', 'halbtags', 'minijob*', 'werkstudent*'],
    ...['osa aika*', 'osa päivä*'],
  ],
  CONTRACTOR: [
    ...['contractor*', 'freelance*', 'consultant', 'consulting', 'self employed', 'b2b', 'independent contractor'],
    ...['konsult', 'konsulten', 'konsultuppdrag', 'frilans*', 'uppdrag', 'egenföretagare', 'underkonsult'],
    ...['konsulent', 'oppdrag', 'oppdragstaker', 'innleid', 'selvstendig', 'sjølvstendig', 'innleigd'],
    ...['freiberuf*', 'freie mitarbeit*', 'freier mitarbeiter', 'selbständig*', 'selbstständig*', 'selvstændig'],
    ...['konsultti*', 'toimeksianto', 'alihankkija', 'yrittäjä'],
  ],
  TEMPORARY: [
    ...['temporary', 'temp', 'fixed term', 'limited term', 'time limited', 'seasonal', 'summer job', 'maternity cover'],
    ...[
      'vikariat*',
      '*vikariat',
      'vikar',
      'vikarie',
      'visstid*',
      'tidsbegränsad*',
      'tillfällig*',
      'säsong*',
      'sommarjobb*',
    ],
    ...['allmän visstidsanställning', 'särskild visstidsanställning', 'projektanställning'],
    ...[
      'midlertidig*',
      'tidsbegrens*',
      'engasjement',
      'åremål*',
      'sesong*',
      'sommerjobb*',
      'ferievikar*',
      'ringevikar*',
    ],
    ...['mellombels', 'tidsavgrensa', 'sumarjobb*', 'tidsbegræns*', 'barselsvikar*', 'sæson*', 'sommerjob'],
    ...['befristet*', 'saison*', 'elternzeitvertretung', 'ferienjob', 'määräaika*', 'sijaisuus', 'kausi*', 'kesätyö*'],
  ],
  INTERN: [
    ...['internship*', 'trainee', 'placement', 'student placement'],
    ...[
      'praktik',
      'praktikplats',
      'praktikant*',
      'praktikum*',
      'praktika',
      'praktikplads',
      'praksis',
      'praksisplass',
      'LIA',
    ],
    ...['internship', 'harjoittelu*', 'harjoittelija*', 'pflichtpraktik*'],
  ],
  VOLUNTEER: [...['volunteer*', 'voluntary', 'volontär*', 'frivillig*', 'ideell*', 'ehrenamt*', 'vapaaehtois*']],
  PER_DIEM: [
    ...['per diem', 'zero hours', 'day labour', 'day labor', 'timanställ*', 'behovsanställ*', 'intermittent*'],
    ...['tilkalling*', 'tilkallingsvikar*', 'daglønn*', 'på timer', 'timelønnet', 'auf abruf', 'tarvittaessa*'],
  ],
  OTHER: [
    ...['apprentice*', 'lärling*', 'lærling*', 'læreplass', 'elev', 'elevplads', 'ausbildung', 'azubi', 'oppisopimus*'],
    ...[
      'thesis',
      'examensarbete',
      'exjobb',
      'masteroppgave',
      'masteroppgåve',
      'speciale',
      'abschlussarbeit',
      'diplomityö',
    ],
  ],
};

/** They say how long one is employed, not how much: no type of Google’s, but a sign that the text is about employment. */
export const LASTING_WORDS = [
  ...['permanent', 'indefinite', 'regular', 'probation*', 'tillsvidare*', 'fast anställning', 'provanställ*'],
  ...['fast', 'fast ansettelse', 'fast stilling', 'fast tilsetjing', 'fast tilsetting', 'fastansæt*', 'tidsubegrænset'],
  ...['unbefristet*', 'festanstellung', 'vakituinen', 'vakinainen', 'toistaiseksi voimassa oleva', 'toistaiseksi'],
];

/** The first halves of the words for full and part time, as in “hel- eller deltid”, and what may join them. */
export const FIRST_HALVES = ['full', 'hel', 'heil', 'fuld', 'voll', 'koko'];
/** The second half of the words for part time. */
export const SECOND_HALVES = ['part*', 'del*', 'teil*', 'osa*'];
/** What joins two halves. */
export const JOINTS = ['or', 'and', 'eller', 'och', 'og', 'oder', 'und', 'tai', 'ja'];

/** Units of working time. */
export const HOUR_WORDS = [
  ...['h', 'hr', 'hrs', 'hour', 'hours', 'timme', 'timmar', 'tim', 'time', 'timer', 'timar', 't'],
  ...['stunde', 'stunden', 'std', 'tunti', 'tuntia'],
];
