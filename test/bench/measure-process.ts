import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, statSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

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

/** A change to the files that a process watches. */
export interface WatchedChange {
  /** Whether the process has written its output for the first time. */
  isReady(): boolean;
  change(): void;
  /** The file that the process writes again after the change. */
  output: string;
}

/** The process is idle when it uses no processor time for this long, in milliseconds. */
const IDLE_MILLISECONDS = 600;

/**
 * Starts a command that watches files, changes one, and measures the command from the change until it is idle again.
 * `memory` is its peak since the start.
 *
 * @throws Error if it ends, or takes more than a minute
 */
export async function measureChange(
  call: MeasuredCall,
  { isReady, change, output }: WatchedChange,
): Promise<Measurement> {
  const child = spawn(call.command, call.commandArguments, {
    cwd: call.cwd,
    env: { ...process.env, ...call.environment },
    stdio: 'ignore',
  });
  const ended = once(child, 'exit');
  try {
    const until = async (isTrue: () => boolean) => {
      for (const deadline = performance.now() + 60_000; !isTrue(); await setTimeout(20)) {
        if (child.exitCode !== null || performance.now() > deadline) throw new Error(`${call.command} does not watch.`);
      }
    };
    const idle = async () => {
      let [used, since] = [Number.NaN, 0];
      await until(() => {
        const now = ownMilliseconds(child.pid);
        if (now !== used) [used, since] = [now, performance.now()];
        return performance.now() - since > IDLE_MILLISECONDS;
      });
      return used;
    };
    await until(isReady);
    const before = await idle();
    const written = statSync(output).mtimeMs;
    const started = performance.now();
    change();
    await until(() => statSync(output).mtimeMs !== written);
    const wall = performance.now() - started;
    return { cpu: (await idle()) - before, wall, memory: highWaterMark(child.pid) };
  } finally {
    child.kill('SIGTERM');
    await ended;
  }
}

/** CPU time of a running process: fields 14 and 15 of proc_pid_stat(5). */
function ownMilliseconds(processId: number | undefined): number {
  const fields = statFields(processId ?? 'self');
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS_A_SECOND;
}

/** CPU time of all ended children and their children: fields 16 and 17 of proc_pid_stat(5). */
function childrenMilliseconds(): number {
  const fields = statFields('self');
  return ((Number(fields[13]) + Number(fields[14])) * 1000) / TICKS_A_SECOND;
}

/** The fields of proc_pid_stat(5) from the third on. */
function statFields(processId: number | 'self'): string[] {
  // The second field is the program’s name, which may contain spaces and brackets, so fields count from its end.
  const stat = readFileSync(`/proc/${processId}/stat`, 'latin1');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
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
