import type { Look, TokenValue } from './look.js';
import { isScene } from './scenes.js';
import { FIRST_STAGE, firstWidth, fitWidth, LANGUAGES, type Stage } from './stage.js';
import type { StudioState } from './studio-state.js';
import { isDefault, isValue, type Token } from './token.js';

/** Between the values of the two schemes; no value has it in itself. */
const BETWEEN = '|';

/** The fragment of a link that restores a state: what differs from the first view, in words that can be read. */
export function writeLink({ look, stage }: StudioState): string {
  const parameters = new URLSearchParams();
  for (const [name, { light, dark }] of Object.entries(look.values))
    parameters.set(name, dark === undefined ? light : light + BETWEEN + dark);
  if (look.layout !== 'rows') parameters.set('layout', look.layout);
  for (const [name, value] of Object.entries(stage)) {
    // What was dropped onto the page is not in any link.
    if (value === FIRST_STAGE[name as keyof Stage] || value === 'dropped') continue;
    parameters.set(name, String(value));
  }
  return parameters.toString();
}

/** The state that a fragment asks for. What cannot be understood, or is not to be trusted, is as in the first view. */
export function readLink(fragment: string, tokens: readonly Token[]): StudioState {
  const parameters = new URLSearchParams(fragment.replace(/^#/, ''));
  const values: Record<string, TokenValue> = {};
  // In the order of the link, which is that of the style sheet.
  for (const [name, written] of parameters) {
    const token = tokens.find((known) => known.name === name);
    const [light = '', dark = light, ...others] = written.split(BETWEEN);
    if (!token || others.length > 0 || !isValue(token.kind, light) || isDefault(token, light)) continue;
    values[name] = { light, ...(dark !== light && isValue(token.kind, dark) && { dark }) };
  }
  const look: Look = { values, layout: parameters.get('layout') === 'cards' ? 'cards' : 'rows' };
  return { look, stage: readStage(parameters) };
}

function readStage(parameters: URLSearchParams): Stage {
  const width = Number(parameters.get('width') ?? firstWidth());
  const lang = parameters.get('lang') ?? '';
  const scene = parameters.get('scene') ?? '';
  const isOn = (name: string) => parameters.get(name) === 'true';
  return {
    width: Number.isFinite(width) ? fitWidth(width) : firstWidth(),
    scheme: parameters.get('scheme') === 'dark' ? 'dark' : 'light',
    direction: parameters.get('direction') === 'rtl' ? 'rtl' : 'ltr',
    lang: Object.hasOwn(LANGUAGES, lang) ? lang : FIRST_STAGE.lang,
    doubleText: isOn('doubleText'),
    forcedColors: isOn('forcedColors'),
    stillMotion: isOn('stillMotion'),
    scene: isScene(scene) && scene !== 'dropped' ? scene : FIRST_STAGE.scene,
  };
}
