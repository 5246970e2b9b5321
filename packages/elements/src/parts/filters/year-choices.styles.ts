import { css } from 'lit';

/** The picture of the years, and the two selects below it. */
export const yearsStyles = css`
  .bars {
    display: flex;
    align-items: end;
    block-size: 3.5em;
    border-block-end: 1px solid var(--_control);
  }

  .bars > i {
    flex: 1;
    /* Two pixels apart, but never more gap than bar: many years fit too. */
    clip-path: inset(0 min(1px, 20%) 0 round 2px 2px 0 0);
    background: var(--_bar);
  }

  .bars > i.chosen {
    background: var(--_accent);
  }

  .axis {
    display: flex;
    justify-content: space-between;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }

  .axis > span > span {
    font-size: 0.875em;
  }

  .years {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0.5em;
    padding-block: 0.375em;
  }

  @media (forced-colors: active) {
    .bars > i {
      background: GrayText;
      forced-color-adjust: none;
    }

    .bars > i.chosen {
      background: Highlight;
    }
  }
`;
