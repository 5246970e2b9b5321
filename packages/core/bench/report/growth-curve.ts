import type { BenchResult } from './bench-result.js';

const WIDTH = 720;
const HEIGHT = 420;
const MARGIN = { left: 76, right: 120, top: 24, bottom: 52 };
const COLOURS = ['#0b5cad', '#8a4b08', '#2f6b2f', '#7a2a6f', '#5a5a5a', '#a3342c', '#3c6e71', '#4b4b9a'];
const OWN_WIDTH = 3.5;
const OTHER_WIDTH = 1.75;

/** How one contender grows: works and milliseconds, smallest size first. */
interface Line {
  readonly name: string;
  readonly points: readonly (readonly [size: number, ms: number])[];
}

/**
 * Draws how p95 over the mix grows with the collection, both axes by powers of ten, as an SVG that needs nothing else. Every number in it
 * is one of the result.
 */
export function growthCurve({ facts, sizes }: BenchResult): string {
  const names = [...new Set(sizes.flatMap(({ contenders }) => contenders.map(({ name }) => name)))];
  const lines = names
    .map((name): Line => ({
      name,
      points: sizes.flatMap(({ size, contenders }) => {
        const p95 = contenders.find((one) => one.name === name)?.measurement?.overall.p95;
        return p95 === undefined ? [] : [[size, p95] as const];
      }),
    }))
    .filter(({ points }) => points.length > 0);
  const all = lines.flatMap(({ points }) => points);
  const across = axis(
    all.map(([size]) => size),
    [MARGIN.left, WIDTH - MARGIN.right],
  );
  const up = axis(
    all.map(([, ms]) => ms),
    [HEIGHT - MARGIN.bottom, MARGIN.top],
  );
  const at = ([size, ms]: readonly [number, number]): string =>
    `${across.place(size).toFixed(1)},${up.place(ms).toFixed(1)}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" font-family="system-ui, sans-serif" font-size="13">`,
    `<title>p95 over ${facts.queries} mixed queries, in milliseconds, by works in the collection</title>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    ...across.ticks.map((size) => acrossTick(across.place(size), size)),
    ...up.ticks.map((ms) => upTick(up.place(ms), ms)),
    `<text x="${(MARGIN.left + WIDTH - MARGIN.right) / 2}" y="${HEIGHT - 10}" text-anchor="middle">works in the collection</text>`,
    `<text transform="translate(18 ${HEIGHT / 2}) rotate(-90)" text-anchor="middle">p95, milliseconds</text>`,
    ...labelled(lines, up.place).map(({ name, points, labelAt }, place) => {
      const colour = COLOURS[place % COLOURS.length];
      const width = name === 'ours' ? OWN_WIDTH : OTHER_WIDTH;
      const x = across.place(points.at(-1)![0]) + 10;
      return [
        `<polyline points="${points.map(at).join(' ')}" fill="none" stroke="${colour}" stroke-width="${width}"/>`,
        ...points.map(
          (point) => `<circle cx="${at(point).replace(',', '" cy="')}" r="${width}" fill="${colour}"/>`,
        ),
        `<text x="${x.toFixed(1)}" y="${labelAt.toFixed(1)}" fill="${colour}">${name}</text>`,
      ].join('\n');
    }),
    '</svg>',
    '',
  ].join('\n');
}

/** By powers of ten, whole powers at both ends. */
function axis(values: readonly number[], [from, to]: readonly [number, number]) {
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))));
  return {
    place: (value: number): number => from + ((Math.log10(value) - low) / (high - low)) * (to - from),
    ticks: Array.from({ length: high - low + 1 }, (_, step) => 10 ** (low + step)),
  };
}

function acrossTick(x: number, size: number): string {
  const bottom = HEIGHT - MARGIN.bottom;
  return `<path d="M${x} ${MARGIN.top}V${bottom}" stroke="#ddd"/><text x="${x}" y="${bottom + 18}" text-anchor="middle">${size.toLocaleString('en')}</text>`;
}

function upTick(y: number, ms: number): string {
  const label = Number(ms.toPrecision(1)).toLocaleString('en', { maximumFractionDigits: 4 });
  return `<path d="M${MARGIN.left} ${y}H${WIDTH - MARGIN.right}" stroke="#ddd"/><text x="${MARGIN.left - 8}" y="${y + 4}" text-anchor="end">${label}</text>`;
}

/** Puts a label at the end of each line, and moves those apart that would lie on each other. */
function labelled(lines: readonly Line[], place: (ms: number) => number): (Line & { labelAt: number })[] {
  let free = 0;
  return lines
    .map((line) => ({ ...line, labelAt: place(line.points.at(-1)![1]) + 4 }))
    .sort((a, b) => a.labelAt - b.labelAt)
    .map((line) => {
      free = Math.max(line.labelAt, free);
      const labelAt = free;
      free += 16;
      return { ...line, labelAt };
    });
}
