import type { Attribute, Manifest } from './manifest/manifest.js';
import { choices } from './choices.js';

/**
 * What VS Code and its kin complete and explain in HTML, in their own format
 * (https://github.com/microsoft/vscode-html-languageservice/blob/main/docs/customData.md).
 */
export function htmlData({ modules }: Manifest): object {
  const elements = modules.flatMap(({ declarations }) => declarations);
  return {
    version: 1.1,
    tags: elements.map(({ tagName, description, attributes }) => ({
      name: tagName,
      description,
      attributes: attributes.map((attribute) => ({
        name: attribute.name,
        description: attribute.description,
        ...values(attribute),
      })),
    })),
  };
}

function values({ type: { text } }: Attribute): object {
  // The format's word for an attribute that has none.
  if (text === 'boolean') return { valueSet: 'v' };
  const names = choices(text);
  return names ? { values: names.map((name) => ({ name })) } : {};
}
