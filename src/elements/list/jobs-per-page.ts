/**
 * How many jobs a list shows before its reader asks for more: what its page says, or the usual number where that is none, as
 * `many` in an attribute, or the `undefined` of a framework.
 */
export function jobsPerPage(pageSize: number): number {
  return pageSize >= 1 ? pageSize : 15;
}
