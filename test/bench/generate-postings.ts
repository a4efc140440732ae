/**
 * Generates postings like those of the demo in length and structure, deterministic for a seed.
 *
 *     tsx test/bench/generate-postings.ts FOLDER COUNT [SEED]
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { POSTING_WORDS, type PostingWords } from './posting-words.js';
import { seededRandom, type SeededRandom } from './seeded-random.js';

/** A file: its path inside the folder of postings, and its text. */
export interface GeneratedPosting {
  path: string;
  text: string;
}

/** A job has three postings, one per language. */
const LANGUAGES = ['en', 'sv', 'nb'] as const;
/** Raw HTML is in one of this many postings: the one with this index. */
const RAW_HTML_EACH = 50;
const RAW_HTML_AT = 25;
const RAW_HTML =
  '<div style="color: teal" onclick="count(1)"><b>Kvernsund</b> <iframe src="https://video.kvernsund.example/1"></iframe></div>';

/** Options for generated postings. */
export interface GenerateOptions {
  /** Seed of the texts; 1 by default. */
  seed?: number;
  /** Whether some postings contain HTML that must be sanitized. */
  hasRawHtml?: boolean;
}

/** The posting with this index, from 0. */
export function generatePosting(
  index: number,
  { seed = 1, hasRawHtml = false }: GenerateOptions = {},
): GeneratedPosting {
  const job = Math.floor(index / LANGUAGES.length);
  const lang = LANGUAGES[index % LANGUAGES.length] ?? 'en';
  const words = POSTING_WORDS[lang];
  const name = `job-${String(job).padStart(5, '0')}`;
  // Facts depend on the job, so that its translations agree; the text depends on the posting.
  const facts = factsOf(name, words, seededRandom(seed, job));
  const random = seededRandom(seed, job, index);
  const text = `${frontMatter(lang, words, facts, sentence(words, random))}\n${body(words, facts, random, hasRawHtml && index % RAW_HTML_EACH === RAW_HTML_AT)}`;
  return { path: `${lang}/${name}.md`, text };
}

/**
 * Writes generated postings into a folder, which is created if missing.
 *
 * @throws RangeError if the count is not between 5 and 10,000
 */
export function generatePostings(folder: string, count: number, options: GenerateOptions = {}): void {
  if (!Number.isInteger(count) || count < 5 || count > 10_000)
    throw new RangeError(`${count} postings cannot be made; it must be a whole number from 5 to 10,000.`);
  for (const lang of LANGUAGES) mkdirSync(path.join(folder, lang), { recursive: true });
  for (let index = 0; index < count; index += 1) {
    const posting = generatePosting(index, options);
    writeFileSync(path.join(folder, posting.path), posting.text);
  }
}

interface Facts {
  title: string;
  team: string;
  location: string;
  duration: string;
  date: string;
  closes: string;
  pay: string;
  link: string;
  weight: number;
}

function factsOf(name: string, words: PostingWords, random: SeededRandom): Facts {
  const day = () => String(1 + random.below(28)).padStart(2, '0');
  const pay = 48 + random.below(20);
  return {
    title: `${random.pick(words.roles)} ${1 + random.below(99)}`,
    team: random.pick(words.teams),
    location: random.pick(words.locations),
    duration: random.pick(words.durations),
    date: `2026-10-${day()}`,
    closes: `2027-02-${day()}`,
    pay: `€${pay},000 - €${pay + 4 + random.below(9)},000 ${words.note.period}`,
    link: `https://jobs.kvernsund.example/apply/${name}`,
    weight: 1 + random.below(90),
  };
}

function frontMatter(lang: string, words: PostingWords, facts: Facts, intro: string): string {
  return `---
Title: "${facts.title}"
intro: "${intro}"
Team: "${facts.team}"
Location: "${facts.location}"
Duration: "${facts.duration}"
draft: false
date: "${facts.date}"
closes: "${facts.closes}"
sidebarlinkurl: "${facts.link}"
sidebarlinkname: "${words.apply}"
sidebarlinkicon: "fa-upload"
language: "${lang}"
weight: ${facts.weight}
---
`;
}

/** Seven paragraphs between the lead paragraph and the contact. */
function body(words: PostingWords, facts: Facts, random: SeededRandom, hasRawHtml: boolean): string {
  const { headings, note, hiring, card } = words;
  const paragraph = () => Array.from({ length: 2 + random.below(3) }, () => sentence(words, random)).join(' ');
  const list = () => Array.from({ length: 3 + random.below(3) }, () => `- ${sentence(words, random)}`).join('\n');
  const parts = [
    `{{< ingress >}}\n${sentence(words, random)} ${sentence(words, random)}\n{{< /ingress >}}`,
    paragraph(),
    `## ${random.pick(headings.work)}`,
    `${paragraph()} **${sentence(words, random)}**`,
    list(),
    ...(hasRawHtml ? [RAW_HTML] : []),
    `## ${random.pick(headings.person)}`,
    paragraph(),
    list(),
    `## ${random.pick(headings.team)}`,
    paragraph(),
    `${paragraph()} [kvernsund.example](https://kvernsund.example/).`,
    `{{% note "info" %}}\n**${note.start}:** 2027-03-01\n\n**${note.pay}:** ${facts.pay}\n\n**${note.week}:** 37.5\n{{% /note %}}`,
    `{{% accordion title="${hiring.title}" %}}\n\n${hiring.steps.map((step, index) => `${index + 1}. ${step}`).join('\n')}\n\n{{% /accordion %}}`,
    '{{< accordion-script >}}',
    `## ${random.pick(headings.apply)}`,
    paragraph(),
    `{{% localbutton "${words.apply}" "${facts.link}" %}}`,
    `{{< icon-block-horisontal color="#0f5c66" icon="fa-solid fa-upload" text="${words.apply}" description="${words.call}" link="${facts.link}" >}}`,
    paragraph(),
    `{{< horisontal-card image="/pictures/portrait.svg" cardtitle="${card.title}" link="mailto:solveig@kvernsund.example" linktext="${card.link}" text="${sentence(words, random)}" >}}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

/** A random sentence. */
export function sentence(words: PostingWords, random: SeededRandom): string {
  const filled = random.pick(words.sentences).replace(/\{(\w+)\}/g, (_slot, name: string) => {
    if (name === 'who') return random.pick(words.who);
    if (name === 'does') return random.pick(words.does);
    return name === 'when' ? random.pick(words.when) : String(2 + random.below(40));
  });
  return filled.slice(0, 1).toUpperCase() + filled.slice(1);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder, count, seed = '1'] = process.argv.slice(2);
  if (folder === undefined || count === undefined) {
    console.error('Missing arguments. Usage: generate-postings.ts <folder> <count> [seed]');
    process.exit(2);
  }
  generatePostings(folder, Number(count), { seed: Number(seed) });
}
