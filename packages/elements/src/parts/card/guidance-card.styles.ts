import { css } from 'lit';

/** A card, and the two plainer ways in which a work stands in a list. */
export const cardStyles = css`
  .card {
    --_pad: 1em;

    display: flex;
    flex-direction: column;
    block-size: 100%;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
    background: var(--_surface);
  }

  .entry {
    flex: 1;
    padding: 0.875em var(--_pad);
  }

  .title {
    font-size: 1.0625em;
    font-weight: 600;
    line-height: 0.95lh;
    text-decoration-color: color-mix(in srgb, currentcolor 40%, transparent);
    text-wrap: pretty;
  }

  .title:hover {
    text-decoration-color: currentcolor;
  }

  .title:lang(ar) {
    line-height: 1.1lh;
  }

  .summary {
    max-inline-size: 42em;
    padding-block-start: 0.5em;
    color: var(--_muted);
    text-wrap: pretty;
  }

  @container (width >= 26em) {
    .card {
      --_pad: 1.25em;
    }

    .entry {
      padding-block: 1.125em;
    }

    .title {
      font-size: 1.1875em;
      line-height: 1.05lh;
    }
  }

  @container (width >= 40em) {
    .card {
      --_pad: 1.5em;
    }

    .entry {
      padding-block: 1.25em;
    }
  }

  .cards .keep {
    margin-inline-end: -0.5em;
  }

  .card:not(.cards) {
    --_pad: 0em;

    border-width: 0 0 1px;
    border-radius: 0;
    background: none;
  }

  .list > .entry {
    padding-block-end: 0.25em;
  }

  .list > .slip {
    padding-block-end: 0.75em;
  }

  .compact {
    min-block-size: 2.75em;
    padding-block: 0.625em;
  }

  .compact .title {
    font-size: 1em;
  }

  .line {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.875em;
    padding-block-start: 0.125em;
    color: var(--_muted);
  }

  .line > span {
    min-inline-size: 0;
  }

  .newer {
    color: var(--_notice-ink);
  }

  @media print {
    .card {
      break-inside: avoid;
      border-width: 0 0 1px;
      border-radius: 0;
      background: none;
    }

    .entry {
      padding: 0.75em 0 0;
    }

    .open.title {
      color: inherit;
      text-decoration: none;
    }

    .summary {
      color: inherit;
    }
  }
`;
