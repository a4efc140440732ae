import type { Stage } from './stage.js';
import type { Theme } from './theme.js';

/** State of the studio, restored by links. */
export interface StudioState {
  readonly theme: Theme;
  readonly stage: Stage;
}

/** Holds the state and notifies subscribers of changes. */
export interface Store {
  readonly state: StudioState;
  /** Changes the state. Subscribers are notified once per animation frame. */
  change(part: Partial<StudioState>): void;
  setStage(part: Partial<Stage>): void;
  subscribe(listener: (state: StudioState) => void): void;
}

/** Creates a store with an initial state. */
export function createStore(state: StudioState): Store {
  const listeners: ((state: StudioState) => void)[] = [];
  let isScheduled = false;
  const store = {
    state,
    change(part: Partial<StudioState>) {
      store.state = { ...store.state, ...part };
      if (isScheduled) return;
      isScheduled = true;
      requestAnimationFrame(() => {
        isScheduled = false;
        for (const listener of listeners) listener(store.state);
      });
    },
    setStage(part: Partial<Stage>) {
      store.change({ stage: { ...store.state.stage, ...part } });
    },
    subscribe(listener: (state: StudioState) => void) {
      listeners.push(listener);
    },
  };
  return store;
}
