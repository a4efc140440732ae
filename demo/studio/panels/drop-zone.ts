import { BundleError } from '../../../src/bundle/bundle-error.js';
import { validateBundle } from '../../../src/bundle/validate.js';
import type { DroppedBundle } from '../stage/simulated-network.js';

/** Options of the drop zone. */
interface DropZone {
  /** Documents that accept dropped files; elsewhere, the browser would navigate to the file. */
  readonly pages: readonly Document[];
  onBundle(bundle: DroppedBundle): void;
}

/** Reads dropped or selected files and reports the result beside the field. */
export function openDropZone(zone: HTMLElement, { pages, onBundle }: DropZone): void {
  const field = zone.querySelector('input') as HTMLInputElement;
  const message = zone.querySelector('[role=status]') as HTMLElement;
  const take = async (files: readonly File[]) => {
    if (files.length === 0) return;
    message.textContent = '';
    try {
      const bundle = await readDropped(files);
      message.textContent = describe(bundle);
      message.className = 'enough';
      onBundle(bundle);
    } catch (error) {
      message.textContent = `${error instanceof Error ? error.message : String(error)} The preview is unchanged.`;
      message.className = 'too-little';
      zone.scrollIntoView({ block: 'nearest' });
    }
  };
  // Reset, so that the same file can be selected again after a correction.
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
  const left = broken > 0 ? ` Not shown, because they do not match the schema: ${broken}.` : '';
  return `Jobs shown: ${jobs}, with texts: ${texts.size}.${left}`;
}

/** Maximum file size in bytes; larger files would freeze the page. */
const MAX_BYTES = 64 * 1024 * 1024;

/**
 * Reads the files of a bundle: `jobs.json`, and any of its postings.
 *
 * @throws Error with a message for the user
 */
async function readDropped(files: readonly File[]): Promise<DroppedBundle> {
  const texts = new Map<string, object>();
  let found: { bundle: object; name: string } | undefined;
  for (const file of files) {
    if (file.size > MAX_BYTES) throw new Error(`${file.name} is too large.`);
    const value = parse(await file.text(), file.name);
    if ('jobs' in value) found = { bundle: value, name: file.name };
    else texts.set(`jobs/${file.name}`, value);
  }
  if (!found) throw new Error('No jobs.json found among these files.');
  const { bundle, name } = found;
  try {
    // Validate as the widget does.
    const { jobs, broken } = validateBundle(bundle, name);
    return { bundle, texts, jobs: jobs.length, broken };
  } catch (error) {
    throw error instanceof BundleError ? new Error(`${error.message}.`) : error;
  }
}

function parse(text: string, name: string): object {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Error(`${name} is not JSON.`);
  }
  if (typeof value !== 'object' || value === null) throw new Error(`${name} holds no bundle.`);
  return value;
}
