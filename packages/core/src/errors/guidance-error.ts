import { shownValue } from './shown-value.js';

/** What a {@link GuidanceError} can be about. The list only grows. */
export type GuidanceErrorCode =
  'index/unreadable' | 'index/version' | 'index/damaged' | 'index/other-resources';

/** The one error thrown for bad data; branch on `code`, show `message`. */
export class GuidanceError extends Error {
  override readonly name = 'GuidanceError';

  constructor(
    readonly code: GuidanceErrorCode,
    parts: { at: string; got: unknown; expected: string; fix: string },
  ) {
    super(`${parts.at}: got ${shownValue(parts.got)}, expected ${parts.expected}. ${parts.fix} [${code}]`);
  }
}
