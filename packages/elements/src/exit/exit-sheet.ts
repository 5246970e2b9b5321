const RULES = `
  :host { display: block !important; position: sticky; z-index: 10; inset-block-start: 0; box-sizing: border-box; inline-size: fit-content;
    max-inline-size: 100%; padding: 0.75em; border: 1px solid var(--guidance-line, light-dark(#cedadb, #364950)); border-radius: 0.5em;
    background: var(--guidance-surface, light-dark(#fff, #18242a)); color: var(--guidance-ink, light-dark(#17242b, #e7eff1));
    font-weight: 400; line-height: 1.5; text-align: start; }
  :host([hidden]) { display: none !important; }
  ::slotted(a) { display: inline-block !important; padding: 0.625em 1em !important; border-radius: 0.375em;
    background: var(--guidance-ink, light-dark(#17242b, #e7eff1)) !important; color: var(--guidance-surface, light-dark(#fff, #18242a)) !important; font-weight: 600;
    text-decoration: none; }
  ::slotted(a:hover) { text-decoration: underline !important; }
  ::slotted(a:focus-visible) { outline: 3px solid var(--guidance-focus, light-dark(#b4450a, #ffb35c)) !important; outline-offset: 2px; }
  p { max-inline-size: 42em; margin: 0.5em 0 0; font-size: 0.875em; }
  .sr { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .cover { position: fixed; inset: 0; inline-size: auto; block-size: auto; margin: 0; padding: 0; border: 0; background: #fff; }
  .cover:not(:popover-open) { display: none; }
  @media (forced-colors: active) { ::slotted(a) { border: 1px solid; } }
  @media print { :host { display: none !important; } }
`;

/** The style sheet of the way out, which a strict security policy lets through. */
export function exitSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(RULES);
  return sheet;
}
