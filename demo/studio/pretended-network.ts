import { SCHEMA_VERSION } from '../../src/posting/job-bundle.js';
import type { Scene } from './scenes.js';

/** Where the frame's widget looks for what is pretended; nothing is there. */
const PRETENDED = '/studio/pretended/';

/** Stands for the text of a posting that was not among the files dropped. */
const NO_TEXT = 'Drop the files of the folder jobs together with jobs.json, and the text is here.';

/** Files that were dropped onto the studio: a bundle, and whatever texts came with it, by file name. */
export interface DroppedBundle {
  readonly bundle: object;
  readonly texts: ReadonlyMap<string, object>;
  /** How many jobs are as agreed, and how many are not. */
  readonly jobs: number;
  readonly broken: number;
}

/** What answers the widget in the frame in the network's place. */
export interface PretendedNetwork {
  /** Where the bundle of a scene is; another URL each time, since the widget remembers what it fetched. */
  addressOf(scene: Scene, dropped: DroppedBundle | undefined): string;
}

/**
 * Has requests of a frame for pretended bundles answered here, and lets all others through.
 *
 * @param posting the URL of a text that stands for those of invented jobs
 */
export function pretendNetwork(frame: Window & typeof globalThis, posting: string): PretendedNetwork {
  const realFetch = frame.fetch.bind(frame);
  const answers = new Map<string, () => Promise<Response>>();
  const texts = new Map<string, object>();
  /** The folders of bundles that were dropped: no text is invented for them. */
  const withoutTexts = new Set<string>();
  let number = 0;
  frame.fetch = async (input, options) => {
    const { pathname } = new URL(input instanceof Request ? input.url : String(input), frame.location.href);
    if (!pathname.startsWith(PRETENDED)) return realFetch(input, options);
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
    addressOf(scene, dropped) {
      const folder = `${PRETENDED}${++number}/`;
      const address = `${folder}jobs.json`;
      const bundle = dropped?.bundle ?? scene.bundle?.();
      if (dropped) withoutTexts.add(folder);
      for (const [name, text] of dropped?.texts ?? []) texts.set(folder + name, text);
      answers.set(address, () => {
        if (scene.fate === 'never') return new Promise(() => {});
        const isRefused = scene.fate === 'refused' || bundle === undefined;
        return Promise.resolve(isRefused ? new Response('', { status: 503 }) : Response.json(bundle));
      });
      return address;
    },
  };
}
