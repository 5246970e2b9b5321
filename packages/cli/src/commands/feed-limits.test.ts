import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FEED_LIMITS } from '@guidance-list/core';
import { describe, expect, it } from 'vitest';
import { emptyFolder, runCommand } from '../testing/run-command.js';

const folder = emptyFolder();

/** A file that weighs one byte too much; nothing of it stands on the disk. */
function tooHeavy(): string {
  const file = join(folder, 'heavy.json');
  writeFileSync(file, '{"version":"1.0","resources":[]}');
  truncateSync(file, FEED_LIMITS.bytes + 1);
  return file;
}

function tooMany(): string {
  const file = join(folder, 'many.json');
  const works = Array.from({ length: FEED_LIMITS.records + 1 }, (_, at) => `{"id":"${at}","title":"A"}`);
  writeFileSync(file, `{"version":"1.0","resources":[${works.join(',')}]}`);
  return file;
}

describe('a feed over the limits', () => {
  it.each([
    ['weighs too much', tooHeavy, { read: 0, kept: 0 }],
    ['holds too many works', tooMany, { read: FEED_LIMITS.records + 1, kept: FEED_LIMITS.records }],
  ])('is an error of its report, not a crash, where it %s', async (_, make, counts) => {
    const { exitCode, stdout, stderr } = await runCommand(['validate', make(), '--json']);

    const report = JSON.parse(stdout) as { counts: object; entries: { code: string; fix: string }[] };
    expect([exitCode, stderr]).toEqual([1, '']);
    expect(report.counts).toMatchObject({ ...counts, errors: 1 });
    expect(report.entries[0]).toMatchObject({
      code: 'feed/too-large',
      fix: expect.stringMatching(/\.$/) as string,
    });
  });
});
