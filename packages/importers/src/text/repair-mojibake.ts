import type { Cleaned, TextRepair } from './cleaned.js';
import { isUnmistakable, scriptOf } from './unmistakable.js';
import { misreadAt, type MisreadCharacter } from './misread-character.js';

const MOST_LAYERS = 8;
const MAY_BE_MISREAD = /[\xC2-\xF4]/;

/**
 * Repairs UTF-8 that was read as Windows-1252 or Latin-1 ("â€™" for "’"), and nothing else, and only where no writer can
 * have meant what stands there. Text that is right is never changed: "perché…”" and "CAFÉ…" happen to be valid UTF-8 when
 * read as bytes, and stay. A text misread several times over is repaired layer by layer.
 *
 * Shape: pure, total, linear in the length; repairing twice gives what repairing once gave.
 * Source: the cautious approach of ftfy (Speer 2019, https://ftfy.readthedocs.io), with rules of our own.
 */
export function repairMojibake(input: string): Cleaned {
  const repairs: TextRepair[] = [];
  let text = input;
  for (let layer = 0; layer < MOST_LAYERS && MAY_BE_MISREAD.test(text); layer++) {
    const once = repairLayer(text);
    if (once.repairs.length === 0) break;
    repairs.push(...once.repairs);
    text = once.text;
  }
  return { text, repairs };
}

function repairLayer(text: string): Cleaned {
  const runs = misreadRuns(text);
  const scripts = new Set(runs.flatMap((run) => scriptsProvedBy(text, run)));
  const repairs: TextRepair[] = [];
  let repaired = '';
  let done = 0;
  for (const run of runs) {
    const isSure = (one: MisreadCharacter): boolean =>
      scripts.has(scriptOf(one.codePoint)) || isUnmistakable(text, one);
    for (const stretch of stretches(run, isSure)) {
      const start = stretch[0]?.start ?? 0;
      const end = start + stretch.reduce((sum, { length }) => sum + length, 0);
      const used = String.fromCodePoint(...stretch.map(({ codePoint }) => codePoint));
      repairs.push({ code: 'text/mojibake', found: text.slice(start, end), used });
      repaired += text.slice(done, start) + used;
      done = end;
    }
  }
  return { text: repaired + text.slice(done), repairs };
}

/** Misread characters that stand side by side, without anything between. */
function misreadRuns(text: string): MisreadCharacter[][] {
  const runs: MisreadCharacter[][] = [];
  let end = -1;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const found = unit >= 0xc2 && unit <= 0xf4 ? misreadAt(text, at) : undefined;
    if (!found) continue;
    if (at === end) runs.at(-1)?.push(found);
    else runs.push([found]);
    end = at + found.length;
    at = end - 1;
  }
  return runs;
}

/** Two letters of one script side by side, or one that nobody can have meant, prove that the text is in that script. */
function scriptsProvedBy(text: string, run: readonly MisreadCharacter[]): string[] {
  const scripts = run.map(({ codePoint }) => scriptOf(codePoint));
  const isProof = (script: string, at: number): boolean => {
    const one = run[at];
    return script === scripts[at + 1] || (one !== undefined && isUnmistakable(text, one));
  };
  return scripts.filter((script, at) => script !== '' && isProof(script, at));
}

/** The sure ones among a run, side by side ones together, at most so many that a spread call can take them. */
function stretches(
  run: readonly MisreadCharacter[],
  isSure: (one: MisreadCharacter) => boolean,
): MisreadCharacter[][] {
  const found: MisreadCharacter[][] = [];
  let open: MisreadCharacter[] | undefined;
  for (const one of run) {
    if (!isSure(one)) open = undefined;
    else if (open && open.length < 1000) open.push(one);
    else found.push((open = [one]));
  }
  return found;
}
