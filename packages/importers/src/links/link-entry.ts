import type { Finding } from '../report/report.js';
import type { LinkAnswer } from './probe.js';

/** What a report says of a link; nothing where it simply answered. */
export function linkEntry(found: string, answer: LinkAnswer): Finding | undefined {
  switch (answer.status) {
    case 'ok':
      return undefined;
    case 'redirected':
      return {
        code: 'link/redirected',
        severity: 'info',
        found,
        used: answer.address,
        message: `The link leads on to ${answer.address}.`,
        fix: 'Use the new address at the source, if it is to stay.',
      };
    case 'refused':
      return {
        code: 'link/refused',
        severity: 'warning',
        found,
        message: answer.reason,
        fix: 'Open it by hand: a robot cannot tell whether it works.',
      };
    case 'timeout':
      return {
        code: 'link/timeout',
        severity: 'error',
        found,
        message: answer.reason,
        fix: 'Check it again later.',
      };
    case 'dead':
      return {
        code: 'link/dead',
        severity: 'error',
        found,
        message: answer.reason,
        fix: 'Correct the link at the source, or take it away.',
      };
  }
}
