import { css } from 'lit';

/** The picture of the years, and the two selects below it. */
export const yearsStyles = css`
  .bars {
    display: flex;
    align-items: end;
    gap: 2px;
    block-size: 3.5em;
    border-block-end: 1px solid var(--_control);
  }

  .bars > i {
    flex: 1;
    min-inline-size: 1px;
    border-start-start-radius: 2px;
    border-start-end-radius: 2px;
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
