import matter from 'gray-matter';
import yaml from 'js-yaml';
import { explainYamlFault } from './explain-yaml-fault.js';
import { findTabFault } from './find-tab-fault.js';
import { FrontMatterFault } from './front-matter-fault.js';
import type { FrontMatterEntry } from './front-matter.js';
import { toFrontMatterValue } from './to-front-matter-value.js';
import { YamlNodeWatch } from './yaml-node-watch.js';

/**
 * Every value stays the text as written, but for those that say “nothing”. YAML's own types are left out, so that
 * js-yaml refuses the tags that name them.
 */
const schema = new yaml.Schema({
  implicit: [
    new yaml.Type('tag:careers-widget,nothing', {
      kind: 'scalar',
      resolve: (text) => /^(?:~|null|Null|NULL)$/.test(text),
      construct: () => null,
    }),
  ],
});

const refuse = (): never => {
  throw new Error('gray-matter is asked for YAML only.');
};

/** gray-matter would run JavaScript where a file asks for it, so that each engine it has, or may be given, is replaced. */
const refusedEngines = Object.fromEntries(
  ['javascript', 'js', 'coffee', 'coffeescript', 'cson', 'json', 'toml'].map((name) => [name, refuse]),
);

/**
 * Reads YAML front matter: the text from the line break after the opening fence, at `from`, to the closing fence, at `to`,
 * both in UTF-16 code units. Anchors, aliases, tags, merge keys, tabs as indentation and duplicate keys are refused.
 * Throws a `FrontMatterFault` where it cannot be read.
 */
export function readYamlFrontMatter(text: string, from: number, to: number): FrontMatterEntry[] {
  let entries: FrontMatterEntry[] = [];
  const parse = (content: string): object => {
    entries = readYaml(content, from);
    return {};
  };
  // With an options object gray-matter keeps no cache, so that one call cannot change what another gets.
  matter(`---${text.slice(from, to)}---`, { engines: { ...refusedEngines, yaml: parse } });
  return entries;
}

/** `base` is where `content` begins in the file's text. */
function readYaml(content: string, base: number): FrontMatterEntry[] {
  const watch = new YamlNodeWatch(content, base);
  let data: unknown;
  try {
    data = yaml.safeLoad(content, { schema, listener: (event, state) => watch.heed(event, state) });
  } catch (error) {
    if (!(error instanceof yaml.YAMLException)) throw error;
    throw findTabFault(content, base, watch, error.mark?.position) ?? explainYamlFault(content, base, watch, error);
  }
  const tabFault = findTabFault(content, base, watch);
  if (tabFault) throw tabFault;
  if (data === null || data === undefined) return [];
  if (typeof data !== 'object' || Array.isArray(data)) {
    const what = Array.isArray(data) ? 'a list' : 'nothing but text';
    const message = `The front matter is ${what}, where fields are expected. Write each field on its own line: a name, a colon, a space and the value, such as title: Developer`;
    throw new FrontMatterFault(message, base + watch.lastRead.start);
  }
  return Object.entries(data).map(([key, value]) => {
    const offset = watch.keyOffsets.get(key) ?? base + 1;
    return { key, value: toFrontMatterValue(value, offset), offset };
  });
}
