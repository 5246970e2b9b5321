import type { TextInk } from '@guidance-list/importers';

/** The part of a process that a command uses. */
export interface Terminal {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly env: NodeJS.ProcessEnv;
}

/** Colours for standard error, where it is a terminal and nobody said no; else text as it is. */
export function inkFor({ stderr, env }: Terminal, wanted: boolean): TextInk {
  const isOn = wanted && !env.NO_COLOR && stderr.isTTY && env.TERM !== 'dumb';
  const ink =
    (open: number, close: number) =>
    (text: string): string =>
      isOn ? `\u001B[${open}m${text}\u001B[${close}m` : text;
  return { strong: ink(1, 22), quiet: ink(2, 22), error: ink(31, 39), warning: ink(33, 39) };
}

/** What commands a terminal or turns a line: controls but tabs, line ends and our own colours; overrides and isolates of direction. */
const COMMANDS =
  // eslint-disable-next-line no-control-regex -- these are what it looks for
  /\r(?!\n)|(?!\u001B\[\d{1,2}m)[\0-\x08\v\f\x0E-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069]/g;
const IN_PLACE = '\uFFFD';

/**
 * Writes all of a text, however slow the reader; a reader that has gone away ("| head") is no error. A terminal is never given
 * what would command it, since feeds and sites come from strangers; a file or a pipe gets every byte.
 */
export function written(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(stream.isTTY ? text.replace(COMMANDS, IN_PLACE) : text, (error) => {
      if (error && (error as NodeJS.ErrnoException).code !== 'EPIPE') reject(error);
      else resolve();
    });
  });
}

/** The same of a text that comes in pieces. */
export async function writtenAll(stream: NodeJS.WriteStream, pieces: Iterable<string>): Promise<void> {
  for (const piece of pieces) await written(stream, piece);
}
