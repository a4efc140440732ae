import { LIST_ATTRIBUTES } from '../state/list-attributes.js';
import { type ThemeStyle, type Theme, type TokenValue, valueIn } from '../state/theme.js';

/** CSS properties of what the elements inherit from the page unless the theme sets it. */
const INHERITED: Readonly<Record<string, string>> = {
  background: 'background-color',
  text: 'color',
  font: 'font-family',
};

/** Condition of the dark values. The style sheet does not change the color scheme, or the page would have dark fields. */
const DARK_NOTE = '/* The dark values apply where your page declares “color-scheme: light dark” or “dark”. */\n';

/**
 * The style sheet of a theme: what is set, and nothing else.
 *
 * @param selector the elements by default, so that the page around them stays as it is
 */
export function themeCss(
  { values, lightOnly = false }: ThemeStyle,
  selector = 'job-list,\njob-card,\njob-detail',
): string {
  const declarations = Object.entries(values).map(
    ([name, value]) => `${INHERITED[name] ?? name}: ${lightOnly ? value.light : bothSchemes(value)};`,
  );
  if (lightOnly) declarations.unshift('color-scheme: light;');
  const hasDark = !lightOnly && Object.values(values).some(({ dark }) => dark !== undefined);
  if (declarations.length === 0) return '/* Nothing is set: the widget has the style of your page. */';
  const lines = declarations.map((line) => `  ${line}\n`).join('');
  return `${hasDark ? DARK_NOTE : ''}${selector} {\n${lines}}`;
}

/** The HTML that embeds the widget with the theme’s style sheet and attributes. */
export function embedSnippet({ attributes }: Theme): string {
  const written = LIST_ATTRIBUTES.flatMap(({ name }) => {
    const value = attributes[name];
    return value === undefined ? [] : [` ${name}="${escapeAttribute(value)}"`];
  });
  return `<link rel="stylesheet" href="/careers/theme.css" />
<script type="module" src="/careers-widget/careers-widget.js"></script>

<job-list src="/careers/jobs.json"${written.join('')}>
  <p>See our openings at <a href="/careers">our careers page</a>.</p>
</job-list>`;
}

/** A CSS value for both color schemes. */
export function bothSchemes({ light, dark }: TokenValue): string {
  return dark === undefined ? light : `light-dark(${light}, ${dark})`;
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

/** Characteristic colors of a theme: background, text, accent and action. */
export function swatch(theme: ThemeStyle): readonly string[] {
  const first = (...names: string[]) =>
    names.map((name) => valueIn(theme, name, 'light')).find((value) => value !== undefined);
  return [
    first('background') ?? '#ffffff',
    first('text') ?? '#1c1c1c',
    first('--job-accent') ?? '#17529c',
    first('--job-action', '--job-accent') ?? '#17529c',
  ];
}
