import { html, type TemplateResult } from 'lit';

/** An event that the widget told its page. */
export interface LoggedEvent {
  readonly name: string;
  readonly detail: string;
  readonly time: string;
}

/** How many are kept. */
const KEPT = 40;

/** A log with one more event, the newest first. */
export function withEvent(log: readonly LoggedEvent[], name: string, detail: unknown): LoggedEvent[] {
  const time = new Date().toLocaleTimeString('en-GB');
  return [{ name, detail: JSON.stringify(detail), time }, ...log].slice(0, KEPT);
}

/** The events as they came. */
export function eventLog(log: readonly LoggedEvent[], cleared: () => void): TemplateResult {
  if (log.length === 0)
    return html`<p class="aside">Search, choose, open and apply: what the widget tells its page appears here.</p>`;
  return html`<div class="log" tabindex="0" role="log" aria-labelledby="events-heading">
    <ol>
      ${log.map(
        ({ name, detail, time }) =>
          html`<li>
            <time>${time}</time> <b>${name}</b> <code>${detail}</code>
          </li>`,
      )}
    </ol>
    </div>
    <button type="button" class="quiet" @click=${cleared}>Clear</button>`;
}
