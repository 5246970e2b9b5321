import { css } from 'lit';

/** What stands in place of the cards where nothing matches. */
export const noMatchStyles = css`
  .no-match {
    padding-block-start: 1em;
  }

  .no-match p {
    max-inline-size: 42em;
  }

  .advice {
    display: grid;
    gap: 0.5em;
    max-inline-size: 42em;
    padding-block: 0.75em;
  }

  .advice button {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto auto;
    align-items: center;
    gap: 0.75em;
    inline-size: 100%;
    min-block-size: 3.25em;
    padding: 0.375em 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .advice button:hover {
    border-color: var(--_accent);
    background: var(--_tint);
  }

  .advice .what,
  .advice .value {
    display: block;
  }

  .advice .what {
    color: var(--_muted);
  }

  .advice .what > span {
    font-size: 0.875em;
  }

  .advice .gain {
    color: var(--_accent);
    font-weight: 600;
  }

  .advice .gain.none {
    color: var(--_muted);
    font-weight: 400;
  }

  @media print {
    .no-match {
      display: none;
    }
  }
`;
