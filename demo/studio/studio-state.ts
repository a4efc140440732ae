import type { Look } from './look.js';
import type { Stage } from './stage.js';

/** All that a link to the studio restores. */
export interface StudioState {
  readonly look: Look;
  readonly stage: Stage;
}

/** What holds the state, and tells whoever shows it that it has changed. */
export interface Store {
  readonly state: StudioState;
  /** Tells once for all changes that are made before the next frame. */
  change(part: Partial<StudioState>): void;
  setStage(part: Partial<Stage>): void;
  follow(listener: (state: StudioState) => void): void;
}

/** A store that begins with a state. */
export function createStore(state: StudioState): Store {
  const listeners: ((state: StudioState) => void)[] = [];
  let isTelling = false;
  const store = {
    state,
    change(part: Partial<StudioState>) {
      store.state = { ...store.state, ...part };
      if (isTelling) return;
      isTelling = true;
      requestAnimationFrame(() => {
        isTelling = false;
        for (const listener of listeners) listener(store.state);
      });
    },
    setStage(part: Partial<Stage>) {
      store.change({ stage: { ...store.state.stage, ...part } });
    },
    follow(listener: (state: StudioState) => void) {
      listeners.push(listener);
    },
  };
  return store;
}
