import { SCHEMA_VERSION } from '../../../src/posting/job-bundle.js';
import type { Scenario } from './scenarios.js';

/** Path of simulated bundles. */
const SIMULATED_PATH = '/studio/simulated/';

/** Text of a dropped job whose posting was not dropped. */
const NO_TEXT = 'Drop the files of the folder “jobs” together with jobs.json to see the text.';

/** A dropped bundle, with the dropped postings by file name. */
export interface DroppedBundle {
  readonly bundle: object;
  readonly texts: ReadonlyMap<string, object>;
  /** Numbers of valid and invalid jobs. */
  readonly jobs: number;
  readonly broken: number;
}

/** Serves simulated bundles to the frame. */
export interface SimulatedNetwork {
  /** Creates a URL for the bundle of a scenario; a new one each time, because the widget caches bundles. */
  createUrl(scene: Scenario, dropped: DroppedBundle | undefined): string;
}

/**
 * Intercepts the frame's requests for simulated bundles. All other requests reach the network.
 *
 * @param posting URL of the posting that is served for generated jobs
 */
export function simulateNetwork(frame: Window & typeof globalThis, posting: string): SimulatedNetwork {
  const realFetch = frame.fetch.bind(frame);
  const answers = new Map<string, () => Promise<Response>>();
  const texts = new Map<string, object>();
  /** Folders of dropped bundles, for which no posting is simulated. */
  const withoutTexts = new Set<string>();
  let number = 0;
  frame.fetch = async (input, options) => {
    const { pathname } = new URL(input instanceof Request ? input.url : String(input), frame.location.href);
    if (!pathname.startsWith(SIMULATED_PATH)) return realFetch(input, options);
    const [, folder = '', file = ''] = /^(.*?\/\d+\/)(.*)$/.exec(pathname) ?? [];
    if (file === 'jobs.json') return answers.get(pathname)?.() ?? new Response('', { status: 404 });
    const [, id = '', lang = ''] = /([^/]+)\.([\w-]+)\.json$/.exec(file) ?? [];
    const dropped = texts.get(folder + file);
    if (dropped) return Response.json(dropped);
    if (withoutTexts.has(folder))
      return Response.json({ schemaVersion: SCHEMA_VERSION, id, lang, html: `<p>${NO_TEXT}</p>` });
    const text = (await (await realFetch(posting)).json()) as object;
    return Response.json({ ...text, id, lang });
  };
  return {
    createUrl(scene, dropped) {
      const folder = `${SIMULATED_PATH}${++number}/`;
      const address = `${folder}jobs.json`;
      const bundle = dropped?.bundle ?? scene.bundle?.();
      if (dropped) withoutTexts.add(folder);
      for (const [name, text] of dropped?.texts ?? []) texts.set(folder + name, text);
      answers.set(address, () => {
        if (scene.response === 'never') return new Promise(() => {});
        const isRefused = scene.response === 'refused' || bundle === undefined;
        return Promise.resolve(isRefused ? new Response('', { status: 503 }) : Response.json(bundle));
      });
      return address;
    },
  };
}
