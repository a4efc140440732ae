import { html, type TemplateResult } from 'lit';
import type { Manifest } from '../../build-scripts/package/manifest.js';
import { copyText } from './copy-text.js';

/** A part of the elements that a page can style. */
export interface NamedPart {
  readonly name: string;
  readonly description: string;
}

/** The parts of all elements, each name once, in the order of the manifest. */
export function readParts(manifest: Manifest): readonly NamedPart[] {
  const parts = manifest.modules.flatMap(({ declarations }) => declarations.flatMap(({ cssParts }) => cssParts));
  return [...new Map([...parts].reverse().map((part) => [part.name, part])).values()].reverse();
}

/** The parts; the one that is pointed at, or has the focus, is lit up in the frame. Pressed, one gives its selector away. */
export function partsList(
  parts: readonly NamedPart[],
  visible: ReadonlySet<string>,
  lit: (part: string | undefined) => void,
): TemplateResult {
  const here = parts.filter(({ name }) => visible.has(name)).length;
  return html`<p class="aside">${here} of ${parts.length} are in view now.</p>
    <ul class="parts" role="list">
      ${parts.map(
        ({ name, description }) =>
          html`<li class=${visible.has(name) ? '' : 'absent'}>
            <button
              type="button"
              @pointerenter=${() => lit(name)}
              @pointerleave=${() => lit(undefined)}
              @focus=${() => lit(name)}
              @blur=${() => lit(undefined)}
              @click=${() => void copyText(`job-list::part(${name})`)}
            >
              <code>${name}</code>
              <span>${description}${visible.has(name) ? '' : ' Not in view.'}</span>
            </button>
          </li>`,
      )}
    </ul>`;
}
