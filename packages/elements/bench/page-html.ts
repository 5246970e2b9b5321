/** What the page tells the benchmark with; it is put there by the browser. */
export const BINDING = 'tell';

/** Runs before all else on a page: tells when the first list is there, and what a click takes. */
const WATCH = `{
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const until = async (isSo) => {
    const latest = performance.now() + 40_000;
    while (!isSo()) {
      await frame();
      if (performance.now() > latest) throw new Error('What the benchmark waits for does not come.');
    }
    await frame();
  };
  globalThis.bench = {
    shifts: 0,
    async shown(isShown) { await until(isShown); performance.mark('list'); tell('list ' + performance.now()); },
    async followed(answer) {
      const before = answer();
      performance.mark('click');
      const at = await new Promise((resolve) => {
        addEventListener('click', (event) => resolve(event.timeStamp), { capture: true, once: true });
      });
      await until(() => answer() !== before);
      performance.mark('followed');
      tell('followed ' + (performance.now() - at));
    },
  };
  new PerformanceObserver((list) => {
    for (const { hadRecentInput, value } of list.getEntries()) bench.shifts += hadRecentInput ? 0 : value;
  }).observe({ type: 'layout-shift', buffered: true });
}`;

/** A page with a fallback-free body, in the same frame for every contender. */
export function pageHtml(body: string, isShown: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>A library</title>
<link rel="icon" href="data:,">
<script>${WATCH} void bench.shown(() => ${isShown});</script>
</head>
<body>
<main>
${body}
</main>
</body>
</html>`;
}
