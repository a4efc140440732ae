import { html, type TemplateResult } from 'lit';

/** An event of the widget. */
export interface LoggedEvent {
  readonly name: string;
  readonly detail: string;
  readonly time: string;
}

/** Maximum length of the log. */
const MAX_LENGTH = 40;

/** Adds an event to the log, newest first. */
export function withEvent(log: readonly LoggedEvent[], name: string, detail: unknown): LoggedEvent[] {
  const time = new Date().toLocaleTimeString('en-GB');
  return [{ name, detail: JSON.stringify(detail), time }, ...log].slice(0, MAX_LENGTH);
}

/** The event log. */
export function eventLog(log: readonly LoggedEvent[], cleared: () => void): TemplateResult {
  if (log.length === 0)
    return html`<p class="aside">Search, filter, open a posting or apply: the events appear here.</p>`;
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
