import type { Manifest } from '../../../build-scripts/package/manifest.js';
import { copyText } from '../export/clipboard.js';
import { html, type TemplateResult } from 'lit';

/** A CSS shadow part of the elements. */
export interface NamedPart {
  readonly name: string;
  readonly description: string;
}

/** All parts without duplicates, in the order of the manifest. */
export function readParts(manifest: Manifest): readonly NamedPart[] {
  const parts = manifest.modules.flatMap(({ declarations }) => declarations.flatMap(({ cssParts }) => cssParts));
  return [...new Map([...parts].reverse().map((part) => [part.name, part])).values()].reverse();
}

/** The list of parts. Hovering or focusing one highlights it in the frame; pressing it copies its selector. */
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
