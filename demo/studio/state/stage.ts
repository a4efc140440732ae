import type { ScenarioName } from '../stage/scenarios.js';
import type { Scheme } from './theme.js';

/** How the frame shows the widget. */
export interface Stage {
  /** Width of the frame in CSS pixels. */
  readonly width: number;
  readonly scheme: Scheme;
  readonly direction: 'ltr' | 'rtl';
  readonly lang: string;
  readonly doubleText: boolean;
  readonly forcedColors: boolean;
  readonly reducedMotion: boolean;
  readonly scene: ScenarioName;
}

/** The initial state. */
export const INITIAL_STAGE: Stage = {
  width: 768,
  scheme: 'light',
  direction: 'ltr',
  lang: 'en',
  doubleText: false,
  forcedColors: false,
  reducedMotion: false,
  scene: 'own',
};

/** The initial width: one that is readable without scaling. */
export function initialWidth(): number {
  return innerWidth < 700 ? 390 : INITIAL_STAGE.width;
}

/** Predefined widths: small phone, phone, tablet, laptop. */
export const WIDTHS = [320, 390, 768, 1280] as const;

/** Limits of the width. */
export const WIDTH_LIMITS = { least: 240, most: 1600 } as const;

/** The interface languages by their own names. */
export const LANGUAGES: Readonly<Record<string, string>> = {
  en: 'English',
  sv: 'Svenska',
  nb: 'Bokmål',
  nn: 'Nynorsk',
  da: 'Dansk',
  fi: 'Suomi',
  de: 'Deutsch',
};

/** Clamps a width to {@link WIDTH_LIMITS}. */
export function clampWidth(width: number): number {
  return Math.round(Math.min(WIDTH_LIMITS.most, Math.max(WIDTH_LIMITS.least, width)));
}
