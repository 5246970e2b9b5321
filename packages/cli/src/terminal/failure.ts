/** What ends a command early: a sentence for the person at the terminal, and the exit code of the contract. */
export class Failure extends Error {
  override readonly name = 'Failure';

  constructor(
    /** 2: wrong usage, nothing was read or written. 3: a source could not be opened, reached or read whole. */
    readonly exitCode: 2 | 3,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Wrong usage, said in a sentence. */
export function usageFailure(message: string): Failure {
  return new Failure(2, message);
}

/** Why a file or an address could not be opened, in words. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'ENOENT':
      return 'there is no such file';
    case 'EACCES':
    case 'EPERM':
      return 'it may not be opened by this user';
    case 'EISDIR':
      return 'it is a folder';
    case 'ENOSPC':
      return 'the disk is full';
    default:
      return message ?? String(error);
  }
}
