import assert from 'node:assert/strict';
import { Marked } from 'marked';
import type { CompiledPosting } from '../../build-scripts/compile/types.js';
import { RULES, type RuleId } from '../../build-scripts/diagnostics/rules/rules.js';
import { compileCase } from './compile-case.js';
import type { ConformanceCase } from './conformance-case.js';
import { forbiddenIn, isHarmlessUrl } from './forbidden-html.js';

/** A payload and its contexts. */
export interface HostileCase {
  id: string;
  ctx: 'url' | 'md' | 'sc' | 'shortcode' | 'html' | 'text';
  payload: string;
}

/** A posting with the payload. */
export interface HostilePosting {
  where: string;
  text: string;
  /** Whether part of it must be removed, which requires a diagnostic. */
  isAltered: boolean;
}

const PLACES = { url: asUrl, md: asBody, sc: asShortcode, shortcode: asShortcode, html: asBody, text: asText } as const;

/** Rules that every posting of these reports, since they are short. */
const UNRELATED: ReadonlySet<RuleId> = new Set(['missing-apply', 'no-pay-range']);

/** Compiles each payload in each of its contexts, and searches the result for forbidden HTML. */
export function hostileContentCases(cases: readonly HostileCase[]): ConformanceCase[] {
  return cases.map(({ id, ctx, payload }) => ({
    name: id,
    async run() {
      for (const posting of hostilePostings({ ctx, payload })) await check(posting, payload);
    },
  }));
}

/** The postings with a payload in each of its contexts. */
export function hostilePostings({ ctx, payload }: Pick<HostileCase, 'ctx' | 'payload'>): HostilePosting[] {
  return PLACES[ctx](payload);
}

async function check({ where, text, isAltered }: HostilePosting, payload: string): Promise<void> {
  const compiled = await compileCase(text);
  const { html = '', summary, diagnostics } = compiled;
  assert.deepEqual(forbiddenIn(html), [], `${where}: the body`);
  const address = summary?.apply?.url;
  assert.ok(address === undefined || isHarmlessUrl(address, 'href'), `${where}: the apply link ${address}`);
  for (const { file, line, column, rule } of diagnostics) {
    assert.ok(file === 'p.md' && line >= 1 && column >= 1 && Object.hasOwn(RULES, rule), 'a diagnostic’s place');
  }
  const told = diagnostics.filter(({ rule }) => !UNRELATED.has(rule));
  if (isAltered) assert.notEqual(told.length, 0, `${where}: something was removed without a diagnostic`);
  if (where in TEXT_FIELDS) checkText(where as TextField, compiled, payload);
}

/** A text is kept unchanged, or the posting is rejected. */
function checkText(
  where: TextField,
  { state, summary }: Pick<CompiledPosting, 'state' | 'summary'>,
  payload: string,
): void {
  if (state === 'error') return;
  const value = summary?.[TEXT_FIELDS[where]];
  const text = typeof value === 'object' ? value.text : value;
  assert.equal(text, payload.replace(/\s+/g, ' ').trim(), `${where}: the text as written`);
}

const TEXT_FIELDS = { 'as title': 'title', 'as team': 'team', 'as location': 'location', 'as intro': 'intro' } as const;
type TextField = keyof typeof TEXT_FIELDS;

function asText(payload: string): HostilePosting[] {
  return Object.entries(TEXT_FIELDS).map(([where, field]) => {
    const others = field === 'title' ? '' : 'title: t\n';
    // JSON strings are valid YAML (https://yaml.org/spec/1.2.2/#json-compatibility).
    return { where, text: `---\n${others}${field}: ${JSON.stringify(payload)}\n---\nx\n`, isAltered: false };
  });
}

function asUrl(payload: string): HostilePosting[] {
  const isAltered = !isHarmlessUrl(payload, 'href');
  const argument = payload.includes('`') ? JSON.stringify(payload) : `\`${payload}\``;
  return [
    // Markdown does not parse every payload as a URL; the rest stays text.
    { where: 'as a link', text: posting(`[x](<${payload}>)`), isAltered: isMarkdownAltered(`[x](<${payload}>)`) },
    { where: 'as a picture', text: posting(`![x](${payload})`), isAltered: isMarkdownAltered(`![x](${payload})`) },
    { where: 'as a shortcode’s link', text: posting(`{{< localbutton "x" ${argument} >}}`), isAltered },
    { where: 'as the apply link', text: `---\ntitle: t\napply_url: ${JSON.stringify(payload)}\n---\nx\n`, isAltered },
  ];
}

function asBody(payload: string): HostilePosting[] {
  return [{ where: 'as the body', text: posting(payload), isAltered: isMarkdownAltered(payload) }];
}

/** Shortcodes in a body: inner text is Markdown, and link and image arguments are URLs. */
function asShortcode(payload: string): HostilePosting[] {
  const inner = payload.replace(/\{\{[<%].*?[>%]\}\}/gs, '');
  const addresses = [
    ...payload.matchAll(/(?:link|image)="((?:[^"\\]|\\.)*)"|localbutton "[^"]*" "((?:[^"\\]|\\.)*)"/g),
  ].map(([, named, positional]) => named ?? positional ?? '');
  const isAltered = isMarkdownAltered(inner) || addresses.some((address) => !isHarmlessUrl(address, 'href'));
  return [{ where: 'as the body', text: posting(payload), isAltered }];
}

/** Whether Markdown alone renders forbidden HTML. */
function isMarkdownAltered(markdown: string): boolean {
  // The renderer adds `loading` and heading ids, shifts `h1`, and replaces checkboxes with characters.
  return forbiddenIn(new Marked().parse(markdown, { async: false })).some((what) => what !== '<h1>');
}

function posting(body: string): string {
  return `---\ntitle: t\n---\n${body}\n`;
}
