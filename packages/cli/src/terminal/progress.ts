import type { Terminal } from './terminal.js';

/** Tells on standard error how far something is. */
export interface Progress {
  tell(what: string, done: number, total?: number): void;
  /** Takes the bar away, so that the summary begins on a line of its own. */
  end(): void;
}

const BAR_WIDTH = 24;
const CLEAR_LINE = '\r\u001B[K';
const SILENT: Progress = { tell: () => undefined, end: () => undefined };

/** One line that is drawn again on a terminal, plain lines elsewhere, nothing where nobody wants it. */
export function progressOn(
  { stderr, env }: Terminal,
  { quiet = false, progress }: { readonly quiet?: boolean; readonly progress: boolean },
): Progress {
  if (quiet || !progress) return SILENT;
  if (!stderr.isTTY || env.TERM === 'dumb') {
    return { tell: (...told) => void stderr.write(`${inWords(...told)}\n`), end: () => undefined };
  }
  return {
    tell: (what, done, total) =>
      void stderr.write(`${CLEAR_LINE}${total ? `${bar(done / total)} ` : ''}${inWords(what, done, total)}`),
    end: () => void stderr.write(CLEAR_LINE),
  };
}

function inWords(what: string, done: number, total?: number): string {
  return total === undefined ? `${what}: ${done}` : `${what}: ${done} of ${total}`;
}

function bar(share: number): string {
  const filled = Math.round(Math.min(1, Math.max(0, share)) * BAR_WIDTH);
  return '█'.repeat(filled) + '░'.repeat(BAR_WIDTH - filled);
}
