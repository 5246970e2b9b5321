// What a person at the terminal reads while the two commands work. All of it goes to standard error, but results.

const colour = process.stderr.isTTY && !process.env.NO_COLOR;

/** @param {string} code @param {string} text */
const paint = (code, text) => (colour ? `\u001B[${code}m${text}\u001B[0m` : text);

/** Announces a step before it begins. @param {string} text */
export function say(text) {
  process.stderr.write(`${paint('36', '▸')} ${text}\n`);
}

/** Tells how a step ended. @param {boolean} good @param {string} text */
export function tell(good, text) {
  process.stderr.write(`${good ? paint('32', '✓') : paint('31', '✗')} ${text}\n`);
}

/** A failure that a person can mend: one clear sentence, and what to do. It carries no stack. */
export class Stop extends Error {}

/**
 * Runs a command's steps and turns every failure into one message and an exit code.
 * @param {() => Promise<number>} steps gives the exit code
 */
export async function command(steps) {
  try {
    process.exitCode = await steps();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    tell(false, error.message);
    process.exitCode = 1;
  }
}
