/**
 * Milliseconds of processor time that this process has used since `start`, which, unlike time on the clock, does not grow
 * while other processes keep the processor busy.
 */
export function processorTime(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
