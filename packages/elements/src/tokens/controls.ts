import { css } from 'lit';

/** Buttons, links, fields, selects and check boxes as all elements show them. */
export const controls = css`
  a {
    color: var(--_accent);
    text-decoration-thickness: 1px;
  }

  a:hover,
  .text-button:hover {
    color: var(--_accent-hover);
    text-decoration-thickness: 2px;
  }

  button,
  input,
  select {
    margin: 0;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
  }

  button {
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
    cursor: pointer;
  }

  [aria-expanded='true'] > svg,
  [open] > summary > svg {
    rotate: 180deg;
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: 2.75em;
    padding-inline: 1em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_ink);
    font-weight: 600;
    text-align: center;
    text-decoration: none;
  }

  .button:hover {
    border-color: var(--_accent);
    background: var(--_tint);
    color: var(--_ink);
  }

  .primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .primary:hover {
    border-color: var(--_accent-hover);
    background: var(--_accent-hover);
    color: var(--_on-accent);
  }

  .text-button {
    min-block-size: var(--_row);
    color: var(--_accent);
    text-decoration: underline 1px;
  }

  .back {
    display: inline-flex;
    align-items: center;
    gap: 0.375em;
    min-block-size: 2.75em;
    color: var(--_accent);
  }

  .back > span {
    text-decoration: underline 1px;
  }

  .back:hover {
    color: var(--_accent-hover);
  }

  .back > svg {
    margin-inline-start: -0.375em;
  }

  .field,
  select {
    inline-size: 100%;
    min-block-size: var(--_field);
    padding-inline: 0.75em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_ink);
    appearance: none;
  }

  .field::-webkit-search-decoration {
    appearance: none;
  }

  .with-icon {
    position: relative;
    display: block;
  }

  .with-icon > svg {
    position: absolute;
    z-index: 2;
    inset-block-start: calc(50% - 0.625em);
    inset-inline-start: 0.75em;
    color: var(--_muted);
    pointer-events: none;
  }

  .with-icon > .field {
    padding-inline-start: 2.5em;
  }

  .select {
    position: relative;
    display: block;
  }

  .select > select {
    padding-inline-end: 2.25em;
    text-overflow: ellipsis;
    cursor: pointer;
  }

  .select::after {
    content: '';
    position: absolute;
    z-index: 2;
    inset-block-start: calc(50% - 0.1875em);
    inset-inline-end: 0.75em;
    inline-size: 0.6875em;
    block-size: 0.375em;
    background: currentcolor;
    clip-path: polygon(0 0, 100% 0, 50% 100%);
    pointer-events: none;
  }

  input[type='checkbox'] {
    display: grid;
    flex: none;
    place-content: center;
    inline-size: 1.25em;
    block-size: 1.25em;
    border: 1.5px solid var(--_control);
    border-radius: 0.1875em;
    background: var(--_surface);
    color: var(--_on-accent);
    appearance: none;
    cursor: inherit;
  }

  input[type='checkbox']:checked {
    border-color: var(--_accent);
    background: var(--_accent);
  }

  input[type='checkbox']:checked::before {
    content: '';
    inline-size: 0.6875em;
    block-size: 0.375em;
    border: solid currentcolor;
    border-width: 0 0 2px 2px;
    rotate: -45deg;
    translate: 0 -0.1em;
  }

  @media (forced-colors: active) {
    select,
    input[type='checkbox'] {
      appearance: auto;
    }

    .select::after,
    input[type='checkbox']:checked::before {
      content: none;
    }
  }

  @media print {
    .back {
      display: none;
    }
  }
`;
