let prefix = 'guidance';

/** The name of one of our tags: of "list", "guidance-list". */
export function tagName(name: string): string {
  return `${prefix}-${name}`;
}

/** Gives our tags another prefix, in all that is drawn from now on. */
export function renameTags(to: string): void {
  prefix = to;
}
