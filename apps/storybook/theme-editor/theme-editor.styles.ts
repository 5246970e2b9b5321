import { css } from 'lit';

/** The editor's own look, apart from the list that it previews. */
export const editorStyles = css`
  :host {
    display: block;
    color-scheme: light dark;
    padding: 1rem;
    background: light-dark(#fff, #10191d);
    container-type: inline-size;
    color: light-dark(#17242b, #e7eff1);
    font:
      1rem/1.5 Inter,
      system-ui,
      'Noto Sans',
      sans-serif;
    --line: light-dark(#cedadb, #364950);
    --edge: light-dark(#64767e, #8499a1);
    --muted: light-dark(#4a5a62, #abbcc2);
    --accent: light-dark(#0b5768, #83cedb);
    --error: light-dark(#8f1d14, #ffb9b0);
  }
  * {
    box-sizing: border-box;
  }
  .editor {
    display: grid;
    gap: 2rem;
  }
  @container (width >= 52rem) {
    .editor {
      grid-template-columns: 22rem 1fr;
      align-items: start;
    }
  }
  h3,
  summary,
  legend {
    font-size: 1rem;
    font-weight: 600;
  }
  h3,
  ul,
  p,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  ul {
    list-style: none;
  }
  form > * {
    border-block-end: 1px solid var(--line);
    padding-block: 0.75rem;
  }
  form > :first-child {
    padding-block-start: 0;
  }
  .pages label {
    display: block;
    padding-block: 0.25rem;
  }
  summary {
    cursor: pointer;
  }
  li {
    padding-block: 0.75rem 0;
  }
  code,
  pre {
    font:
      0.9375em/1.5 'Noto Sans Mono',
      'DejaVu Sans Mono',
      monospace;
  }
  .name code {
    font-weight: 600;
  }
  .about,
  .ratios {
    color: var(--muted);
    font-size: 0.875rem;
  }
  .about {
    display: block;
  }
  .fields,
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 0.75rem;
    padding-block: 0.375rem;
  }
  .ratios {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
  }
  .too-little,
  .refused {
    color: var(--error);
  }
  .refused li {
    padding-block: 0.25rem 0;
  }
  .too-little {
    font-weight: 600;
  }
  input[type='color'] {
    inline-size: 3.5rem;
    block-size: 2.75rem;
    padding: 0.125rem;
  }
  input[type='text'],
  input[type='number'] {
    inline-size: 7.5rem;
    padding-inline: 0.75rem;
  }
  input:not([type='radio']),
  textarea,
  button {
    min-block-size: 2.75rem;
    border: 1px solid var(--edge);
    border-radius: 0.375rem;
    background: light-dark(#fff, #18242a);
    color: inherit;
    font: inherit;
  }
  textarea {
    display: block;
    inline-size: 100%;
    margin-block: 0.375rem 0.75rem;
    padding: 0.5rem 0.75rem;
    font:
      0.875rem/1.5 'Noto Sans Mono',
      'DejaVu Sans Mono',
      monospace;
  }
  details > label {
    display: block;
    padding-block-start: 0.75rem;
  }
  button {
    padding-inline: 1rem;
    font-weight: 600;
    cursor: pointer;
  }
  .primary {
    border-color: var(--accent);
    background: var(--accent);
    color: light-dark(#fff, #082026);
  }
  .quiet {
    border-color: transparent;
    background: none;
    color: var(--accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  a {
    color: var(--accent);
  }
  :focus-visible {
    outline: 3px solid light-dark(#b4450a, #ffb35c);
    outline-offset: 2px;
  }
  .side {
    display: grid;
    gap: 1.5rem;
    min-inline-size: 0;
  }
  .preview {
    display: grid;
    gap: 1.5rem;
    padding: 1.25rem;
    border: 1px solid var(--line);
    border-radius: 0.5rem;
    background: light-dark(#fff, #10191d);
    color: light-dark(#17242b, #e7eff1);
  }
  pre {
    margin-block: 0.75rem;
    padding: 0.875rem 1rem;
    overflow: auto;
    background: light-dark(#f1f6f6, #1f2e34);
  }
`;
