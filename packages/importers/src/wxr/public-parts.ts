import type { Finding } from '../report/report.js';

/** What of a content everybody may read, and a line for each part that was left out; none of them tells what stood there. */
export interface PublicParts {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** "[members_only]" or "<!-- wp:members/restrict -->": how plugins begin a part that only some visitors see, and end it. */
const BOUND = /\[(\/?)([a-z][\w-]*)(?:\s[^[\]]*)?\]|<!--\s(\/?)wp:([a-z][\w/-]*)\s(?:[^>]*?[^/>-]\s?)?-->/gi;
/** Words by which the plugins name such parts. */
const FOR_SOME =
  /(?:^|[_/-])(?:members?|membership|memberonly|memberpress|mepr|pmpro|s2if|restrict(?:ed|ion)?|private|protect(?:ed)?|passwords?|passworded|logged|loggedin|login|secret|hidden|hide|premium|paid|paywall|subscribers?|loggedinonly|membersonly)(?=$|[_/-])/i;

/**
 * Leaves out what plugins show to some visitors only. A site does that when it shows a record; an export holds all of it.
 *
 * Shape: a part that nobody ends goes on to the end of the text.
 */
export function publicParts(content: string): PublicParts {
  const kept: string[] = [];
  const findings: Finding[] = [];
  let hidden: { readonly name: string; depth: number } | undefined;
  let done = 0;
  const ends = endsIn(content);
  for (const { index, 0: whole, ...bound } of content.matchAll(BOUND)) {
    const name = (bound[2] ?? bound[4] ?? '').toLowerCase();
    const isEnd = (bound[1] ?? bound[3]) === '/';
    if (hidden) {
      if (name !== hidden.name) continue;
      hidden.depth += isEnd ? -1 : 1;
      if (hidden.depth > 0) continue;
      hidden = undefined;
      done = index + whole.length;
    } else if (!isEnd && FOR_SOME.test(name) && ends.has(name)) {
      hidden = { name, depth: 1 };
      kept.push(content.slice(done, index));
      findings.push(leftOut(name));
    }
  }
  return findings.length === 0
    ? { text: content, findings }
    : { text: [...kept, hidden ? '' : content.slice(done)].join(' '), findings };
}

/** A part has an end; what has none, as "[login_form]", only stands there. */
function endsIn(content: string): Set<string> {
  const names = [...content.matchAll(BOUND)].flatMap((bound) =>
    (bound[1] ?? bound[3]) === '/' ? [(bound[2] ?? bound[4] ?? '').toLowerCase()] : [],
  );
  return new Set(names);
}

function leftOut(name: string): Finding {
  return {
    code: 'text/hidden-removed',
    severity: 'info',
    field: 'body',
    found: name,
    message: `A part inside "${name}" is not for everybody, so it was left out.`,
  };
}
