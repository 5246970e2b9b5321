import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder } from '../testing/run-command.js';
import { widgetScript } from './build-outputs.js';

describe('widgetScript', () => {
  it('refuses a placeholder or a missing file in a sentence, rather than writing a page that cannot search', () => {
    const path = join(emptyFolder(), 'guidance-list.js');

    expect(() => widgetScript(path)).toThrow(/is not there, so offline\.html cannot be made/);
    writeFileSync(path, "throw new Error('guidance-list is not built');");
    expect(() => widgetScript(path)).toThrow(/is no widget \(\d+ characters\)/);
  });
});
