import { foldText } from '../../../src/posting/fold-text.js';

/** A state, province or land of a country. */
export interface Region {
  /** The part of its ISO 3166-2 code after the hyphen. */
  code: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** Its usual name. */
  name: string;
}

/** The regions that addresses name, by country: code, name, and other names after `/`. */
const REGIONS: Readonly<Record<string, string>> = {
  US: `
    AL Alabama, AK Alaska, AZ Arizona, AR Arkansas, CA California/Calif, CO Colorado, CT Connecticut/Conn, DE Delaware,
    DC District of Columbia, FL Florida, GA Georgia, HI Hawaii, ID Idaho, IL Illinois, IN Indiana, IA Iowa, KS Kansas,
    KY Kentucky, LA Louisiana, ME Maine, MD Maryland, MA Massachusetts/Mass, MI Michigan, MN Minnesota, MS Mississippi,
    MO Missouri, MT Montana, NE Nebraska, NV Nevada, NH New Hampshire, NJ New Jersey, NM New Mexico,
    NY New York/New York State, NC North Carolina, ND North Dakota, OH Ohio, OK Oklahoma, OR Oregon, PA Pennsylvania/Penn,
    RI Rhode Island, SC South Carolina, SD South Dakota, TN Tennessee, TX Texas, UT Utah, VT Vermont, VA Virginia,
    WA Washington/Washington State, WV West Virginia, WI Wisconsin, WY Wyoming
  `,
  CA: `
    AB Alberta, BC British Columbia, MB Manitoba, NB New Brunswick, NL Newfoundland and Labrador/Newfoundland,
    NS Nova Scotia, NT Northwest Territories, NU Nunavut, ON Ontario, PE Prince Edward Island/PEI, QC Québec/PQ,
    SK Saskatchewan, YT Yukon
  `,
  AU: `
    ACT Australian Capital Territory, NSW New South Wales, NT Northern Territory, QLD Queensland, SA South Australia,
    TAS Tasmania, VIC Victoria, WA Western Australia
  `,
  GB: `
    ENG England, NIR Northern Ireland, SCT Scotland, WLS Wales, BDF Bedfordshire, BRK Berkshire, BKM Buckinghamshire,
    CAM Cambridgeshire, CON Cornwall, CMA Cumbria, DBY Derbyshire, DEV Devon, DOR Dorset, ESX East Sussex, ESS Essex,
    GLS Gloucestershire, HAM Hampshire, HRT Hertfordshire, KEN Kent, LAN Lancashire, LEC Leicestershire,
    LIN Lincolnshire, NFK Norfolk, NYK North Yorkshire, NTH Northamptonshire, NBL Northumberland, NTT Nottinghamshire,
    OXF Oxfordshire, SOM Somerset, STS Staffordshire, SFK Suffolk, SRY Surrey, WAR Warwickshire, WSX West Sussex,
    WIL Wiltshire, WOR Worcestershire
  `,
  FR: `
    ARA Auvergne-Rhône-Alpes, BFC Bourgogne-Franche-Comté, BRE Bretagne/Brittany, COR Corse, CVL Centre-Val de Loire,
    GES Grand Est, HDF Hauts-de-France, IDF Île-de-France, NAQ Nouvelle-Aquitaine, NOR Normandie/Normandy, OCC Occitanie,
    PAC Provence-Alpes-Côte d’Azur/PACA, PDL Pays de la Loire
  `,
  IN: `
    GJ Gujarat, HR Haryana, KA Karnataka, KL Kerala, MH Maharashtra, PB Punjab, RJ Rajasthan, TN Tamil Nadu,
    TG Telangana, UP Uttar Pradesh, WB West Bengal
  `,
  IT: `
    25 Lombardia/Lombardy, 21 Piemonte/Piedmont, 45 Emilia-Romagna, 52 Toscana/Tuscany, 62 Lazio, 72 Campania,
    82 Sicilia/Sicily, 88 Sardegna/Sardinia, 32 Trentino-Alto Adige/South Tyrol/Südtirol, 34 Veneto
  `,
  ES: `
    AN Andalucía/Andalusia, CT Cataluña/Catalunya/Catalonia, GA Galicia, PV País Vasco/Euskadi/Basque Country,
    VC Comunitat Valenciana/Comunidad Valenciana
  `,
  AT: `
    1 Burgenland, 2 Kärnten/Carinthia, 3 Niederösterreich/Lower Austria, 4 Oberösterreich/Upper Austria,
    6 Steiermark/Styria, 7 Tirol/Tyrol, 8 Vorarlberg
  `,
  DE: `
    BW Baden-Württemberg, BY Bayern/Bavaria, BE Berlin, BB Brandenburg, HB Bremen, HH Hamburg, HE Hessen/Hesse,
    MV Mecklenburg-Vorpommern, NI Niedersachsen/Lower Saxony, NW Nordrhein-Westfalen/North Rhine-Westphalia/NRW,
    RP Rheinland-Pfalz/Rhineland-Palatinate, SL Saarland, SN Sachsen/Saxony, ST Sachsen-Anhalt/Saxony-Anhalt,
    SH Schleswig-Holstein, TH Thüringen/Thuringia
  `,
};

/** Countries whose addresses end in the code of a region: “Austin, TX”. */
const ADDRESSED_BY_CODE = ['US', 'CA', 'AU'];

/** Regions by name, folded, and by code, in the order of the table. */
interface RegionIndex {
  byName: Map<string, Region[]>;
  byCode: Map<string, Region[]>;
}

let known: RegionIndex | undefined;

function index(): RegionIndex {
  if (known) return known;
  const byName = new Map<string, Region[]>();
  const byCode = new Map<string, Region[]>();
  const add = (map: Map<string, Region[]>, key: string, region: Region) =>
    map.set(key, [...(map.get(key) ?? []), region]);
  for (const [country, list] of Object.entries(REGIONS)) {
    for (const entry of list.split(',')) {
      const [, code = '', names = ''] = /^(\S+) (.+)$/.exec(entry.trim()) ?? [];
      const [name = '', ...others] = names.split('/');
      const region = { code, country, name };
      for (const each of [name, ...others]) add(byName, foldText(each), region);
      if (ADDRESSED_BY_CODE.includes(country)) add(byCode, code, region);
    }
  }
  return (known = { byName, byCode });
}

/** The regions that a name, or a code in upper case, may mean; those of the United States first. */
export function regionsCalled(text: string): readonly Region[] {
  return index().byCode.get(text) ?? index().byName.get(foldText(text)) ?? [];
}

/** Whether a text is the name or code of a region. */
export function isRegionName(text: string): boolean {
  return regionsCalled(text).length > 0;
}
