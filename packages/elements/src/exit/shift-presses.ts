const EXPIRES_AFTER_MS = 5000;
const PRESSES = 3;

/** What three presses of Shift lead to. */
export interface ShiftPresses {
  /** Some more are needed. */
  readonly onPress: (left: number) => void;
  readonly onExpired: () => void;
  readonly onDone: () => void;
}

/**
 * Counts presses of Shift alone, of either Shift key; a capital letter, a shortcut and a key that is held down are none. Five
 * seconds without a press end the count.
 *
 * @returns stops counting.
 */
export function countShiftPresses(target: EventTarget, presses: ShiftPresses): () => void {
  const stop = new AbortController();
  let count = 0;
  let isAlone = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const begin = (): void => {
    clearTimeout(timer);
    count = 0;
  };
  const expire = (): void => {
    begin();
    presses.onExpired();
  };
  const onDown = (event: Event): void => {
    const { key, repeat, ctrlKey, altKey, metaKey } = event as KeyboardEvent;
    if (key === 'Shift' && !repeat) isAlone = !(ctrlKey || altKey || metaKey);
    if (key === 'Shift') return;
    isAlone = false;
    if (count > 0) expire();
  };
  const onUp = (event: Event): void => {
    if ((event as KeyboardEvent).key !== 'Shift' || !isAlone) return;
    isAlone = false;
    clearTimeout(timer);
    count += 1;
    if (count < PRESSES) {
      timer = setTimeout(expire, EXPIRES_AFTER_MS);
      presses.onPress(PRESSES - count);
      return;
    }
    begin();
    presses.onDone();
  };
  target.addEventListener('keydown', onDown, { signal: stop.signal });
  target.addEventListener('keyup', onUp, { signal: stop.signal });
  return () => {
    clearTimeout(timer);
    stop.abort();
  };
}
