import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A command to run and where. */
export interface MeasuredCall {
  command: string;
  commandArguments: readonly string[];
  /** The working folder. */
  cwd: string;
  /** Variables of the environment besides this process's. */
  environment?: Readonly<Record<string, string>>;
}

/** What one process took, from its start to its end. */
export interface Measurement {
  /** Milliseconds of processor time, user and system, of all its threads and of the processes that it waited for. */
  cpu: number;
  /** Milliseconds on the wall’s clock. */
  wall: number;
  /** Its greatest resident memory in bytes: `VmHWM`. That of processes it starts is not in it. */
  memory: number;
}

/** Linux counts in this many ticks a second towards programs, whatever the kernel’s own clock does: proc_pid_stat(5). */
const TICKS_A_SECOND = 100;
const POLL_MILLISECONDS = 5;

/**
 * Runs a command to its end and measures it. The processor time is what Linux adds to this process's children when one
 * ends (`cutime` and `cstime` of /proc/self/stat, kept finely and read in steps of 10 ms), so only one may run at a time.
 * The memory is a high-water mark, read every 5 ms; what grows in the last of these is missed.
 *
 * @throws Error when it cannot be started or its exit status is not 0, with the end of what it said
 */
export function measureProcess(call: MeasuredCall): Promise<Measurement> {
  return new Promise((resolve, reject) => {
    const before = childrenMilliseconds();
    const started = performance.now();
    const child = spawn(call.command, call.commandArguments, {
      cwd: call.cwd,
      env: { ...process.env, ...call.environment },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let memory = 0;
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (said = (said + chunk).slice(-2000)));
    const poll = setInterval(() => {
      memory = Math.max(memory, highWaterMark(child.pid));
    }, POLL_MILLISECONDS);
    child.on('error', (error) => {
      clearInterval(poll);
      reject(error);
    });
    // Not at `exit`, when its last words may still be on their way; the child has been waited for by then.
    child.on('close', (status) => {
      clearInterval(poll);
      const wall = performance.now() - started;
      if (status === 0) resolve({ cpu: childrenMilliseconds() - before, wall, memory });
      else reject(new Error(`${call.command} ended with status ${status}. ${said.trim()}`));
    });
  });
}

/** The processor time of all children that have ended, and of theirs: fields 16 and 17 of proc_pid_stat(5). */
function childrenMilliseconds(): number {
  // The second field is the program’s name and may hold anything, so counting begins behind its bracket.
  const stat = readFileSync('/proc/self/stat', 'latin1');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return ((Number(fields[13]) + Number(fields[14])) * 1000) / TICKS_A_SECOND;
}

/** Bytes; 0 when the process is not there, or is a zombie, which has no memory any more. */
function highWaterMark(processId: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${processId}/status`, 'latin1');
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}
