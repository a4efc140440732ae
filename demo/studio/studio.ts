import type { Manifest } from '../../build-scripts/package/manifest.js';
import { contrastTable, contrastVerdict } from './controls/contrast-table.js';
import { measureColors } from './controls/measure-colors.js';
import { listControls } from './controls/list-controls.js';
import { themeChooser } from './controls/theme-chooser.js';
import { firstControls, moreControls } from './controls/token-controls.js';
import { exportPanel, handover } from './export/export-panel.js';
import { openDropZone } from './panels/drop-zone.js';
import { eventLog, type LoggedEvent, withEvent } from './panels/event-log.js';
import { partsList, readParts } from './panels/parts-list.js';
import { FrameSize, widthHandle } from './stage/frame-width.js';
import { Frame } from './stage/frame.js';
import { observeDocument } from './stage/observe-document.js';
import { scenarioChooser } from './stage/scenarios.js';
import { stageBar } from './stage/stage-bar.js';
import { withAttribute } from './state/list-attributes.js';
import { readLink, writeLink } from './state/link.js';
import { createStore, type StudioState } from './state/store.js';
import type { Theme } from './state/theme.js';
import { readTokens } from './state/token.js';
import { render } from 'lit';

const place = (id: string) => document.getElementById(id) as HTMLElement;

const manifest = (await (await fetch('./custom-elements.json')).json()) as Manifest;
const tokens = readTokens(manifest);
const parts = readParts(manifest);
const fallbacks = new Map(tokens.map(({ name, fallback }) => [name, fallback]));
const store = createStore(readLink(location.hash, tokens));
const iframe = document.querySelector('iframe') as HTMLIFrameElement;
await loaded(iframe);

let log: readonly LoggedEvent[] = [];
let hasOwn = false;
const frame = new Frame(iframe, (name, detail) => {
  log = withEvent(log, name, detail);
  showLog();
});
const size = new FrameSize(iframe, () => showStage(store.state));

function showLog(): void {
  const clear = () => {
    log = [];
    showLog();
  };
  render(eventLog(log, clear), place('events'));
}

function showParts(): void {
  render(
    partsList(parts, frame.visibleParts(), (part) => frame.highlight(part)),
    place('parts'),
  );
}

function showStage({ stage }: StudioState): void {
  const scale = size.fit(stage.width);
  const percent = Math.round(scale * 100);
  render(stageBar(stage, store.setStage), place('stage-bar'));
  render(widthHandle(store, scale), place('width-handle'));
  const notes = [
    `${stage.width} px wide${percent < 100 ? `, shown at ${percent} %` : ''}.`,
    stage.forcedColors && 'Forced colors are approximated with the widget’s own rules and a typical palette.',
    stage.reducedMotion && 'Motion is removed as under prefers-reduced-motion.',
  ];
  place('stage-note').textContent = notes.filter(Boolean).join(' ');
}

function show(state: StudioState): void {
  const { theme, stage } = state;
  frame.show(state);
  const { list } = frame;
  const measured =
    list &&
    frame.withoutForcedColors(() => ({
      light: measureColors(list, theme, 'light', fallbacks),
      dark: measureColors(list, theme, 'dark', fallbacks),
    }));
  const fragment = writeLink(state);
  const link = `${location.origin}${location.pathname}${fragment && `#${fragment}`}`;
  if (link !== location.href) history.replaceState(null, '', link);
  const changed = (to: Theme) => store.change({ theme: to });
  render(themeChooser(theme, changed), place('themes'));
  const settings = { tokens, theme, measured: measured ?? undefined, changed };
  render(firstControls(settings), place('first-controls'));
  render(moreControls(settings), place('more-controls'));
  // The last render may be one frame behind.
  const setAttribute = (name: string, value: string) => changed(withAttribute(store.state.theme, name, value));
  render(listControls(theme, setAttribute), place('list-controls'));
  if (measured) {
    render(contrastTable(theme, measured), place('contrast'));
    render(contrastVerdict(theme, measured), place('contrast-verdict'));
  }
  render(exportPanel(state, tokens, link), place('export-panel'));
  render(handover(state), place('handover'));
  render(
    scenarioChooser(stage.scene, hasOwn, (scene) => {
      store.setStage({ scene });
      showFrame();
    }),
    place('scenes'),
  );
  showStage(state);
}

/** Scrolls to the frame if most of it is out of view. */
function showFrame(): void {
  const { top, bottom, height } = iframe.getBoundingClientRect();
  const inView = Math.min(bottom, innerHeight) - Math.max(top, 0);
  if (inView < height / 3) place('stage').scrollIntoView();
}

/** Resolves when the iframe’s page and its scripts have loaded. */
async function loaded(element: HTMLIFrameElement): Promise<void> {
  const { contentDocument: page, contentWindow } = element;
  if (page?.readyState !== 'complete' || contentWindow?.location.href === 'about:blank')
    await new Promise((resolve) => element.addEventListener('load', resolve, { once: true }));
}

store.subscribe(show);
addEventListener('hashchange', () => store.change(readLink(location.hash, tokens)));
openDropZone(place('drop'), {
  pages: [document, frame.document],
  onBundle(bundle) {
    frame.drop(bundle);
    hasOwn = true;
    store.setStage({ scene: 'dropped' });
    showFrame();
  },
});
observeDocument(frame.document, showParts);
showLog();
show(store.state);
