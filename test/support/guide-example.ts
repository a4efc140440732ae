import { readFileSync } from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from './repository.js';

/**
 * A code block of a guide: the one in a language below a heading.
 *
 * @param guide file name in `demo/docs/` without extension
 * @param heading heading of the section or, for blocks above all sections, of the guide
 * @param language language after the fence
 */
export function guideExample(guide: string, heading: string, language: string): string {
  const text = readFileSync(path.join(repositoryRoot, `demo/docs/${guide}.md`), 'utf8');
  const section = text.split(/^##+ /m).find((part) => part.replace(/^# /, '').startsWith(`${heading}\n`));
  const [, code] = new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'm').exec(section ?? '') ?? [];
  if (code === undefined) throw new Error(`${guide} has no ${language} under “${heading}”`);
  return code;
}
