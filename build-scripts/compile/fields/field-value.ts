import type { FrontMatterValue } from '../front-matter/front-matter.js';
import type { Span } from '../source-text.js';

/** The value of a field and its position: of the value, or of the key where the value has none of its own. */
export interface FieldValue extends Span {
  /** The keys of maps within the value are folded. */
  value: FrontMatterValue;
  /** Key in the mapping that matched. */
  key: string;
  /** Whether the path or the body says it instead of the front matter. */
  isImplied?: true;
  /** Values of other keys of the same field, in order of precedence. */
  others?: readonly FieldValue[];
}
