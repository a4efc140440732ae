import type { Theme, Scheme } from '../state/theme.js';
import type { Token } from '../state/token.js';
import type { MeasuredColors } from './contrast.js';

/** State and callback of the controls. */
export interface TokenSettings {
  readonly tokens: readonly Token[];
  readonly theme: Theme;
  readonly measured: Readonly<Record<Scheme, MeasuredColors>> | undefined;
  changed(theme: Theme): void;
}
