/** The ids of a body, with the last number that was added to each; 0 for none. */
export type UsedIds = Map<string, number>;

/** An id that is not used yet: as wanted, or with the next free number. Adds it to the used ones. */
export function unusedId(wanted: string, used: UsedIds): string {
  let id = wanted;
  let count = used.get(wanted) ?? 0;
  while (used.has(id)) {
    count += 1;
    id = `${wanted}-${count}`;
  }
  // Counting on from here keeps a thousand equal headings from being a million lookups.
  used.set(wanted, count);
  if (id !== wanted) used.set(id, 0);
  return id;
}
