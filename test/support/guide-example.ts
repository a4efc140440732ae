import { readFileSync } from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from './repository.js';

/**
 * The code of a guide, as a reader copies it: that in a language below a heading.
 *
 * @param guide the file in `demo/docs/`, without its ending
 * @param heading that of a section or, for what stands above them all, the guide’s own
 * @param language as it stands behind the fence
 */
export function guideExample(guide: string, heading: string, language: string): string {
  const text = readFileSync(path.join(repositoryRoot, `demo/docs/${guide}.md`), 'utf8');
  const section = text.split(/^##+ /m).find((part) => part.replace(/^# /, '').startsWith(`${heading}\n`));
  const [, code] = new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'm').exec(section ?? '') ?? [];
  if (code === undefined) throw new Error(`${guide} has no ${language} under “${heading}”`);
  return code;
}
