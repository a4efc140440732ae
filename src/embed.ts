/** The entry of the script tag: `<script type="module" src="…/careers-widget.js"></script>`. */
import './define.js';
import type { DefineOptions } from './define-job-elements.js';

/** As the package's own function of that name, which is fetched when it is called. */
export async function defineJobElements(options: DefineOptions): Promise<void> {
  (await import('./define-job-elements.js')).defineJobElements(options);
}
