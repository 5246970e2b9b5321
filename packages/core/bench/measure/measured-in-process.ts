import { fork } from 'node:child_process';
import type { AnswerDigest, Measurement, Message, Task } from './measurement.js';

/** How far a contender came. */
export interface Outcome {
  readonly measurement?: Measurement;
  /** By the number of the query. */
  readonly answers: ReadonlyMap<number, AnswerDigest>;
  /** Why there is no measurement: what it was doing when its time or memory ended. */
  readonly stopped?: string;
}

/** Enough for a million resources and the largest peer at a hundred thousand. Units: megabytes. */
const HEAP_MB = 12_000;

/** Runs a task in a process of its own and ends that process when its time is over. */
export function measuredInProcess(task: Task, budgetSeconds: number): Promise<Outcome> {
  return new Promise((resolve) => {
    const execArgv = ['--expose-gc', `--max-old-space-size=${HEAP_MB}`];
    const child = fork(process.argv[1]!, ['--task', JSON.stringify(task)], { execArgv, silent: true });
    const answers = new Map<number, AnswerDigest>();
    let phase = 'start';
    let measurement: Measurement | undefined;
    let isOverBudget = false;
    let complaint = '';
    let timer: NodeJS.Timeout | undefined;
    const startTimer = (): void => {
      timer ??= setTimeout(() => {
        isOverBudget = true;
        child.kill('SIGKILL');
      }, budgetSeconds * 1000);
    };
    const stop = (): void => void child.kill('SIGKILL');
    process.once('exit', stop);
    child.stderr?.on('data', (chunk: Buffer) => (complaint = (complaint + chunk.toString()).slice(-2000)));
    child.on('message', (message: Message) => {
      if (message.type === 'phase') {
        phase = message.phase;
        // Making up the collection is no part of what is measured.
        if (phase !== 'collection') startTimer();
      } else if (message.type === 'answer') answers.set(message.query, message.digest);
      else measurement = message.measurement;
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      process.off('exit', stop);
      if (measurement) resolve({ measurement, answers });
      else if (isOverBudget) resolve({ answers, stopped: `over budget (${budgetSeconds} s) at: ${phase}` });
      else if (task.answersOnly && code === 0) resolve({ answers });
      else resolve({ answers, stopped: `failed at: ${phase}. ${reason(complaint)}` });
    });
  });
}

function reason(complaint: string): string {
  if (/heap out of memory/i.test(complaint)) return 'out of memory';
  return /\w*Error: [^\n]*/.exec(complaint)?.[0] ?? complaint.trim().split('\n').at(-1) ?? '';
}
