/** Takes steps to their end, with a pause after each, so that a page stays responsive. */
export async function atLeisure<T>(
  steps: Generator<undefined, T>,
  pause: () => Promise<unknown>,
): Promise<T> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await pause();
  }
}
