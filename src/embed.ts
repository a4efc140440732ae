/** The entry of the script tag: `<script type="module" src="…/careers-widget.js"></script>`. */
import './define.js';

export { defineJobElements, type DefineOptions } from './register.js';
