/** A non-empty list. */
type Choice = readonly [string, ...string[]];

/** Parts of postings in one language. */
export interface PostingWords {
  roles: Choice;
  teams: Choice;
  locations: Choice;
  durations: Choice;
  apply: string;
  /** Sentences with the placeholders `{who}`, `{does}`, `{when}` and `{number}`; the first letter is capitalized. */
  sentences: Choice;
  who: Choice;
  does: Choice;
  when: Choice;
  /** Headings of a posting, in order. */
  headings: { work: Choice; person: Choice; team: Choice; apply: Choice };
  note: { start: string; pay: string; week: string; period: string };
  hiring: { title: string; steps: readonly string[] };
  card: { title: string; link: string };
  call: string;
}

/** Words of an invented company, in the three languages of its postings. */
export const POSTING_WORDS: Readonly<Record<'en' | 'sv' | 'nb', PostingWords>> = {
  en: {
    roles: ['Embedded engineer', 'Service technician', 'Battery analyst', 'Desk designer', 'Test engineer'],
    teams: ['Onboard systems', 'Shore charging', 'Control rooms', 'Service'],
    locations: [
      'Bergen, Norway',
      'Gothenburg, Sweden',
      'Bergen, Norway or Gothenburg, Sweden',
      'Remote (Sweden or Norway)',
    ],
    durations: ['Full time', 'Part time'],
    apply: 'Upload your CV',
    sentences: [
      '{who} {does} {when}.',
      'We know that {who} {does}, because somebody asked {number} times.',
      '{who} {does}, and {who} {does} {when}.',
      'What we like most is that {who} {does} without being told.',
      'Ask us in {number} weeks whether {who} {does} more often than before.',
      'You will see how {who} {does}, and you may find a shorter way.',
    ],
    who: [
      'the crew on the late crossing',
      'the team in the workshop',
      'the engineer on call',
      'our oldest captain',
      'a new colleague',
      'the woman who built the first desk',
      'every ferry in the fleet',
    ],
    does: [
      'reads the log of the battery room',
      'changes one sensor at a time',
      'writes down what the alarm did not say',
      'measures how warm the cable gets',
      'throws away a screen that nobody needed',
      'listens to the pumps before touching them',
      'draws the plan on paper first',
      'asks the harbour what the wind will do',
    ],
    when: [
      'before the first coffee',
      'twice a year',
      'while the tide is out',
      'on every second Thursday',
      'when the quay is quiet',
    ],
    headings: {
      work: ['What you will do', 'The work', 'Your first year'],
      person: ['Who you might be', 'What you bring', 'What helps'],
      team: ['The team', 'Your colleagues', 'How we work'],
      apply: ['Apply', 'Send us a line', 'How to reach us'],
    },
    note: { start: 'Start date', pay: 'Pay range', week: 'Working week', period: 'a year' },
    hiring: {
      title: 'How we hire',
      steps: [
        '**A telephone call** of half an hour, in which you ask the most.',
        '**An afternoon at the bench** with real hardware and two of us.',
        '**Lunch with the team.** We pay for the journey.',
        '**An answer within three days**, with our honest reasons.',
      ],
    },
    card: { title: 'Questions first?', link: 'Write to Solveig' },
    call: 'Ten minutes, no account, no cover letter.',
  },
  sv: {
    roles: ['Inbyggnadsutvecklare', 'Servicetekniker', 'Batterianalytiker', 'Formgivare', 'Testingenjör'],
    teams: ['Ombordsystem', 'Landladdning', 'Kontrollrum', 'Service'],
    locations: [
      'Göteborg, Sverige',
      'Bergen, Norge',
      'Göteborg, Sverige eller Bergen, Norge',
      'På distans (Sverige eller Norge)',
    ],
    durations: ['Heltid', 'Deltid'],
    apply: 'Sök jobbet',
    sentences: [
      '{who} {does} {when}.',
      'Vi vet att {who} {does}, eftersom någon har frågat {number} gånger.',
      '{who} {does}, och {who} {does} {when}.',
      'Det vi tycker mest om är att {who} {does} utan att bli ombedd.',
      'Under de senaste {number} veckorna har vi sett hur {who} {does}.',
      'Du får följa hur {who} {does}, och kanske hittar du en kortare väg.',
    ],
    who: [
      'besättningen på den sena turen',
      'laget i verkstaden',
      'den som har jour',
      'vår äldsta kapten',
      'en ny kollega',
      'kvinnan som byggde det första skåpet',
      'varje färja i flottan',
    ],
    does: [
      'läser loggen från batterirummet',
      'byter en givare i taget',
      'skriver ner vad larmet inte berättade',
      'mäter hur varm kabeln blir',
      'slänger en skärm som ingen behövde',
      'lyssnar på pumparna innan någon rör dem',
      'ritar planen på papper först',
      'frågar hamnen vad vinden tänker göra',
    ],
    when: [
      'före första koppen kaffe',
      'två gånger om året',
      'medan vattnet är lågt',
      'varannan torsdag',
      'när kajen är tyst',
    ],
    headings: {
      work: ['Det här ska du göra', 'Arbetet', 'Ditt första år'],
      person: ['Det här har du med dig', 'Vem du kan vara', 'Bra att kunna'],
      team: ['Laget', 'Dina kollegor', 'Så arbetar vi'],
      apply: ['Ansök', 'Skriv en rad', 'Så når du oss'],
    },
    note: { start: 'Startdatum', pay: 'Lönespann', week: 'Arbetsvecka', period: 'om året' },
    hiring: {
      title: 'Vår rekryteringsprocess',
      steps: [
        '**Ett samtal** på en halvtimme, där du frågar mest.',
        '**En eftermiddag vid bänken** med riktiga delar och två av oss.',
        '**Lunch med laget.** Vi betalar resan.',
        '**Ett svar inom tre dagar**, med våra ärliga skäl.',
      ],
    },
    card: { title: 'Frågor först?', link: 'Skriv till Solveig' },
    call: 'Tio minuter, inget konto, inget personligt brev.',
  },
  nb: {
    roles: ['Innebygd utvikler', 'Servicetekniker', 'Batterianalytiker', 'Formgiver', 'Testingeniør'],
    teams: ['Systemer om bord', 'Landlading', 'Kontrollrom', 'Service'],
    locations: [
      'Bergen, Norge',
      'Gøteborg, Sverige',
      'Bergen, Norge eller Gøteborg, Sverige',
      'På distanse (Sverige eller Norge)',
    ],
    durations: ['Heltid', 'Deltid'],
    apply: 'Søk på jobben',
    sentences: [
      '{who} {does} {when}.',
      'Vi vet at {who} {does}, fordi noen har spurt {number} ganger.',
      '{who} {does}, og {who} {does} {when}.',
      'Det vi liker best, er at {who} {does} uten å bli bedt om det.',
      'De siste {number} ukene har vi sett hvordan {who} {does}.',
      'Du får følge med på hvordan {who} {does}, og kanskje finner du en kortere vei.',
    ],
    who: [
      'mannskapet på den sene turen',
      'gjengen i verkstedet',
      'den som har vakt',
      'den eldste kapteinen vår',
      'en ny kollega',
      'kvinnen som bygde det første skapet',
      'hver ferje i flåten',
    ],
    does: [
      'leser loggen fra batterirommet',
      'bytter én føler om gangen',
      'skriver ned hva alarmen ikke fortalte',
      'måler hvor varm kabelen blir',
      'kaster en skjerm som ingen trengte',
      'lytter til pumpene før noen rører dem',
      'tegner planen på papir først',
      'spør havnen hva vinden har tenkt å gjøre',
    ],
    when: [
      'før den første koppen kaffe',
      'to ganger i året',
      'mens vannet er lavt',
      'annenhver torsdag',
      'når kaien er stille',
    ],
    headings: {
      work: ['Dette skal du gjøre', 'Arbeidet', 'Det første året ditt'],
      person: ['Hvem du kan være', 'Dette har du med deg', 'Greit å kunne'],
      team: ['Gjengen', 'Kollegene dine', 'Slik jobber vi'],
      apply: ['Søk', 'Skriv noen ord', 'Slik når du oss'],
    },
    note: { start: 'Oppstart', pay: 'Lønnsspenn', week: 'Arbeidsuke', period: 'i året' },
    hiring: {
      title: 'Slik ansetter vi',
      steps: [
        '**En samtale** på en halvtime, der du spør mest.',
        '**En ettermiddag ved benken** med ekte deler og to av oss.',
        '**Lunsj med gjengen.** Vi betaler reisen.',
        '**Et svar innen tre dager**, med de ærlige grunnene våre.',
      ],
    },
    card: { title: 'Spørsmål først?', link: 'Skriv til Solveig' },
    call: 'Ti minutter, ingen konto, ikke noe søknadsbrev.',
  },
};
