/** Two colors that meet, and how far apart they have to be. */
export interface ContrastPair {
  readonly name: string;
  /** Names of colors, as {@link measureColors} knows them. */
  readonly front: string;
  readonly back: string;
  /** 4.5 for text (SC 1.4.3), 3 for what a control is known by (SC 1.4.11). */
  readonly least: 4.5 | 3;
}

/** Wherever colors of the widget meet; hairlines order what is in order without them, and are not asked for contrast. */
export const CONTRAST_PAIRS: readonly ContrastPair[] = [
  { name: 'Text on the page', front: 'text', back: 'background', least: 4.5 },
  { name: 'Titles and links on the page', front: 'accent', back: 'background', least: 4.5 },
  { name: 'Headings of a posting on the page', front: 'heading', back: 'background', least: 4.5 },
  { name: 'Quiet text on the page', front: 'muted', back: 'background', least: 4.5 },
  { name: 'The Apply button’s text on the button', front: 'on-accent', back: 'action', least: 4.5 },
  { name: 'Text in an opened filter', front: 'on-surface', back: 'surface', least: 4.5 },
  { name: 'Links in an opened filter', front: 'accent', back: 'surface', least: 4.5 },
  { name: 'Quiet text in an opened filter', front: 'muted', back: 'surface', least: 4.5 },
  { name: 'Edges of fields on the page', front: 'border', back: 'background', least: 3 },
  { name: 'The edge of a warning on the page', front: 'warning', back: 'background', least: 3 },
  { name: 'The edge of good news on the page', front: 'success', back: 'background', least: 3 },
];
