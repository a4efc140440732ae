import { decodeHTML } from 'entities';
import type { Token } from 'marked';

/** Converts tokens within a line to plain text: without marks and HTML tags, with characters for character references. */
export function plainText(tokens: readonly Token[]): string {
  return tokens.map(textOfToken).join('');
}

function textOfToken(token: Token): string {
  if (token.type === 'html') return '';
  if (token.type === 'br') return '\n';
  if ('tokens' in token && token.tokens) return plainText(token.tokens);
  const text = 'text' in token ? String(token.text) : '';
  return token.type === 'text' ? decodeHTML(text) : text;
}
