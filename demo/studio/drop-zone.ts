import type { DroppedBundle } from './pretended-network.js';
import { readDropped } from './read-dropped.js';

/** Whom the zone tells. */
interface DropZone {
  /** The pages onto which files can be dropped: anywhere on them will do, since a browser would leave a page for the file. */
  readonly pages: readonly Document[];
  taken(bundle: DroppedBundle): void;
}

/** Takes files that are dropped or chosen, and says by the field what came of it. */
export function openDropZone(zone: HTMLElement, { pages, taken }: DropZone): void {
  const field = zone.querySelector('input') as HTMLInputElement;
  const message = zone.querySelector('[role=status]') as HTMLElement;
  const take = async (files: readonly File[]) => {
    if (files.length === 0) return;
    message.textContent = '';
    try {
      const bundle = await readDropped(files);
      message.textContent = describe(bundle);
      message.className = 'enough';
      taken(bundle);
    } catch (error) {
      message.textContent = `${error instanceof Error ? error.message : String(error)} What was shown stays.`;
      message.className = 'too-little';
      zone.scrollIntoView({ block: 'nearest' });
    }
  };
  // Emptied, so that the same file can be chosen once more when it was mended.
  field.addEventListener('change', () => {
    void take([...(field.files ?? [])]).then(() => (field.value = ''));
  });
  for (const page of pages) {
    for (const name of ['dragover', 'dragleave', 'drop'] as const) {
      page.addEventListener(name, (event) => {
        if (!event.dataTransfer?.types.includes('Files')) return;
        zone.classList.toggle('awaited', name === 'dragover');
        if (name === 'dragleave') return;
        event.preventDefault();
        if (name === 'drop') void take([...event.dataTransfer.files]);
      });
    }
  }
}

function describe({ jobs, broken, texts }: DroppedBundle): string {
  const left = broken > 0 ? ` Left out, since not as agreed: ${broken}.` : '';
  return `Jobs shown: ${jobs}, with texts: ${texts.size}.${left}`;
}
