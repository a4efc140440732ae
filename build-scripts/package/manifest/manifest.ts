/** Something with a name and a sentence about it. */
export interface Described {
  name: string;
  description: string;
}

/** An attribute of an element, or a property of it. */
export interface Field extends Described {
  /** As TypeScript writes it, without `undefined`. */
  type: { text: string };
  /** As JavaScript writes it; absent where there is none. */
  default?: string;
}

/** An attribute; `fieldName` is the property that it sets, where there is one. */
export interface Attribute extends Field {
  fieldName?: string;
}

/** A property or a method. */
export type Member =
  | (Field & { kind: 'field'; attribute?: string })
  | (Described & {
      kind: 'method';
      parameters: { name: string; type: { text: string } }[];
      return: { type: { text: string } };
    });

/** An element, as much of it as a page can use. */
export interface ElementDeclaration extends Described {
  kind: 'class';
  customElement: true;
  tagName: string;
  attributes: Attribute[];
  members: Member[];
  events: (Described & { type: { text: string } })[];
  slots: Described[];
  cssParts: Described[];
  cssProperties: (Described & { default?: string })[];
}

/** A name that a module gives away. */
export interface ManifestExport {
  kind: 'js' | 'custom-element-definition';
  name: string;
  declaration: { name: string; module: string };
}

/** The part of the custom elements manifest that we fill (https://github.com/webcomponents/custom-elements-manifest). */
export interface Manifest {
  schemaVersion: '2.1.0';
  modules: {
    kind: 'javascript-module';
    path: string;
    declarations: ElementDeclaration[];
    exports: ManifestExport[];
  }[];
}
