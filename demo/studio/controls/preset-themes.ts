import type { ThemeStyle, TokenValue } from '../state/theme.js';

/** A predefined theme. */
export interface PresetTheme extends ThemeStyle {
  readonly layout: 'rows' | 'cards';
  readonly name: string;
  /** Short description. */
  readonly words: string;
}

const SANS = "system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";
const SERIF = "Charter, 'Iowan Old Style', 'Palatino Linotype', 'Source Serif 4', Georgia, 'Noto Serif', serif";
const MONO = "ui-monospace, 'Cascadia Mono', Menlo, 'DejaVu Sans Mono', monospace";

/** Parses values in short form: `light` or `light / dark`. */
function values(short: Readonly<Record<string, string>>): Record<string, TokenValue> {
  return Object.fromEntries(
    Object.entries(short).map(([name, both]) => {
      const [light = '', dark] = both.split(' / ');
      return [name, { light, ...(dark !== undefined && { dark }) }];
    }),
  );
}

/** The predefined themes. Each passes all contrast checks in both color schemes. */
export const PRESET_THEMES: readonly PresetTheme[] = [
  {
    name: 'Default',
    words: 'Your page’s own style, with a blue accent.',
    layout: 'rows',
    values: {},
  },
  {
    name: 'Quay',
    words: 'Paper, ink and sea.',
    layout: 'rows',
    values: values({
      background: '#fbfaf6 / #101719',
      text: '#17211f / #e8ecea',
      font: SANS,
      '--job-accent': '#0f5c66 / #7cc4c8',
      '--job-divider': '#dcddd5 / #2a3639',
      '--job-surface': '#fbfaf6 / #101719',
      '--job-on-surface': '#17211f / #e8ecea',
      '--job-heading-font': SERIF,
      '--job-font-weight-bold': '500',
      '--job-radius': '0.25em',
    }),
  },
  {
    name: 'Harbor light',
    words: 'Blue, and a warm Apply button.',
    layout: 'cards',
    values: values({
      background: '#eef2f4 / #11202b',
      text: '#323232 / #e6edf1',
      font: "Hind, 'Segoe UI', Roboto, 'Noto Sans', sans-serif",
      '--job-accent': '#195f8c / #7dbbe0',
      '--job-action': '#f4670f',
      '--job-muted': '#55606a / #a9bac6',
      '--job-divider': '#c9d6de / #2b4354',
      '--job-border': '#2f83b0 / #3c9bcd',
      '--job-surface': '#ffffff / #182b38',
      '--job-on-surface': '#323232 / #e6edf1',
      '--job-heading-color': '#195f8c / #7dbbe0',
      '--job-heading-font': "Montserrat, 'Avenir Next', Verdana, sans-serif",
      '--job-radius': '0.5em',
    }),
  },
  {
    name: 'Town hall',
    words: 'Large, plain, square, for everybody.',
    layout: 'rows',
    values: values({
      background: '#ffffff / #0b0c0c',
      text: '#0b0c0c / #f3f2f1',
      font: "Arial, 'Liberation Sans', sans-serif",
      '--job-accent': '#1a4fa3 / #8ab8ff',
      '--job-muted': '#484d50 / #b8bdc0',
      '--job-divider': '#b1b4b6 / #3d4245',
      '--job-border': '#0b0c0c / #f3f2f1',
      '--job-surface': '#ffffff / #0b0c0c',
      '--job-on-surface': '#0b0c0c / #f3f2f1',
      '--job-radius': '0em',
      '--job-font-size-large': '1.375em',
      '--job-font-weight-bold': '700',
      '--job-line-height': '1.45',
    }),
  },
  {
    name: 'Reading room',
    words: 'Serif, warm, unhurried.',
    layout: 'rows',
    values: values({
      background: '#f7f1e6 / #1d1714',
      text: '#2b211c / #eee4d8',
      font: SERIF,
      '--job-accent': '#8a1f3c / #f09aae',
      '--job-muted': '#65564c / #b8a99b',
      '--job-divider': '#dccfba / #3c312b',
      '--job-border': '#85725f / #8b7a6b',
      '--job-surface': '#fffaf2 / #271f1b',
      '--job-on-surface': '#2b211c / #eee4d8',
      '--job-radius': '0em',
      '--job-font-size-large': '1.3125em',
      '--job-font-weight-bold': '500',
      '--job-line-height': '1.6',
      '--job-measure': '60ch',
      '--job-density': '1.1',
    }),
  },
  {
    name: 'Night watch',
    words: 'One letter width, close lines.',
    layout: 'rows',
    values: values({
      background: '#f6f7f4 / #0a0f0c',
      text: '#16201a / #d5e3d9',
      font: MONO,
      '--job-accent': '#156c39 / #5fe08c',
      '--job-muted': '#4d5c52 / #93a79a',
      '--job-divider': '#d3dad4 / #22302a',
      '--job-border': '#6f7f75 / #68796f',
      '--job-surface': '#ffffff / #111a15',
      '--job-on-surface': '#16201a / #d5e3d9',
      '--job-radius': '0em',
      '--job-font-size-large': '1em',
      '--job-font-size-small': '0.8125em',
      '--job-density': '0.7',
    }),
  },
  {
    name: 'Meadow',
    words: 'Round, roomy, friendly.',
    layout: 'cards',
    values: values({
      background: '#fffdf8 / #17151f',
      text: '#2a2438 / #ece9f5',
      font: "Nunito, 'Avenir Next', 'Trebuchet MS', 'Noto Sans', sans-serif",
      '--job-accent': '#5a3fb0 / #bba8ff',
      '--job-muted': '#5f5870 / #aaa4bd',
      '--job-divider': '#e2dcf0 / #373149',
      '--job-border': '#8478a3 / #7d739b',
      '--job-surface': '#ffffff / #211d2e',
      '--job-on-surface': '#2a2438 / #ece9f5',
      '--job-radius': '1em',
      '--job-font-weight-bold': '700',
      '--job-density': '1.15',
    }),
  },
];
