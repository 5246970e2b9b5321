import { css } from 'lit';

/** Boxes that say how the feed is, and the still shape of a list that is to come. */
export const stateStyles = css`
  .loading {
    padding-block-end: 0.75em;
    font-weight: 600;
  }

  .box {
    display: grid;
    grid-template-columns: 1.25em minmax(0, 1fr);
    gap: 0 0.75em;
    margin-block-end: 1em;
    padding: 0.875em 1em;
    border: 1px solid var(--_line);
    border-inline-start: 0.25em solid var(--_accent);
    border-start-end-radius: 0.1875em;
    border-end-end-radius: 0.1875em;
    background: var(--_tint);
  }

  .box > svg {
    margin-block-start: calc((1lh - 1.25em) / 2);
  }

  .box .text {
    max-inline-size: 42em;
  }

  .failed {
    border-color: var(--_err-line);
    background: var(--_err-bg);
    color: var(--_err-ink);
  }

  .notice {
    border-color: var(--_notice-line);
    background: var(--_notice-bg);
    color: var(--_notice-ink);
  }

  .notice summary {
    color: inherit;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    padding-block-start: 0.75em;
  }

  .text > .button {
    margin-block-start: 0.75em;
  }

  .text .button {
    font-weight: 500;
  }

  .details {
    margin-block-end: 1em;
    color: var(--_muted);
  }

  .details > span {
    font-size: 0.875em;
  }

  code {
    font-family: ui-monospace, monospace;
    font-size: 0.9375em;
  }

  summary {
    display: inline-block;
    min-block-size: 1.75em;
    text-decoration: underline;
    cursor: pointer;
  }

  .report li {
    padding-block: 0.25em;
  }

  .report li > span {
    font-size: 0.875em;
  }

  .skeleton {
    display: grid;
    gap: 0.75em;
  }

  .skeleton > div {
    overflow: clip;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
    background: var(--_surface);
  }

  .skeleton .card,
  .skeleton .slip {
    display: grid;
    gap: 0.625em;
    padding: 1em;
  }

  .skeleton .slip {
    border-block-start: 1px solid var(--_line);
    background: var(--_tint);
  }

  .skeleton i {
    block-size: 0.625em;
    inline-size: 45%;
    border-radius: 0.1875em;
    background: var(--_tint2);
  }

  .skeleton .card i:nth-child(1) {
    inline-size: 25%;
  }

  .skeleton .card i:nth-child(2) {
    block-size: 0.875em;
    inline-size: 90%;
  }

  .skeleton .card i:nth-child(4) {
    inline-size: 80%;
  }

  .wait {
    animation: appear 0s 0.3s both;
  }

  @keyframes appear {
    from {
      visibility: hidden;
    }
  }

  @media (forced-colors: active) {
    .box,
    .skeleton > div {
      border-color: CanvasText;
    }
  }

  @media print {
    :host {
      display: none !important;
    }
  }
`;
