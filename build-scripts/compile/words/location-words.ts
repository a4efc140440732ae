/** Words of the interface languages that say how a job relates to its place. `*` as in `wordPattern`. */

/** Partly at a place of work; looked for before the remote words, which some of them hold. */
export const HYBRID_WORDS = [
  ...[
    'hybrid*',
    'hybrid remote',
    'remote hybrid',
    'partly remote',
    'partially remote',
    'part remote',
    'remote friendly',
  ],
  ...['delvis på distans', 'delvis distans*', 'delvis hemifrån', 'delvis distansarbete'],
  ...[
    'delvis hjemmekontor',
    'delvis fjernarbeid',
    'delvis på distanse',
    'delvis heimekontor',
    'noe hjemmekontor',
    'noko heimekontor',
  ],
  ...['delvist hjemmearbejde', 'delvis hjemmearbejde', 'delvist fjernarbejde', 'delvist hjemmefra'],
  ...['osittain etä*', 'hybridi*', 'teilweise homeoffice', 'teilweise remote', 'teils homeoffice'],
];

/** From anywhere, or anywhere in the countries named. */
export const REMOTE_WORDS = [
  ...['remote', 'remotely', 'work from home', 'working from home', 'from home', 'home office', 'home based', 'WFH'],
  ...['telework*', 'telecommut*', 'work from anywhere', 'anywhere', 'worldwide', 'location independent'],
  ...['på distans', 'distans', 'distansarbete', 'distansjobb', 'hemifrån', 'hemarbete', 'hemmakontor', 'var som helst'],
  ...[
    'på distanse',
    'fjernarbeid',
    'fjernjobb',
    'fjernt',
    'hjemmekontor',
    'hjemmefra',
    'hvor som helst',
    'stedsuavhengig*',
  ],
  ...['heimekontor', 'heimefrå', 'kor som helst', 'kvar som helst', 'stadsuavhengig*'],
  ...['fjernarbejde', 'hjemmearbejde', 'hjemmearbejdsplads', 'på afstand', 'hvor som helst', 'stedsuafhængig*'],
  ...['etätyö*', 'etänä', 'etä', 'kotoa', 'kotoa käsin', 'missä tahansa', 'paikkariippumat*'],
  ...['homeoffice', 'im homeoffice', 'mobiles arbeiten', 'mobile arbeit', 'telearbeit', 'fernarbeit', 'von zu hause'],
  ...['von überall', 'überall', 'ortsunabhängig*'],
];

/** Before a remote word, they say that there is none. */
export const NEGATIONS = [
  ...['no', 'not', 'non', 'inte', 'ej', 'ingen', 'inget', 'ikke', 'ikkje', 'inga', 'ei', 'kein', 'keine', 'nicht'],
];

/** Before a remote word, they only stress it. */
export const STRESSES = [
  ...['fully', 'full', '100', 'completely', 'entirely', 'helt', 'fullt', 'heilt', 'fuldt', 'täysin', 'kokonaan'],
  ...[
    'komplett',
    'vollständig',
    'zu 100',
    'possibly',
    'optionally',
    'gärna',
    'gjerne',
    'gerne',
    'gern',
    'mahdollisesti',
  ],
];

/** Parts of a location that name no place. */
export const NO_PLACE_WORDS = [
  ...[
    'on site',
    'onsite',
    'in office',
    'office',
    'in the office',
    'at the office',
    'location',
    'locations',
    'flexible',
  ],
  ...[
    'only',
    'possible',
    'available',
    'optional',
    'work',
    'job',
    'position',
    'role',
    'office based',
    'multiple locations',
  ],
  ...['several locations', 'various locations', 'global', 'or', 'and', 'friendly', 'first', 'ok', 'days', 'a week'],
  ...[
    'på plats',
    'plats',
    'ort',
    'orter',
    'arbetsort',
    'på kontoret',
    'kontor',
    'flera orter',
    'flexibelt',
    'möjligt',
    'tjänst',
  ],
  ...[
    'på plass',
    'sted',
    'arbeidssted',
    'arbeidsstad',
    'på stedet',
    'stad',
    'flere steder',
    'fleire stader',
    'fleksibelt',
  ],
  ...['mulig', 'mogleg', 'stilling', 'bare', 'kun', 'arbejdssted', 'mulighed', 'muligt', 'på kontoret'],
  ...['vor ort', 'standort', 'arbeitsort', 'büro', 'im büro', 'flexibel', 'möglich', 'mehrere standorte', 'nur'],
  ...[
    'paikan päällä',
    'sijainti',
    'toimisto',
    'toimistolla',
    'lähityö',
    'mahdollinen',
    'mahdollista',
    'vain',
    'joustava',
  ],
  ...[
    'fully',
    'full',
    'helt',
    'fullt',
    'heilt',
    'fuldt',
    'täysin',
    'vollständig',
    'partly',
    'delvis',
    'teilweise',
    'osittain',
  ],
];

/** May stand before a place. `in` and its like may also stand between a place and its country. */
export const PREPOSITIONS = [
  ...['in', 'from', 'within', 'based in', 'at', 'near', 'across', 'throughout', 'the'],
  ...['i', 'på', 'från', 'inom', 'nära', 'vid', 'baserad i', 'i hela'],
  ...[
    'fra',
    'innen',
    'innenfor',
    'ved',
    'basert i',
    'i heile',
    'frå',
    'innan',
    'innanfor',
    'inden for',
    'nær',
    'baseret i',
  ],
  ...[
    'aus',
    'von',
    'innerhalb',
    'bei',
    'nahe',
    'im',
    'ganz',
    'in ganz',
    'der',
    'die',
    'den',
    'dem',
    'das',
    'det',
    'hele',
  ],
];

/** Between places. Only in lower case: “Portland, OR” is a state. */
export const CONJUNCTIONS = [
  ...['or', 'and', 'eller', 'och', 'og', 'samt', 'oder', 'und', 'tai', 'ja', 'sekä', 'bzw.'],
];

/** Units of how much of the work is done elsewhere, as in “2 dager hjemmekontor”. */
export const SHARE_UNITS = [...['day', 'days', 'dag', 'dagar', 'dager', 'dage', 'tag', 'tage', 'päivä*']];
