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
  GB: 'ENG England, NIR Northern Ireland, SCT Scotland, WLS Wales',
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
