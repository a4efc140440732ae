import type { Scheme } from './look.js';
import type { SceneName } from './scenes.js';

/** How the widget is shown. */
export interface Stage {
  /** Of the frame, in CSS pixels. */
  readonly width: number;
  readonly scheme: Scheme;
  readonly direction: 'ltr' | 'rtl';
  readonly lang: string;
  readonly doubleText: boolean;
  readonly forcedColors: boolean;
  readonly stillMotion: boolean;
  readonly scene: SceneName;
}

/** How it is shown at first. */
export const FIRST_STAGE: Stage = {
  width: 768,
  scheme: 'light',
  direction: 'ltr',
  lang: 'en',
  doubleText: false,
  forcedColors: false,
  stillMotion: false,
  scene: 'own',
};

/** The width at first, where a link does not say: what can be read without being made smaller. */
export function firstWidth(): number {
  return innerWidth < 700 ? 390 : FIRST_STAGE.width;
}

/** Widths to click: a small phone, a phone, a tablet, a laptop. */
export const WIDTHS = [320, 390, 768, 1280] as const;

/** How narrow and how wide the frame can be made. */
export const WIDTH_LIMITS = { least: 240, most: 1600 } as const;

/** The languages of the interface, as each calls itself. */
export const LANGUAGES: Readonly<Record<string, string>> = {
  en: 'English',
  sv: 'Svenska',
  nb: 'Bokmål',
  nn: 'Nynorsk',
  da: 'Dansk',
  fi: 'Suomi',
  de: 'Deutsch',
};

/** A width that the frame can have. */
export function fitWidth(width: number): number {
  return Math.round(Math.min(WIDTH_LIMITS.most, Math.max(WIDTH_LIMITS.least, width)));
}
