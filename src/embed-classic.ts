/**
 * The entry for pages that cannot use a module: `<script src="…/careers-widget.classic.js"></script>`. It must be loaded
 * from its own URL, since it imports the module beside it.
 */
const { src } = document.currentScript as HTMLScriptElement;
void import(/* @vite-ignore */ new URL('careers-widget.js', src).href);
