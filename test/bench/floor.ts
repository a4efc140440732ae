/**
 * The baseline for compilers: reads the files, splits the front matter, renders the Markdown and writes
 * one JSON file each. Shortcodes are not parsed, and nothing is sanitized.
 *
 *     node floor.js FOLDER OUT
 *
 * It imports nothing of the project, since it runs without tsx, whose start would be measured, too.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import matter from 'gray-matter';
import { marked } from 'marked';
import { parse } from 'yaml';

const [folder = '', out = ''] = process.argv.slice(2);

const refuse = (): never => {
  throw new Error('Front matter is read as YAML only.');
};
// Scalars are text only, and no engine executes code in a file.
const engines = {
  yaml: (source: string) => parse(source, { schema: 'failsafe' }) as object,
  ...{ json: refuse, javascript: refuse, js: refuse },
};

mkdirSync(out, { recursive: true });
for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  if (!file.endsWith('.md')) continue;
  const { data, content } = matter(readFileSync(path.join(folder, file), 'utf8'), { engines });
  const html = marked.parse(content, { async: false });
  const name = file.replaceAll(path.sep, '.').replace(/md$/, 'json');
  writeFileSync(path.join(out, name), JSON.stringify({ ...data, html }));
}
