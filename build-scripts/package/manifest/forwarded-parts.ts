import type ts from 'typescript';
import type { ElementDeclaration } from './manifest.js';

/** Whose parts are handed on, by what the source calls their list, and by whom. */
const FORWARDED = [
  { list: 'CARD_PARTS', from: 'job-card', by: ['job-detail', 'job-list'] },
  { list: 'DETAIL_PARTS', from: 'job-detail', by: ['job-list'] },
] as const;

/**
 * Adds to each element the parts that it hands on from elements within it, with what is said of them there; an empty
 * sentence where nothing is said.
 */
export function addForwardedParts(program: ts.Program, elements: readonly ElementDeclaration[]): void {
  const find = (tag: string) => elements.find(({ tagName }) => tagName === tag);
  for (const { list, from, by } of FORWARDED) {
    const described = find(from)?.cssParts ?? [];
    for (const forwarded of namedIn(program, list)) {
      const [part, outside = part] = forwarded.split(':');
      const description = described.find(({ name }) => name === part)?.description ?? '';
      for (const element of by.map(find)) {
        const isKnown = element?.cssParts.some(({ name }) => name === outside);
        if (element && outside !== undefined && !isKnown) element.cssParts.push({ name: outside, description });
      }
    }
  }
}

/** What a list such as `const CARD_PARTS = 'base:card,title:card-title'` has in it. */
function namedIn(program: ts.Program, list: string): string[] {
  const declaration = new RegExp(`const ${list} =\\s*'([^']+)'`, 'g');
  return program
    .getSourceFiles()
    .filter(({ isDeclarationFile }) => !isDeclarationFile)
    .flatMap(({ text }) => [...text.matchAll(declaration)].flatMap(([, names = '']) => names.split(',')));
}
