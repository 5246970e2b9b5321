import { css } from 'lit';

/** How the groups of filters stand in a column, and how they fill the panel of a narrow list. */
export const filtersStyles = css`
  @media not (pointer: coarse) {
    :not(.panel, .panel *) {
      --_row: 2.25em;
      --_field: 2.5em;
    }
  }

  .title {
    font-size: 1em;
    font-weight: 600;
  }

  .note {
    color: var(--_muted);
  }

  .note span {
    font-size: 0.875em;
  }

  .groups {
    margin-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
  }

  details {
    padding-block: 0.25em 1em;
    border-block-end: 1px solid var(--_line);
  }

  details:not([open]) {
    padding-block-end: 0.25em;
  }

  summary {
    display: grid;
    grid-template-columns: 1fr auto 2em;
    align-items: center;
    min-block-size: 2.75em;
    list-style: none;
    cursor: pointer;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  .name {
    font-weight: 600;
  }

  .chosen,
  .count {
    color: var(--_muted);
    text-align: end;
    font-variant-numeric: tabular-nums;
  }

  .chosen > span,
  .count > span {
    font-size: 0.875em;
  }

  summary svg {
    justify-self: end;
  }

  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 2em;
  }

  ul ul {
    padding-inline-start: 1.5em;
  }

  label.choice {
    display: grid;
    grid-template-columns: 1.25em minmax(0, 1fr) auto;
    align-items: start;
    column-gap: 0.625em;
    min-block-size: var(--_row);
    padding-block: calc((var(--_row) - 1lh) / 2);
    cursor: pointer;
  }

  label.choice > input {
    margin-block-start: calc((1lh - 1.25em) / 2);
  }

  label.choice:hover .label {
    text-decoration: underline 1px;
  }

  input:checked ~ .label {
    font-weight: 600;
  }

  .not-stated {
    margin-block-start: 0.25em;
  }

  .not-stated .label,
  .none .label {
    color: var(--_muted);
  }

  .toggle {
    display: grid;
    align-items: center;
    justify-items: end;
    inline-size: 2em;
    min-block-size: var(--_row);
  }

  .find {
    padding-block-end: 0.375em;
  }

  .find label,
  .years label > .small {
    display: inline-block;
    padding-block-end: 0.125em;
    color: var(--_muted);
  }

  .find label > span,
  .years .small > span {
    font-size: 0.875em;
  }

  .nothing {
    padding-block: 0.5em;
    color: var(--_muted);
  }

  @media (forced-colors: active) {
    summary,
    .chosen {
      color: CanvasText;
    }
  }

  @media print {
    :host {
      display: none !important;
    }
  }
`;
