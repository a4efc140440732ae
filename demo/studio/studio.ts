import { render } from 'lit';
import type { Manifest } from '../../build-scripts/package/manifest.js';
import { contrastTable, contrastVerdict } from './contrast-table.js';
import { openDropZone } from './drop-zone.js';
import { eventLog, withEvent, type LoggedEvent } from './event-log.js';
import { followTree } from './follow-tree.js';
import { Frame } from './frame.js';
import { handOver } from './hand-over.js';
import { lookChooser } from './look-chooser.js';
import { measureColors } from './measure-colors.js';
import { partsList, readParts } from './parts-list.js';
import { sceneChooser } from './scene-chooser.js';
import { stageBar } from './stage-bar.js';
import { StageSize } from './stage-size.js';
import { readLink, writeLink } from './studio-link.js';
import { createStore, type StudioState } from './studio-state.js';
import { readTokens } from './token.js';
import { tokenControls } from './token-controls.js';
import { widthHandle } from './width-handle.js';

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
const size = new StageSize(iframe, () => showStage(store.state));

function showLog(): void {
  const clear = () => {
    log = [];
    showLog();
  };
  render(eventLog(log, clear), place('events'));
}

function showParts(): void {
  render(
    partsList(parts, frame.visibleParts(), (part) => frame.light(part)),
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
    stage.forcedColors &&
      'Forced colors are an approximation: the widget’s own rules for them, in a palette such as a reader may have.',
    stage.stillMotion && 'Motion is taken out as the widget does it where readers ask for less.',
  ];
  place('stage-note').textContent = notes.filter(Boolean).join(' ');
}

function show(state: StudioState): void {
  const { look, stage } = state;
  frame.show(state);
  const { list } = frame;
  const measured =
    list &&
    frame.withoutForcing(() => ({
      light: measureColors(list, look, 'light', fallbacks),
      dark: measureColors(list, look, 'dark', fallbacks),
    }));
  const fragment = writeLink(state);
  const link = `${location.origin}${location.pathname}${fragment && `#${fragment}`}`;
  if (link !== location.href) history.replaceState(null, '', link);
  render(
    lookChooser(look, (chosen) => store.change({ look: chosen })),
    place('looks'),
  );
  render(
    tokenControls({
      tokens,
      look,
      measured: measured ?? undefined,
      changed: (to) => store.change({ look: to }),
    }),
    place('controls'),
  );
  if (measured) {
    render(contrastTable(measured), place('contrast'));
    render(contrastVerdict(measured), place('contrast-verdict'));
  }
  render(handOver(state, tokens, link), place('hand-over'));
  render(
    sceneChooser(stage.scene, hasOwn, (scene) => {
      store.setStage({ scene });
      showFrame();
    }),
    place('scenes'),
  );
  showStage(state);
}

/** What was chosen is to be seen: where hardly anything of the frame is in view, the page goes there. */
function showFrame(): void {
  const { top, bottom, height } = iframe.getBoundingClientRect();
  const inView = Math.min(bottom, innerHeight) - Math.max(top, 0);
  if (inView < height / 3) place('stage').scrollIntoView();
}

/** Resolves when the page in a frame has come, its scripts included. */
async function loaded(element: HTMLIFrameElement): Promise<void> {
  const { contentDocument: page, contentWindow } = element;
  if (page?.readyState !== 'complete' || contentWindow?.location.href === 'about:blank')
    await new Promise((resolve) => element.addEventListener('load', resolve, { once: true }));
}

store.follow(show);
addEventListener('hashchange', () => store.change(readLink(location.hash, tokens)));
openDropZone(place('drop'), {
  pages: [document, frame.document],
  taken(bundle) {
    frame.drop(bundle);
    hasOwn = true;
    store.setStage({ scene: 'dropped' });
    showFrame();
  },
});
followTree(frame.document, showParts);
showLog();
show(store.state);
