import { describe, expect, it } from 'vitest';
import { progressOn } from './progress.js';
import { inkFor, written, type Terminal } from './terminal.js';

/** A terminal, and what was written to its standard error. */
function aTerminal(env: NodeJS.ProcessEnv = {}, isTTY = true) {
  const said: string[] = [];
  const stderr = { isTTY, write: (text: string) => said.push(text) };
  return { said, terminal: { stderr, env } as unknown as Terminal };
}

describe('colour', () => {
  it('is there on a terminal, and nowhere else', () => {
    expect(inkFor(aTerminal().terminal, true).error('lost')).toBe('\u001B[31mlost\u001B[39m');
    expect(inkFor(aTerminal({}, false).terminal, true).error('lost')).toBe('lost');
  });

  it.each([{ NO_COLOR: '1' }, { TERM: 'dumb' }])('goes where the surroundings say %j', (env) => {
    expect(inkFor(aTerminal(env).terminal, true).error('lost')).toBe('lost');
  });

  it('goes with --no-color', () => {
    expect(inkFor(aTerminal().terminal, false).error('lost')).toBe('lost');
  });
});

describe('what is written', () => {
  const HOSTILE = '\u001B[2J\u001B]0;x\u0007\u009B1A\u202Egpj.exe\rover';
  const OURS = '\u001B[31merror\u001B[39m\tOSCE\r\nمرحبا\u200F\n';

  it.each([
    [true, '\uFFFD[2J\uFFFD]0;x\uFFFD\uFFFD1A\uFFFDgpj.exe\uFFFDover'],
    [false, HOSTILE],
  ])('commands no terminal, and is whole everywhere else (terminal: %j)', async (isTTY, expected) => {
    const said: string[] = [];
    const write = (text: string, done: () => void) => {
      said.push(text);
      done();
    };

    await written({ isTTY, write } as unknown as NodeJS.WriteStream, HOSTILE + OURS);

    expect(said).toEqual([expected + OURS]);
  });
});

describe('progress', () => {
  it('is one line drawn again on a terminal, and gone at the end', () => {
    const { said, terminal } = aTerminal();
    const progress = progressOn(terminal, { progress: true });

    progress.tell('records', 1, 2);
    progress.end();

    expect(said).toEqual(['\r\u001B[K████████████░░░░░░░░░░░░ records: 1 of 2', '\r\u001B[K']);
  });

  it('is plain lines where it is piped', () => {
    const { said, terminal } = aTerminal({}, false);

    progressOn(terminal, { progress: true }).tell('works', 500);

    expect(said).toEqual(['works: 500\n']);
  });

  it.each([{ quiet: true, progress: true }, { progress: false }])('is silent with %j', (options) => {
    const { said, terminal } = aTerminal();
    const progress = progressOn(terminal, options);

    progress.tell('works', 500);
    progress.end();

    expect(said).toEqual([]);
  });
});
