/**
 * Generates postings like those of real folders, deterministic for a seed: in ten languages, some of them undeclared, with
 * the keys of two site generators, raw HTML in a tenth, a theme’s shortcode in a fifth, and long ones.
 *
 *     tsx test/bench/generate-postings.ts FOLDER COUNT [SEED]
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { POSTING_LANGUAGES, POSTING_WORDS, type PostingWords } from './posting-words.js';
import { seededRandom, type SeededRandom } from './seeded-random.js';

/** A file: its path inside the folder of postings, and its text. */
export interface GeneratedPosting {
  path: string;
  text: string;
}

/** The theme’s shortcode that the configuration of a build must define, in Hugo’s template syntax. */
export const THEME_SHORTCODE = { name: 'team-banner', template: '<p class="team">{{ .Get "name" }}</p>' };

const RAW_HTML = `<div style="color: teal" onclick="count(1)"><b>Kvernsund</b><br>
<table border="1"><tr><td align="left">37,5</td><td><font color="red">40</font></td></tr></table></div>`;

/** The posting with this index, from 0. Neighbors are translations of one job, unless their language is undeclared. */
export function generatePosting(index: number, seed = 1): GeneratedPosting {
  const lang = POSTING_LANGUAGES[index % POSTING_LANGUAGES.length] ?? 'en';
  const row = Math.floor(index / POSTING_LANGUAGES.length);
  const isDeclared = row % 3 !== 0;
  const job = Math.floor(index / 2);
  const words = POSTING_WORDS[lang];
  const name = `job-${String(isDeclared ? job : index).padStart(5, '0')}`;
  // Facts depend on the job, so that its translations agree; the text depends on the posting.
  const facts = factsOf(name, words, seededRandom(seed, job));
  const random = seededRandom(seed, job, index);
  const intro = sentence(words, random);
  const declared = isDeclared ? lang : undefined;
  const head =
    row % 2 === 0 ? frontMatter(words, facts, intro, declared) : blogFrontMatter(words, facts, intro, declared);
  const extras = [
    ...((index + row) % 10 === 3 ? [RAW_HTML] : []),
    ...((index + row) % 5 === 1 ? [`{{< team-banner name="${facts.team}" >}}`] : []),
  ];
  const text = `${head}\n${body(words, facts, random, extras, (index + row) % 20 === 7 ? 4 : 1)}`;
  return { path: `${declared ?? 'openings'}/${name}.md`, text };
}

/**
 * Writes generated postings into a folder, which is created if missing.
 *
 * @throws RangeError if the count is not between 5 and 20,000
 */
export function generatePostings(folder: string, count: number, seed = 1): void {
  if (!Number.isInteger(count) || count < 5 || count > 20_000)
    throw new RangeError(`${count} postings cannot be made; it must be a whole number from 5 to 20,000.`);
  for (const name of [...POSTING_LANGUAGES, 'openings']) mkdirSync(path.join(folder, name), { recursive: true });
  for (let index = 0; index < count; index += 1) {
    const posting = generatePosting(index, seed);
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

function frontMatter(words: PostingWords, facts: Facts, intro: string, lang: string | undefined): string {
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
weight: ${facts.weight}
${lang === undefined ? '' : `language: "${lang}"\n`}---
`;
}

/** As in a folder of a blog, with keys of the theme. */
function blogFrontMatter(words: PostingWords, facts: Facts, intro: string, lang: string | undefined): string {
  return `---
layout: job
title: ${facts.title}
description: >-
  ${intro}
department: ${facts.team}
location:
  - ${facts.location}
employment_type: ${facts.duration}
published: true
date: ${facts.date} 09:30:00 +02:00
deadline: ${facts.closes}
apply_url: ${facts.link}
tags: [${words.teams.join(', ')}]
image: /pictures/${facts.weight}.jpg
permalink: /jobs/:title/
${lang === undefined ? '' : `lang: ${lang}\n`}---
`;
}

/**
 * Seven paragraphs between the lead paragraph and the contact.
 *
 * @param extras blocks to insert
 * @param length how often the paragraphs about the person repeat
 */
function body(
  words: PostingWords,
  facts: Facts,
  random: SeededRandom,
  extras: readonly string[],
  length: number,
): string {
  const { headings, note, hiring, card } = words;
  const paragraph = () => Array.from({ length: 2 + random.below(3) }, () => sentence(words, random)).join(' ');
  const list = () => Array.from({ length: 3 + random.below(3) }, () => `- ${sentence(words, random)}`).join('\n');
  const parts = [
    `{{< ingress >}}\n${sentence(words, random)} ${sentence(words, random)}\n{{< /ingress >}}`,
    paragraph(),
    `## ${random.pick(headings.work)}`,
    `${paragraph()} **${sentence(words, random)}**`,
    list(),
    ...extras,
    `## ${random.pick(headings.person)}`,
    ...Array.from({ length }, () => [paragraph(), list()]).flat(),
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
  generatePostings(folder, Number(count), Number(seed));
}
