import { expect, it } from 'vitest';
import type { BenchResult, ContenderResult } from './bench-result.js';
import { growthCurve } from './growth-curve.js';

const contender = (name: string, p95: number): ContenderResult =>
  ({ name, measurement: { overall: { p50: p95 / 2, p95 } } }) as ContenderResult;
const result = {
  facts: { queries: 200 },
  sizes: [
    { size: 1000, contenders: [contender('ours', 0.1), contender('array', 1)] },
    { size: 10_000, contenders: [contender('ours', 0.2), contender('array', 10)] },
    { size: 100_000, contenders: [contender('ours', 1), { name: 'array', stopped: 'over budget' }] },
  ],
} as unknown as BenchResult;

it('draws a line per contender through every size it was measured at', () => {
  const [ours = '', array = ''] = ['ours', 'array'].map((name) => lineOf(growthCurve(result), name));

  expect(ours.split(' ')).toHaveLength(3);
  expect(array.split(' ')).toHaveLength(2);
});

it('draws what is ten times slower one step higher, and what is ten times larger one step to the right', () => {
  const [[, first = 0], [right = 0, second = 0]] = pointsOf('array') as [number[], number[]];
  const [[left = 0, low = 0]] = pointsOf('ours') as [number[]];

  expect(second - first).toBeCloseTo(first - low);
  expect(right).toBeGreaterThan(left);
});

function pointsOf(name: string): number[][] {
  return lineOf(growthCurve(result), name)
    .split(' ')
    .map((point) => point.split(',').map(Number));
}

/** The points of the line that bears a label: a line and its label stand together. */
function lineOf(svg: string, name: string): string {
  const group = svg.slice(0, svg.indexOf(`>${name}</text>`));
  return /points="([^"]*)"/.exec(group.slice(group.lastIndexOf('<polyline')))?.[1] ?? '';
}
