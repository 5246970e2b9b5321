import type { Finding } from '../report/report.js';
import { isProtected, postOf, type Post } from './post.js';

/** A record of the API, and the reason where it is left out. */
export interface JudgedPost {
  /** How the report calls it. */
  readonly record: string;
  readonly post?: Post;
  readonly reason?: Finding;
}

/** Judges each record that was read, once, in the order of the site: what everybody may read stays. */
export function judgedPosts(values: readonly unknown[]): JudgedPost[] {
  const seen = new Set<number>();
  return values.flatMap((value, at): JudgedPost[] => {
    const post = postOf(value);
    if (!post) return [{ record: `record ${at + 1}`, reason: notARecord() }];
    if (seen.has(post.id)) return [];
    seen.add(post.id);
    const reason = reasonToLeaveOut(post);
    return [{ record: String(post.id), post, ...(reason ? { reason } : {}) }];
  });
}

/** The records that everybody may read. */
export function publicPosts(judged: readonly JudgedPost[]): Post[] {
  return judged.flatMap(({ post, reason }) => (post && !reason ? [post] : []));
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
