import type { ConfigurableName } from '../diagnostics/diagnostic.js';

/**
 * What to add to the configuration for names that postings use and the compiler does not know, ready to paste; `undefined` if
 * there are none.
 */
export function suggestConfiguration(names: readonly ConfigurableName[]): string | undefined {
  const fields = new Map<string, string[]>();
  const states: string[] = [];
  const shortcodes: string[] = [];
  for (const name of names) {
    switch (name.group) {
      case 'fields':
        fields.set(name.field, [...(fields.get(name.field) ?? []), quote(name.name)]);
        break;
      case 'states':
        states.push(`${key(name.name)}: 'published'`);
        break;
      case 'shortcodes':
        shortcodes.push(`${key(name.name)}: { template: '${name.isPaired ? '{{ .Inner }}' : '<span></span>'}' }`);
    }
  }
  const keyLines = [...fields].map(([field, keys]) => {
    const counted = byCount(keys);
    const list = counted.map(([name]) => name).join(', ');
    return `${field}: [${list}], // ${counted.map(([, count]) => count).join(', ')} ×`;
  });
  const blocks = [
    group('fields', 'Keys that may hold a field. Delete those that do not.', keyLines),
    group('states', "What each status means: 'published', 'draft' or 'closed'.", byCount(states).map(withCount)),
    group(
      'shortcodes',
      'What each shortcode shows: a template, or the name of a built-in shortcode.',
      byCount(shortcodes).map(withCount),
    ),
  ].filter((block) => block !== undefined);
  return blocks.length === 0 ? undefined : blocks.join('\n');
}

function group(name: string, hint: string, lines: readonly string[]): string | undefined {
  if (lines.length === 0) return undefined;
  return [`  // ${hint}`, `  ${name}: {`, ...lines.map((line) => `    ${line}`), '  },'].join('\n');
}

/** The different items with their numbers, the most frequent first. */
function byCount(items: readonly string[]): [item: string, count: number][] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort(([one, many], [other, few]) => few - many || (one < other ? -1 : 1));
}

function withCount([setting, count]: [string, number]): string {
  return `${setting}, // ${count} ×`;
}

function key(name: string): string {
  return /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name) ? name : quote(name);
}

function quote(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
