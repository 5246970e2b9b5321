import type { CDPSession } from 'playwright';

/** One entry of Chromium's trace, as much as is read here. Times in microseconds: `ts` on the clock, `tts` of the processor. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly tts?: number;
  readonly tdur?: number;
}

/**
 * What the page's main thread did in a span of the trace. Units: milliseconds of the processor, in which waiting for it is
 * not counted.
 */
export interface Work {
  /** Compiling and running scripts, and what they waited for: style and layout that they asked for, collecting garbage. */
  readonly script: number;
  readonly longestTask: number;
}

const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8.execute',
  'v8',
  'blink.user_timing',
  'toplevel',
];
const SCRIPT =
  /^(?:EvaluateScript|FunctionCall|RunMicrotasks|TimerFire|FireAnimationFrame|FireIdleCallback|EventDispatch|XHR\w+|v8\.compile\w*|v8\.evaluate\w*|v8\.run|V8\.GC\w*|MinorGC|MajorGC)$/;

/** Records what the browser does until the function that is returned is called. */
export async function record(session: CDPSession): Promise<() => Promise<TraceEvent[]>> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => void events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', { transferMode: 'ReportEvents', categories: CATEGORIES.join(',') });
  return async () => {
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await complete;
    return events;
  };
}

/** Sums what was done from one mark to another; without a mark, from the beginning or to the end. */
export function workBetween(events: readonly TraceEvent[], from?: string, to?: string): Work {
  const anchor = mark(events, 'list');
  const start = from === undefined ? 0 : mark(events, from).ts;
  const end = to === undefined ? Number.POSITIVE_INFINITY : mark(events, to).ts;
  const done = events.filter(
    ({ pid, tid, ph, ts }) =>
      ph === 'X' && pid === anchor.pid && tid === anchor.tid && ts >= start && ts < end,
  );
  const tasks = done.filter(({ name }) => name === 'RunTask').map(({ tdur = 0 }) => tdur);
  return {
    script: covered(done.filter(({ name }) => SCRIPT.test(name))) / 1000,
    longestTask: Math.max(0, ...tasks) / 1000,
  };
}

function mark(events: readonly TraceEvent[], name: string): TraceEvent {
  const found = events.find((event) => event.name === name);
  if (!found) throw new Error(`The trace has no mark "${name}".`);
  return found;
}

/** The time that at least one of them covers: entries lie inside each other. */
function covered(events: readonly TraceEvent[]): number {
  let [sum, until] = [0, 0];
  for (const { tts = 0, tdur = 0 } of [...events].sort((a, b) => (a.tts ?? 0) - (b.tts ?? 0))) {
    const end = tts + tdur;
    if (end <= until) continue;
    sum += end - Math.max(tts, until);
    until = end;
  }
  return sum;
}
