/**
 * The entry for pages that cannot use a module tag: `<script src="…/careers-widget.classic.js"></script>`. It has to be
 * loaded by its own address, since it finds the module beside itself.
 */
const { src } = document.currentScript as HTMLScriptElement;
void import(/* @vite-ignore */ new URL('careers-widget.js', src).href);
