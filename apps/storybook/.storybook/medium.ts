/** On what a story is seen: the screen, or as a printer would put it on paper. */
export const MEDIA: Readonly<Record<string, { readonly title: string }>> = {
  screen: { title: 'On screen' },
  paper: { title: 'On paper' },
};

const PAPER = 'print, screen';

/** Has the elements of the page take their rules for printing on the screen too, or for printing alone again. */
export function showOn(medium: string, tags: readonly string[]): void {
  const [from, to] = medium === 'paper' ? ['print', PAPER] : [PAPER, 'print'];
  for (const rule of tags.flatMap(mediaRules)) {
    if (rule.media.mediaText === from) rule.media.mediaText = to;
  }
}

/** All elements of a kind share the sheets of their class, so that one change reaches each of them. */
function mediaRules(tag: string): CSSMediaRule[] {
  const { elementStyles = [] } = (customElements.get(tag) ?? {}) as {
    elementStyles?: readonly { readonly styleSheet?: CSSStyleSheet }[];
  };
  return elementStyles
    .flatMap(({ styleSheet }) => [...(styleSheet?.cssRules ?? [])])
    .filter((rule) => rule instanceof CSSMediaRule);
}
