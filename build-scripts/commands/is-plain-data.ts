/** Whether a value holds no function, so that it can be sent to a thread, and be the same another time. */
export function isPlainData(value: unknown): boolean {
  if (typeof value === 'function') return false;
  return typeof value !== 'object' || value === null || Object.values(value).every(isPlainData);
}
