/** Half of what a frame has. */
const STEP_MS = 8;

/** Makes a pause that lets the page draw and answer. One that is asked for too soon after the last is left out. */
export function pauses(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < STEP_MS) return;
    await nextTask();
    since = performance.now();
  };
}

/** Timers would wait four milliseconds each. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
