import type { ReactiveControllerHost } from 'lit';

/** Calls back whenever the browser says that the line is back, for as long as the host is on the page. */
export function whenOnline(host: ReactiveControllerHost, act: () => void): void {
  host.addController({
    hostConnected: () => addEventListener('online', act),
    hostDisconnected: () => removeEventListener('online', act),
  });
}
