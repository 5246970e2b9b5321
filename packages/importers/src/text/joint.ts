/** How far a joint looks back and ahead. Units: UTF-16. */
export const JOINT_REACH = 34;

/**
 * What stands between two texts once the tag, comment or unreadable character between them is gone: a space where they
 * would become an element or an entity together, otherwise nothing.
 * @param before the first text, or as much of its end as is known
 * @param after the second text
 */
export function joint(before: string, after: string): '' | ' ' {
  const [end, start] = [before.slice(-JOINT_REACH), after.slice(0, JOINT_REACH)];
  const isElement = /<\/?$/.test(end) && /^[a-z!?/]/i.test(start);
  const isEntity = /&#?\w{0,31}$/.test(end) && /^[#\w]{0,31};/.test(start);
  return isElement || isEntity ? ' ' : '';
}
