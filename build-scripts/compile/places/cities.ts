import { foldText } from '../../../src/posting/fold-text.js';

/** Where a city is. */
export interface City {
  /** Its usual name as in the table. */
  name: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** The part of the region’s ISO 3166-2 code after the hyphen. */
  region?: string;
}

/**
 * Cities that everybody places without being told the country, by country or by ISO 3166-2 code, in the languages in which
 * postings name them. Names that several well-known cities share (Birmingham, Cambridge, San José) are left out.
 */
const CITIES: Readonly<Record<string, string>> = {
  AE: 'Abu Dhabi, Dubai',
  AL: 'Tirana, Tiranë',
  AM: 'Yerevan',
  AR: 'Buenos Aires',
  AT: 'Wien, Vienna, Vienne, Viena, Wenen, Graz, Linz, Salzburg, Innsbruck, Klagenfurt, Villach, Sankt Pölten, St. Pölten',
  'AU-ACT': 'Canberra',
  'AU-NSW': 'Sydney, Wollongong',
  'AU-NT': 'Darwin',
  'AU-QLD': 'Brisbane, Gold Coast, Cairns, Townsville',
  'AU-SA': 'Adelaide',
  'AU-TAS': 'Hobart',
  'AU-VIC': 'Melbourne, Geelong, Ballarat',
  'AU-WA': 'Perth, Fremantle',
  AZ: 'Baku',
  BA: 'Sarajevo, Banja Luka',
  BD: 'Dhaka, Chittagong',
  BE: `
    Brussels, Bruxelles, Brussel, Brüssel, Bryssel, Bruselas, Antwerp, Antwerpen, Anvers, Ghent, Gent, Liège, Leuven,
    Louvain-la-Neuve, Brugge, Bruges, Charleroi, Namur, Mechelen, Hasselt, Kortrijk
  `,
  BG: 'Sofia, Plovdiv, Varna, София',
  BO: 'La Paz',
  BR: 'São Paulo, Rio de Janeiro, Brasília, Belo Horizonte, Porto Alegre, Curitiba, Florianópolis, Recife, Fortaleza, Campinas',
  BY: 'Minsk',
  'CA-AB': 'Calgary, Edmonton',
  'CA-BC': 'Vancouver, North Vancouver, Burnaby, Kelowna, Nanaimo',
  'CA-MB': 'Winnipeg',
  'CA-NS': 'Halifax',
  'CA-ON': 'Toronto, Ottawa, Mississauga, Kitchener, Guelph',
  'CA-QC': 'Montréal, Québec City, Gatineau, Sherbrooke',
  'CA-SK': 'Saskatoon, Regina',
  CH: `
    Zürich, Zurich, Zúrich, Zurigo, Genève, Geneva, Genf, Ginevra, Ginebra, Basel, Basle, Bâle, Bern, Berne, Lausanne,
    Luzern, Lucerne, Lugano, Winterthur, St. Gallen, Sankt Gallen, Zug, Neuchâtel, Fribourg, Biel, Schaffhausen
  `,
  CL: 'Santiago de Chile, Valparaíso',
  CM: 'Yaoundé, Douala',
  CN: 'Beijing, Peking, Shanghai, Shenzhen, Guangzhou, Hangzhou, Chengdu, Nanjing, Wuhan, Suzhou, 北京, 上海, 深圳',
  CO: 'Bogotá, Medellín',
  CR: 'San José de Costa Rica',
  CU: 'La Habana',
  CY: 'Nicosia, Limassol, Larnaca',
  CZ: 'Prague, Praha, Prag, Praga, Praag, Brno, Brünn, Ostrava, Plzeň, Olomouc',
  DE: `
    Aachen, Augsburg, Baden-Baden, Bamberg, Bayreuth, Bielefeld, Bochum, Bonn, Braunschweig, Bremerhaven, Chemnitz,
    Cottbus, Darmstadt, Dessau, Dortmund, Dresden, Duisburg, Düsseldorf, Erfurt, Erlangen, Essen, Esslingen, Flensburg,
    Frankfurt, Frankfurt am Main, Frankfurt a. M., Freiburg, Freiburg im Breisgau, Fulda, Fürth, Garching, Gelsenkirchen,
    Gießen, Göttingen, Greifswald, Gütersloh, Hagen, Halle an der Saale, Hannover, Hanover, Heidelberg, Heilbronn, Hildesheim,
    Ingolstadt, Jena, Jülich, Kaiserslautern, Karlsruhe, Kassel, Kempten, Kiel, Koblenz, Köln, Cologne, Colonia,
    Konstanz, Krefeld, Leipzig, Leverkusen, Lübeck, Ludwigsburg, Ludwigshafen, Lüneburg, Magdeburg, Mainz, Mannheim,
    Marburg, Mönchengladbach, München, Munich, Muenchen, Múnich, Monaco di Baviera, Münster, Nürnberg, Nuremberg,
    Oldenburg, Osnabrück, Paderborn, Passau, Pforzheim, Potsdam, Regensburg, Reutlingen, Rostock, Saarbrücken, Schwerin,
    Siegen, Stralsund, Stuttgart, Trier, Tübingen, Ulm, Walldorf, Weimar, Wiesbaden, Wolfsburg, Wuppertal, Würzburg,
    Zwickau
  `,
  'DE-BE': 'Berlin, Berlín, Berlino, Берлин',
  'DE-HB': 'Bremen',
  'DE-HH': 'Hamburg, Hamburgo, Hambourg',
  DK: `
    Copenhagen, København, Köpenhamn, Kopenhagen, Kööpenhamina, Copenhague, Aarhus, Århus, Odense, Aalborg, Ålborg,
    Esbjerg, Roskilde, Kolding, Vejle, Lyngby, Kongens Lyngby, Horsens, Randers, Herning, Silkeborg, Hørsholm, Ballerup,
    Sønderborg
  `,
  DZ: 'Algiers, Alger',
  EC: 'Quito, Guayaquil',
  EE: 'Tallinn, Tartu, Pärnu, Narva, Tallinna',
  EG: 'Cairo, Kairo',
  ES: `
    Madrid, Barcelona, Barcelone, Sevilla, Seville, Málaga, Bilbao, Zaragoza, Valencia, Donostia, San Sebastián, Palma de
    Mallorca, Alicante, Oviedo, Gijón, A Coruña, Valladolid, Santiago de Compostela, Pamplona, Murcia
  `,
  ET: 'Addis Ababa',
  FI: `
    Helsinki, Helsingfors, Espoo, Esbo, Tampere, Tammerfors, Vantaa, Vanda, Turku, Åbo, Oulu, Uleåborg, Jyväskylä, Lahti,
    Kuopio, Pori, Joensuu, Lappeenranta, Vaasa, Vasa, Rovaniemi, Kotka, Seinäjoki, Porvoo, Hämeenlinna
  `,
  FR: `
    Paris, Parigi, París, Pariisi, Lyon, Marseille, Marseilles, Toulouse, Nice, Nantes, Strasbourg, Straßburg,
    Montpellier, Bordeaux, Lille, Rennes, Reims, Grenoble, Dijon, Angers, Clermont-Ferrand, Brest, Tours, Rouen, Nancy,
    Metz, Le Havre, Saint-Étienne, Sophia Antipolis, La Rochelle, Poitiers, Le Mans, Caen, Orléans
  `,
  'GB-ENG': `
    London, Londres, Londra, Londen, Lontoo, Manchester, Liverpool, Leeds, Sheffield, Bristol, Oxford, Nottingham,
    Leicester, Southampton, Portsmouth, Brighton, Plymouth, Bradford, Coventry, Milton Keynes, Newcastle upon Tyne,
    Gateshead, Sunderland, Hull, Stoke-on-Trent, Wolverhampton, Derby, Norwich, Exeter, Leamington Spa, Swindon,
    Blackpool, Bournemouth, Guildford, Croydon, Stockport, Salford, Cheltenham, Basingstoke, Slough, Loughborough, Ipswich
  `,
  'GB-NIR': 'Belfast, Londonderry',
  'GB-SCT': 'Edinburgh, Glasgow, Aberdeen, Dundee, Inverness, Stirling',
  'GB-WLS': 'Cardiff, Swansea, Aberystwyth',
  GE: 'Tbilisi, Tiflis, Batumi, Kutaisi, Rustavi, Zugdidi, Poti, Gori, თბილისი',
  GH: 'Accra, Kumasi',
  GR: 'Athens, Athen, Aten, Athènes, Ateena, Αθήνα, Thessaloniki, Patras, Heraklion',
  HR: 'Zagreb, Split, Rijeka',
  HU: 'Budapest, Debrecen, Szeged',
  ID: 'Jakarta, Bandung, Surabaya, Denpasar, Yogyakarta',
  IE: 'Dublin, Cork, Galway, Limerick, Waterford',
  IL: 'Tel Aviv, Tel-Aviv, Jerusalem, Haifa, Herzliya',
  IN: `
    Bangalore, Bengaluru, Mumbai, Bombay, Delhi, New Delhi, Hyderabad, Chennai, Pune, Kolkata, Calcutta, Ahmedabad,
    Gurgaon, Gurugram, Noida, Jaipur, Kochi, Indore, Chandigarh, Coimbatore, Lucknow, Nagpur, Mysore, Thiruvananthapuram
  `,
  IQ: 'Baghdad, Erbil',
  IR: 'Tehran, Teheran',
  IS: 'Reykjavik, Reykjavík, Akureyri, Kópavogur',
  IT: `
    Rome, Roma, Rom, Rooma, Milan, Milano, Mailand, Turin, Torino, Firenze, Bologna, Venezia, Venice, Venedig, Genova,
    Genoa, Napoli, Palermo, Catania, Trieste, Trento, Padova, Padua, Verona, Bari, Pisa, Modena, Bolzano, Bozen, Brescia,
    Bergamo, Cagliari
  `,
  JP: 'Tokyo, Tōkyō, Tokio, 東京, 東京都, Osaka, 大阪, 大阪市, 大阪府, Kyoto, 京都, 京都市, Yokohama, 横浜, 横浜市, Nagoya, 名古屋, Fukuoka, 福岡, 福岡市, Sapporo, 札幌, Kobe, 神戸',
  KE: 'Nairobi, Mombasa',
  KG: 'Bishkek',
  KH: 'Phnom Penh',
  KR: 'Seoul, Busan, 서울',
  KZ: 'Almaty, Astana',
  LB: 'Beirut, Beyrouth',
  LK: 'Colombo',
  LT: 'Vilnius, Kaunas, Klaipėda, Vilna',
  LV: 'Riga, Rīga, Riika, Daugavpils, Liepāja',
  MA: 'Casablanca, Rabat, Marrakech, Marrakesh',
  MD: 'Chișinău, Chisinau',
  ME: 'Podgorica',
  MK: 'Skopje',
  MM: 'Yangon',
  MN: 'Ulaanbaatar',
  MT: 'Valletta, Sliema',
  MX: 'Mexico City, Ciudad de México, CDMX, Guadalajara, Monterrey, Tijuana',
  MY: 'Kuala Lumpur',
  NG: 'Lagos, Abuja, Ibadan',
  NL: `
    Amsterdam, Rotterdam, Den Haag, The Hague, 's-Gravenhage, La Haye, Utrecht, Eindhoven, Groningen, Delft, Leiden,
    Tilburg, Nijmegen, Enschede, Arnhem, Haarlem, Maastricht, Breda, Zwolle, Amersfoort, Almere, Apeldoorn, Hilversum,
    Zoetermeer, Den Bosch, 's-Hertogenbosch, Wageningen, Leeuwarden
  `,
  NO: `
    Oslo, Bergen, Trondheim, Stavanger, Tromsø, Kristiansand, Drammen, Fredrikstad, Sandnes, Ålesund, Bodø, Skien,
    Sandefjord, Haugesund, Tønsberg, Moss, Porsgrunn, Arendal, Hamar, Larvik, Halden, Lillehammer, Molde, Gjøvik,
    Harstad, Narvik, Alta, Kongsberg, Kristiansund, Lysaker, Fornebu, Bærum, Asker, Lillestrøm, Longyearbyen, Steinkjer,
    Førde, Florø, Sogndal, Mo i Rana, Hønefoss
  `,
  NP: 'Kathmandu',
  NZ: 'Auckland, Wellington, Christchurch, Dunedin, Queenstown',
  PA: 'Panama City, Ciudad de Panamá',
  PE: 'Lima, Arequipa, Cusco',
  PH: 'Manila, Makati, Quezon City, Cebu City',
  PK: 'Karachi, Lahore, Islamabad, Rawalpindi',
  PL: `
    Warsaw, Warszawa, Warschau, Varsovie, Varsovia, Kraków, Krakow, Cracow, Krakau, Wrocław, Breslau, Gdańsk, Poznań,
    Łódź, Katowice, Gdynia, Szczecin, Lublin, Rzeszów, Gliwice, Białystok
  `,
  PT: 'Lisbon, Lisboa, Lissabon, Lisbonne, Porto, Braga, Coimbra, Aveiro, Funchal',
  PY: 'Asunción',
  QA: 'Doha',
  RO: 'Bucharest, București, Bukarest, Cluj-Napoca, Cluj, Timișoara, Iași, Brașov, Sibiu',
  RS: 'Belgrade, Beograd, Belgrad, Novi Sad, Niš',
  RU: 'Moscow, Moskau, Moskva, Москва, Saint Petersburg, Санкт-Петербург, Novosibirsk, Yekaterinburg, Kazan',
  RW: 'Kigali',
  SA: 'Riyadh, Jeddah',
  SE: `
    Stockholm, Estocolmo, Stoccolma, Tukholma, Göteborg, Gothenburg, Malmö, Uppsala, Lund, Linköping, Örebro, Västerås,
    Helsingborg, Norrköping, Jönköping, Umeå, Luleå, Gävle, Borås, Solna, Sundbyberg, Eskilstuna, Halmstad, Växjö,
    Karlstad, Sundsvall, Östersund, Trollhättan, Kalmar, Skövde, Karlskrona, Kristianstad, Falun, Skellefteå, Visby,
    Södertälje, Nacka, Kista, Mölndal, Kiruna, Nyköping, Borlänge, Täby
  `,
  SI: 'Ljubljana, Maribor',
  SK: 'Bratislava, Košice, Pressburg',
  SN: 'Dakar',
  TH: 'Bangkok, Chiang Mai',
  TN: 'Tunis',
  TR: 'Istanbul, İstanbul, Ankara, Izmir, İzmir, Antalya',
  TW: 'Taipei, Taipeh, 台北, 臺北',
  TZ: 'Dar es Salaam',
  UA: 'Kyiv, Kiev, Kiew, Київ, Lviv, Kharkiv, Odesa, Dnipro',
  UG: 'Kampala',
  US: 'Portland, Kansas City, Washington',
  'US-AZ': 'Phoenix, Scottsdale, Tucson, Tempe',
  'US-CA': `
    San Francisco, SF, San Francisco Bay Area, SF Bay Area, Bay Area, Los Angeles, LA, San Diego, Silicon Valley,
    Palo Alto, Mountain View, Menlo Park, Sunnyvale, Santa Clara, Cupertino, Berkeley, Oakland, Sacramento, Santa Monica,
    Irvine, Pasadena, San Mateo, Redwood City, Emeryville, Santa Barbara, Long Beach, South San Francisco, Culver City
  `,
  'US-CO': 'Denver, Boulder, Colorado Springs',
  'US-DC': 'Washington DC, Washington D.C., DC',
  'US-FL': 'Miami, Orlando, Tampa, Fort Lauderdale',
  'US-GA': 'Atlanta',
  'US-HI': 'Honolulu',
  'US-ID': 'Boise',
  'US-IL': 'Chicago',
  'US-IN': 'Indianapolis',
  'US-LA': 'New Orleans',
  'US-MA': 'Boston',
  'US-MD': 'Baltimore, Bethesda',
  'US-MI': 'Detroit, Ann Arbor, Grand Rapids',
  'US-MN': 'Minneapolis, Twin Cities',
  'US-MO': 'St. Louis, Saint Louis',
  'US-NC': 'Raleigh, Charlotte, Research Triangle Park',
  'US-NE': 'Omaha',
  'US-NM': 'Albuquerque, Santa Fe',
  'US-NV': 'Las Vegas',
  'US-NY': 'New York, New York City, NYC, Manhattan, Brooklyn, Nueva York',
  'US-OH': 'Cleveland, Cincinnati',
  'US-PA': 'Philadelphia, Pittsburgh',
  'US-TN': 'Nashville, Memphis',
  'US-TX': 'Austin, Dallas, Houston, San Antonio, Fort Worth, El Paso, Plano',
  'US-UT': 'Salt Lake City, Provo',
  'US-WA': 'Seattle, Redmond, Bellevue, Spokane, Tacoma',
  'US-WI': 'Milwaukee',
  UY: 'Montevideo',
  UZ: 'Tashkent',
  VE: 'Caracas',
  VN: 'Hanoi, Ho Chi Minh City, Saigon, Da Nang',
  ZA: 'Cape Town, Kapstadt, Johannesburg, Durban, Pretoria, Stellenbosch',
};

/** IATA codes of cities that sites use for short: https://www.iata.org/en/publications/directories/code-search/ */
const CODES = `
  AMS Amsterdam, ARN Stockholm, BCN Barcelona, BER Berlin, BGO Bergen, BOS Boston, BRU Brussels, CGN Köln, CPH Copenhagen,
  DUB Dublin, DUS Düsseldorf, FRA Frankfurt am Main, GOT Göteborg, GVA Genève, HAM Hamburg, HEL Helsinki, LAX Los Angeles,
  LHR London, LON London, LIS Lisboa, MAD Madrid, MUC München, OSL Oslo, PAR Paris, PRG Praha, SFO San Francisco,
  STO Stockholm, STR Stuttgart, TLL Tallinn, TRD Trondheim, VIE Wien, VNO Vilnius, WAW Warszawa, YVR Vancouver,
  YYZ Toronto, ZRH Zürich
`;

let known: Map<string, City> | undefined;

/** Finds a well-known city by its name in any case, or by its IATA code in upper case or capitalized. */
export function cityCalled(text: string): City | undefined {
  known ??= collectCities();
  return (
    known.get(foldCity(text)) ??
    (/^[A-Z](?:[A-Z]{2}|[a-z]{2})$/.test(text) ? known.get(`=${text.toUpperCase()}`) : undefined)
  );
}

function collectCities(): Map<string, City> {
  const cities = new Map<string, City>();
  for (const [code, list] of Object.entries(CITIES)) {
    const [country = '', region] = code.split('-');
    for (const written of list.split(',')) {
      const name = written.trim().replace(/\s+/g, ' ');
      const key = foldCity(name);
      if (!cities.has(key)) cities.set(key, { name, country, ...(region !== undefined && { region }) });
    }
  }
  for (const entry of CODES.split(',')) {
    const [code = '', ...name] = entry.trim().split(' ');
    const city = cities.get(foldCity(name.join(' ')));
    if (city) cities.set(`=${code}`, city);
  }
  return cities;
}

/** “Washington, D.C.” and “St Gallen” vary in periods. */
function foldCity(name: string): string {
  return foldText(name).replace(/[.’']/g, '');
}
