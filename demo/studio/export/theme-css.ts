import { type Theme, type TokenValue, valueIn } from '../state/theme.js';

/** CSS properties of the page’s tokens. */
const PAGE_PROPERTIES: Readonly<Record<string, string>> = {
  background: 'background-color',
  text: 'color',
  font: 'font-family',
};

/** Buttons whose background is the action color. */
const ACTIONS = ['job-list::part(apply)', 'job-list::part(sheet-submit)', 'job-detail::part(apply)'];

/** The style sheet of a theme: only what differs from the defaults. */
export function themeCss(theme: Theme): string {
  const declared = Object.entries(theme.values);
  const own = declared.filter(([name]) => name.startsWith('--'));
  const page = Object.entries(PAGE_PROPERTIES).flatMap(([name, property]) => {
    const value = theme.values[name];
    return value ? [declaration(property, value)] : [];
  });
  const { action } = theme.values;
  return [
    `/* Follows the reader’s color scheme. */\n${rule(':root', ['color-scheme: light dark;', ...own.map(([name, value]) => declaration(name, value))])}`,
    page.length > 0 && `/* Inherited by the widget; omit what your page sets already. */\n${rule('body', page)}`,
    action && rule(ACTIONS.join(',\n'), [declaration('background-color', action)]),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** The HTML that embeds the widget with the theme’s style sheet and attributes. */
export function embedSnippet(theme: Theme): string {
  const layout = theme.layout === 'cards' ? ' layout="cards"' : '';
  return `<link rel="stylesheet" href="/careers/theme.css" />
<script type="module" src="/careers-widget/careers-widget.js"></script>

<job-list src="/careers/jobs.json"${layout}>
  <p>See our openings at <a href="/careers">our careers page</a>.</p>
</job-list>`;
}

/** A CSS value for both color schemes. */
export function bothSchemes({ light, dark }: TokenValue): string {
  return dark === undefined ? light : `light-dark(${light}, ${dark})`;
}

function declaration(property: string, value: TokenValue): string {
  return `${property}: ${bothSchemes(value)};`;
}

function rule(selector: string, declarations: readonly string[]): string {
  return `${selector} {\n${declarations.map((line) => `  ${line}\n`).join('')}}`;
}

/** Characteristic colors of a theme: background, text, accent and action. */
export function swatch(theme: Theme): readonly string[] {
  const first = (...names: string[]) =>
    names.map((name) => valueIn(theme, name, 'light')).find((value) => value !== undefined);
  return [
    first('background') ?? '#ffffff',
    first('text') ?? '#1c1c1c',
    first('--job-accent') ?? '#17529c',
    first('action', '--job-accent') ?? '#17529c',
  ];
}
