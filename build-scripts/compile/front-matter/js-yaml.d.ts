/** The part of js-yaml 3 that is used here. Its `listener` is not in its documentation; the tests hold it to this. */
declare module 'js-yaml' {
  interface LoaderState {
    /** Where the reader stands in the text given to it. */
    position: number;
    input: string;
    kind: 'scalar' | 'sequence' | 'mapping' | null;
    result: unknown;
    /** `?` for text without quotes, `null` where no tag is written. */
    tag: string | null;
    anchor: string | null;
  }

  interface LoadOptions {
    schema: Schema;
    /** Told of every node: when its reading begins, before any space, and when it ends. */
    listener?: (event: 'open' | 'close', state: LoaderState) => void;
  }

  class Type {
    constructor(tag: string, options: { kind: 'scalar'; resolve: (text: string) => boolean; construct: () => unknown });
  }

  class Schema {
    constructor(definition: { implicit: Type[] });
  }

  class YAMLException extends Error {
    reason: string;
    mark?: { position: number };
  }

  interface JsYaml {
    Schema: typeof Schema;
    Type: typeof Type;
    YAMLException: typeof YAMLException;
    safeLoad(text: string, options: LoadOptions): unknown;
  }

  const yaml: JsYaml;
  export default yaml;
  export type { LoaderState, YAMLException };
}
