import type { Finding, ReportEntry } from '../report/report.js';
import { isProtected, postOf, type Post } from './post.js';

/** The records that everybody may read, those that are left out by rule, and the report's lines about these. */
export interface PublicPosts {
  readonly posts: readonly Post[];
  readonly leftOut: readonly Post[];
  readonly entries: readonly ReportEntry[];
}

/** Parts what everybody may read from what is left out, each with the reason. A record that is listed twice is one. */
export function publicPosts(values: readonly unknown[]): PublicPosts {
  const posts = new Map<number, Post>();
  const leftOut = new Map<number, Post>();
  const entries: ReportEntry[] = [];
  for (const [at, value] of values.entries()) {
    const post = postOf(value);
    if (post && (posts.has(post.id) || leftOut.has(post.id))) continue;
    const reason = post ? reasonToLeaveOut(post) : notARecord();
    if (reason) entries.push({ ...reason, record: post ? String(post.id) : `record ${at + 1}` });
    if (post) (reason ? leftOut : posts).set(post.id, post);
  }
  return { posts: [...posts.values()], leftOut: [...leftOut.values()], entries };
}

function reasonToLeaveOut(post: Post): Finding | undefined {
  if (isProtected(post)) {
    return {
      code: 'record/protected',
      severity: 'info',
      message: 'The record needs a password, so it was left out.',
    };
  }
  if (post.status === undefined || post.status === 'publish') return undefined;
  return {
    code: 'record/not-published',
    severity: 'info',
    found: post.status,
    message: 'The record is not published, so it was left out.',
  };
}

function notARecord(): Finding {
  return {
    code: 'record/invalid',
    severity: 'error',
    message: 'This is no record: it has no number.',
    fix: 'Look which plugin changes the answers of the REST API.',
  };
}
