import { searchWords, WRITTEN_WORD } from '../posting/fold-text.js';
import { versionsById, type JobSummary } from '../posting/job-posting.js';

/** How well jobs match a query, by id: the higher, the better. Other jobs do not match. */
export type Ranks = ReadonlyMap<string, number>;

/** The words of the postings' texts, folded. */
export interface TextWords {
  /** Words that say nothing about a job, and are not in `words`. */
  readonly common: ReadonlySet<string>;
  /** By the id of a job, separated by spaces. */
  readonly words: ReadonlyMap<string, string>;
}

/** Minimum length of a word that also matches inside others: Nordic and German write compounds as one word. */
const SUBSTRING_LENGTH = 4;

/** Whether a word also matches inside others, and not only at their beginnings. */
export function matchesInside(word: string): boolean {
  return word.length >= SUBSTRING_LENGTH;
}

/** The rank of a job that has a word of the query in its posting's text only. The others have higher ones. */
const TEXT_RANK = 1;

/** The layers of the index. Each is complete before the next begins; a match in an earlier one is a better match. */
const TITLES = 0;
const SUMMARIES = 1;
const TEXTS = 2;
/** The layer of a word that a job does not have. */
const NOWHERE = 255;

/** The numbers of the jobs that have a word, by layer. */
type WordJobs = (number[] | undefined)[];

/**
 * The words of jobs, for a search in all of them. A job is found by the words of all its language versions, whichever the
 * reader sees.
 *
 * The titles are indexed first, then the rest of the summaries, then the texts. A search uses the layers that are complete;
 * the next one adds jobs after those that are found, and never between them.
 */
export class SearchIndex {
  readonly #ids: readonly string[];
  readonly #versions: ReadonlyMap<string, readonly JobSummary[]>;
  readonly #words = new Map<string, WordJobs>();
  /** The words of a job in each layer. */
  readonly #layers: ((id: string) => Iterable<string>)[];
  /** Number of layers that are complete. */
  #complete = 0;
  /** Number of jobs that the next layer has. */
  #indexed = 0;
  #common: ReadonlySet<string> = new Set();

  /** @param jobs every job in every language */
  constructor(jobs: readonly JobSummary[]) {
    this.#versions = versionsById(jobs);
    this.#ids = [...this.#versions.keys()];
    // Teams, places and types of employment are the same in many jobs.
    const known = new Map<string, readonly string[]>();
    const wordsOf = (text: string) => {
      let words = known.get(text);
      if (!words) known.set(text, (words = searchWords(text)));
      return words;
    };
    this.#layers = [
      (id) => this.#each(id, ({ title }) => searchWords(title)),
      (id) => this.#each(id, (job) => [...sharedTexts(job).flatMap(wordsOf), ...searchWords(job.intro ?? '')]),
    ];
  }

  /** Whether everything is indexed. */
  get isComplete(): boolean {
    return this.#complete === this.#layers.length;
  }

  /** Adds the words of the texts, once; they are indexed last. */
  addTexts({ common, words }: TextWords): void {
    if (this.#layers.length > TEXTS) return;
    this.#common = common;
    this.#layers.push((id) => words.get(id)?.split(' ') ?? []);
  }

  /**
   * Indexes jobs.
   *
   * @param hasTime asked before each job; the next call continues
   */
  build(hasTime: () => boolean = () => true): void {
    while (!this.isComplete && this.#buildLayer(hasTime));
  }

  /**
   * The jobs that have all words of a query, or words that begin with them (“eng” finds “engineer”), in any order. Those
   * with more of them in the title rank higher.
   *
   * @returns `undefined` for a query without words
   */
  find(query: string): Ranks | undefined {
    const words = new Set(searchWords(query));
    if (words.size === 0) return undefined;
    if (this.#complete === 0) this.#buildLayer(() => true);
    const ignored = [...words].every((word) => this.#common.has(word)) ? new Set() : this.#common;
    const ranks = new Uint8Array(this.#ids.length).fill(TEXT_RANK + 1);
    for (const word of words) {
      const least = ignored.has(word) ? TEXT_RANK : 0;
      const layers = this.#layersWith(word);
      for (let job = 0; job < ranks.length; job++) {
        const rank = ranks[job]!;
        const layer = layers[job];
        if (layer === TITLES) ranks[job] = rank > TEXT_RANK ? rank + 1 : rank;
        else if (layer !== SUMMARIES) ranks[job] = Math.min(rank, layer === NOWHERE ? least : TEXT_RANK);
      }
    }
    const found = new Map<string, number>();
    ranks.forEach((rank, job) => {
      if (rank > 0) found.set(this.#ids[job]!, rank);
    });
    return found;
  }

  /** The same of the summaries only, however much has been indexed. */
  findInSummaries(query: string): Ranks | undefined {
    while (this.#complete <= SUMMARIES) this.#buildLayer(() => true);
    const ranks = this.find(query);
    return ranks && new Map([...ranks].filter(([, rank]) => rank > TEXT_RANK));
  }

  /** Every word in a title or another field of a summary of these jobs. */
  vocabulary(jobs: ReadonlySet<string>): string[] {
    const isWanted = (job: number) => jobs.has(this.#ids[job]!);
    return [...this.#words].flatMap(([word, [titles, summaries]]) =>
      titles?.some(isWanted) || summaries?.some(isWanted) ? word : [],
    );
  }

  /** A folded word as the first job that has it writes it, in lower case: “ingenjör” for “ingenjor”. */
  asWritten(folded: string): string {
    const [titles, summaries] = this.#words.get(folded) ?? [];
    const versions = this.#versions.get(this.#ids[(titles ?? summaries)?.[0] ?? -1] ?? '') ?? [];
    const words = versions.flatMap((job) => [job.title, ...sharedTexts(job), job.intro].join(' ').match(WRITTEN_WORD));
    return words.find((word) => word && searchWords(word)[0] === folded)?.toLowerCase() ?? folded;
  }

  /** @returns whether the layer is complete */
  #buildLayer(hasTime: () => boolean): boolean {
    for (; this.#indexed < this.#ids.length; this.#indexed++) {
      if (!hasTime()) return false;
      for (const word of this.#layers[this.#complete]?.(this.#ids[this.#indexed]!) ?? []) this.#add(word);
    }
    this.#complete += 1;
    this.#indexed = 0;
    return true;
  }

  #add(word: string): void {
    let layers = this.#words.get(word);
    if (!layers) this.#words.set(word, (layers = []));
    const jobs = (layers[this.#complete] ??= []);
    if (jobs.at(-1) !== this.#indexed) jobs.push(this.#indexed);
  }

  /** For each job, the first complete layer in which it has a word. */
  #layersWith(word: string): Uint8Array {
    const found = new Uint8Array(this.#ids.length).fill(NOWHERE);
    const isInside = matchesInside(word);
    for (const [known, layers] of this.#words) {
      if (!(isInside ? known.includes(word) : known.startsWith(word))) continue;
      for (let layer = 0; layer < this.#complete; layer++) {
        for (const job of layers[layer] ?? []) if (layer < found[job]!) found[job] = layer;
      }
    }
    return found;
  }

  #each(id: string, wordsOf: (job: JobSummary) => string[]): string[] {
    return (this.#versions.get(id) ?? []).flatMap(wordsOf);
  }
}

/** The texts of a summary that are searched, apart from the title and the introduction. */
function sharedTexts({ team, location, employment, keywords = [], facets = {} }: JobSummary): string[] {
  return [
    team,
    location?.text,
    ...(location?.places ?? []).map(({ name }) => name),
    employment?.text,
    ...keywords,
    ...Object.values(facets).flatMap((values) => values.map(({ text }) => text)),
  ].flatMap((text) => text ?? []);
}
