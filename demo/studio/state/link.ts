import { isScenario } from '../stage/scenarios.js';
import { INITIAL_STAGE, initialWidth, clampWidth, LANGUAGES, type Stage } from './stage.js';
import type { StudioState } from './store.js';
import type { Theme, TokenValue } from './theme.js';
import { isAttribute } from './list-attributes.js';
import { isDefault, isValue, type Token } from './token.js';

/** Separates light and dark values; values cannot contain it. */
const SEPARATOR = '|';

/** Prefix of the list’s attributes, of which `lang` is also the name of a setting of the stage. */
const LIST = 'list.';

/** Serializes what differs from the initial state as a URL fragment. */
export function writeLink({ theme, stage }: StudioState): string {
  const parameters = new URLSearchParams();
  for (const [name, { light, dark }] of Object.entries(theme.values))
    parameters.set(name, dark === undefined ? light : light + SEPARATOR + dark);
  if (theme.lightOnly) parameters.set('light-only', 'true');
  for (const [name, value] of Object.entries(theme.attributes)) parameters.set(LIST + name, value);
  for (const [name, value] of Object.entries(stage)) {
    // Dropped files cannot be linked to.
    if (value === INITIAL_STAGE[name as keyof Stage] || value === 'dropped') continue;
    parameters.set(name, String(value));
  }
  return parameters.toString();
}

/** Parses a URL fragment. Invalid and unsafe values are replaced by the initial ones. */
export function readLink(fragment: string, tokens: readonly Token[]): StudioState {
  const parameters = new URLSearchParams(fragment.replace(/^#/, ''));
  const values: Record<string, TokenValue> = {};
  const attributes: Record<string, string> = {};
  // The order of the link is the order of the style sheet.
  for (const [name, written] of parameters) {
    const attribute = name.startsWith(LIST) ? name.slice(LIST.length) : '';
    if (isAttribute(attribute, written)) attributes[attribute] = written;
    const token = tokens.find((known) => known.name === name);
    const [light = '', dark = light, ...others] = written.split(SEPARATOR);
    if (!token || others.length > 0 || !isValue(token.kind, light) || isDefault(token, light)) continue;
    values[name] = { light, ...(dark !== light && isValue(token.kind, dark) && { dark }) };
  }
  const theme: Theme = { values, attributes };
  const lightOnly = parameters.get('light-only') === 'true';
  return { theme: { ...theme, ...(lightOnly && { lightOnly }) }, stage: readStage(parameters) };
}

function readStage(parameters: URLSearchParams): Stage {
  const width = Number(parameters.get('width') ?? initialWidth());
  const lang = parameters.get('lang') ?? '';
  const scene = parameters.get('scene') ?? '';
  const isOn = (name: string) => parameters.get(name) === 'true';
  return {
    width: Number.isFinite(width) ? clampWidth(width) : initialWidth(),
    scheme: parameters.get('scheme') === 'dark' ? 'dark' : 'light',
    direction: parameters.get('direction') === 'rtl' ? 'rtl' : 'ltr',
    lang: Object.hasOwn(LANGUAGES, lang) ? lang : INITIAL_STAGE.lang,
    doubleText: isOn('doubleText'),
    forcedColors: isOn('forcedColors'),
    reducedMotion: isOn('reducedMotion'),
    scene: isScenario(scene) && scene !== 'dropped' ? scene : INITIAL_STAGE.scene,
  };
}
