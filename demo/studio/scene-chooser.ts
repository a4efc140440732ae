import { html, type TemplateResult } from 'lit';
import { SCENE_NAMES, sceneOf, type SceneName } from './scenes.js';

/** Every state that the widget can be in. One's own jobs are among them once there are any. */
export function sceneChooser(now: SceneName, hasOwn: boolean, chosen: (scene: SceneName) => void): TemplateResult {
  return html`<div class="bar scenes" role="group" aria-labelledby="states-heading">
    ${SCENE_NAMES.filter((name) => name !== 'dropped' || hasOwn).map(
      (name) =>
        html`<button type="button" aria-pressed=${name === now} @click=${() => chosen(name)}>
          ${sceneOf(name).label}
        </button>`,
    )}
  </div>`;
}
