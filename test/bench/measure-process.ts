import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A command and its environment. */
export interface MeasuredCall {
  command: string;
  commandArguments: readonly string[];
  /** The working directory. */
  cwd: string;
  /** Environment variables in addition to those of this process. */
  environment?: Readonly<Record<string, string>>;
}

/** Resources that a process used. */
export interface Measurement {
  /** User and system CPU time, in milliseconds, of all threads and awaited child processes. */
  cpu: number;
  /** Wall-clock time in milliseconds. */
  wall: number;
  /** Peak resident memory in bytes (`VmHWM`), without child processes. */
  memory: number;
}

/** Clock ticks per second in /proc, independent of the kernel’s timer: proc_pid_stat(5). */
const TICKS_A_SECOND = 100;
const POLL_MILLISECONDS = 5;

/**
 * Runs a command and measures it. CPU time is the difference of `cutime` and `cstime` in /proc/self/stat,
 * in steps of 10 ms, so only one command may run at a time.
 * Memory is polled every 5 ms; growth in the last interval is missed.
 *
 * @throws Error with the end of the output if the command fails to start or its exit status is not 0
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
    // Not at `exit`, when output may be pending; the child has been awaited by then.
    child.on('close', (status) => {
      clearInterval(poll);
      const wall = performance.now() - started;
      if (status === 0) resolve({ cpu: childrenMilliseconds() - before, wall, memory });
      else reject(new Error(`${call.command} ended with status ${status}. ${said.trim()}`));
    });
  });
}

/** CPU time of all ended children and their children: fields 16 and 17 of proc_pid_stat(5). */
function childrenMilliseconds(): number {
  // The second field is the program’s name, which may contain spaces and brackets, so fields count from its end.
  const stat = readFileSync('/proc/self/stat', 'latin1');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return ((Number(fields[13]) + Number(fields[14])) * 1000) / TICKS_A_SECOND;
}

/** In bytes; 0 if the process has ended or is a zombie. */
function highWaterMark(processId: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${processId}/status`, 'latin1');
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}
