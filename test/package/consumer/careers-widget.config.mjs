import { defineConfiguration, html } from 'careers-widget/configuration.js';

// @ts-expect-error No field has this name.
defineConfiguration({ fields: { wages: 'pay' } });

export default defineConfiguration({
  timeZone: 'Europe/Oslo',
  rules: { 'no-pay-range': 'off', 'missing-apply': 'off' },
  shortcodes: { ship: ({ values }) => html`<em>MS ${values[0]}</em>` },
});
