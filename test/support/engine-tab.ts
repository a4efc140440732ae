/** What a page is asked to do in a browser with any engine, in the few words that every driver understands. */
export interface EngineTab {
  /** Errors that nobody has caught, and what the console says (`warn: …`), where the driver tells. */
  readonly said: string[];
  /** Goes there, and waits until the page and its scripts have been loaded. */
  visit(url: string): Promise<void>;
  /** Evaluates an expression in the page, whatever its policy; waits where it is a promise. Returns JSON. */
  evaluate(expression: string): Promise<unknown>;
  /** Makes the window so wide inside, in px, or as narrow as the browser allows. */
  resize(width: number): Promise<void>;
  /** Presses the mouse, at px from the corner of the window. */
  clickAt(x: number, y: number): Promise<void>;
  /** Presses the keys of a text, one after the other. */
  type(text: string): Promise<void>;
  press(key: Key): Promise<void>;
  /** What the window shows, as a PNG. */
  picture(): Promise<Uint8Array>;
  /** Takes the line away, or gives it back. Not every driver can. */
  setOffline?(isOffline: boolean): Promise<void>;
  close(): Promise<void>;
}

/** A key that writes nothing. */
export type Key = 'Enter' | 'Escape' | 'Tab';

/** How high a window is inside, in px. */
export const WINDOW_HEIGHT = 900;
