/**
 * The values that an attribute may have, where they can be counted: of `'inline' | 'dialog'`, or of `rows | cards` as a
 * comment has it, and not of `string | SearchJobs`.
 */
export function choices(type: string): string[] | undefined {
  const names = type.split(' | ');
  const areValues = ["'", ''].some((quote) =>
    names.every((name) => new RegExp(`^${quote}[a-z-]+${quote}$`).test(name) && name !== 'string'),
  );
  return areValues && names.length > 1 ? names.map((name) => name.replaceAll("'", '')) : undefined;
}
