import { valueIn, type Look, type TokenValue } from './look.js';

/** The properties that the page's tokens set. */
const PAGE_PROPERTIES: Readonly<Record<string, string>> = {
  background: 'background-color',
  text: 'color',
  font: 'font-family',
};

/** The buttons that have the color of what can be acted on behind their text. */
const ACTIONS = ['job-list::part(apply)', 'job-list::part(sheet-show)', 'job-detail::part(apply)'];

/** The style sheet that gives a page a look, without a byte that says nothing. */
export function lookCss(look: Look): string {
  const declared = Object.entries(look.values);
  const own = declared.filter(([name]) => name.startsWith('--'));
  const page = Object.entries(PAGE_PROPERTIES).flatMap(([name, property]) => {
    const value = look.values[name];
    return value ? [declaration(property, value)] : [];
  });
  const { action } = look.values;
  return [
    `/* Light or dark, as the reader has it. */\n${rule(':root', ['color-scheme: light dark;', ...own.map(([name, value]) => declaration(name, value))])}`,
    page.length > 0 &&
      `/* What the widget takes from your page; leave out what the page says already. */\n${rule('body', page)}`,
    action && rule(ACTIONS.join(',\n'), [declaration('background-color', action)]),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** The element with the look's attributes, and the script that brings it. */
export function lookSnippet(look: Look): string {
  const layout = look.layout === 'cards' ? ' layout="cards"' : '';
  return `<link rel="stylesheet" href="/careers/look.css" />
<script type="module" src="/careers-widget/careers-widget.js"></script>

<job-list src="/careers/jobs.json"${layout}>
  <p>See our openings at <a href="/careers">our careers page</a>.</p>
</job-list>`;
}

/** A value for both schemes, by the `color-scheme` of whatever uses it. */
export function bothSchemes({ light, dark }: TokenValue): string {
  return dark === undefined ? light : `light-dark(${light}, ${dark})`;
}

function declaration(property: string, value: TokenValue): string {
  return `${property}: ${bothSchemes(value)};`;
}

function rule(selector: string, declarations: readonly string[]): string {
  return `${selector} {\n${declarations.map((line) => `  ${line}\n`).join('')}}`;
}

/** The colors that a look is known by: its background, its text, what can be acted on. */
export function swatch(look: Look): readonly string[] {
  const first = (...names: string[]) =>
    names.map((name) => valueIn(look, name, 'light')).find((value) => value !== undefined);
  return [
    first('background') ?? '#ffffff',
    first('text') ?? '#1c1c1c',
    first('--job-accent') ?? '#17529c',
    first('action', '--job-accent') ?? '#17529c',
  ];
}
