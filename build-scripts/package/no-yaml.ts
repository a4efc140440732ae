/**
 * Takes the place of js-yaml in the built compiler: gray-matter loads it for an engine that the compiler replaces with its
 * own, and loading it takes longer than compiling a posting.
 */
function refuse(): never {
  throw new Error('gray-matter has to be called with an engine for YAML.');
}

export { refuse as safeDump, refuse as safeLoad };
