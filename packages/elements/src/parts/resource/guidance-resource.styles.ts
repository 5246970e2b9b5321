import { css } from 'lit';

/** An opened work: one column, and from 60em a second one with download and facts. */
export const resourceStyles = css`
  .back {
    display: inline-flex;
    align-items: center;
    gap: 0.375em;
    min-block-size: 2.75em;
    color: var(--_accent);
  }

  .back > span {
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
  }

  .back:hover {
    color: var(--_accent-hover);
  }

  .head {
    padding-block-end: 1.25em;
  }

  .title {
    display: block;
    max-inline-size: 29em;
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.12lh;
    letter-spacing: -0.015em;
    text-align: start;
    text-wrap: pretty;
  }

  .title:lang(ar) {
    line-height: 1.25lh;
    letter-spacing: 0;
  }

  .section {
    font-size: 1.1875em;
  }

  .small > span {
    font-size: 0.875em;
  }

  .content-note {
    display: grid;
    grid-template-columns: 1.25em minmax(0, 1fr);
    gap: 0.5em;
    max-inline-size: 42em;
    margin-block-start: 0.75em;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_tint);
  }

  .content-note > svg {
    margin-block-start: calc((1lh - 1.25em) / 2);
  }

  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }

  .lead {
    max-inline-size: 42em;
    text-wrap: pretty;
  }

  .lead > span {
    font-size: 1.125em;
  }

  .prose {
    display: grid;
    gap: 0.75em;
    max-inline-size: 42em;
  }

  .prose > ul {
    display: grid;
    gap: 0.25em;
    padding-inline-start: 1.25em;
    list-style: disc;
  }

  section {
    padding-block-start: 2em;
  }

  .main > section:first-child {
    padding-block-start: 0.5em;
  }

  .fetch-first > .button {
    inline-size: 100%;
    color: var(--_on-accent);
  }

  .fetch-first b {
    text-decoration: none;
  }

  .fetch-first > .small {
    padding-block-start: 0.375em;
    text-align: center;
  }

  .facts-head {
    padding-block: 1.5em 0.75em;
  }

  .unfold {
    display: none;
  }

  dl {
    border-block-start: 1px solid var(--_line);
  }

  dl > div {
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_line);
  }

  dt {
    color: var(--_muted);
  }

  dt > span {
    font-size: 0.875em;
  }

  .source,
  .main .file {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: var(--_row);
  }

  .at-source {
    padding-block-start: 0.5em;
  }

  .at-source b {
    font-weight: 400;
  }

  .tabs {
    display: inline-flex;
    flex-wrap: wrap;
    margin-block-start: 0.75em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
  }

  .tabs > button {
    min-block-size: 2.625em;
    padding-inline: 0.9375em;
    font-weight: 500;
  }

  .tabs > button + button {
    border-inline-start: 1px solid var(--_line);
  }

  .tabs > button:hover {
    background: var(--_tint);
  }

  .tabs > [aria-selected='true'],
  .tabs > [aria-selected='true']:hover {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .tabs > button:first-child {
    border-start-start-radius: calc(var(--_radius) - 1px);
    border-end-start-radius: calc(var(--_radius) - 1px);
  }

  .tabs > button:last-child {
    border-start-end-radius: calc(var(--_radius) - 1px);
    border-end-end-radius: calc(var(--_radius) - 1px);
  }

  .tabs > button:focus-visible {
    border-radius: var(--_radius);
  }

  .citation {
    max-inline-size: 42em;
    margin-block: 0.75em;
    padding: 0.875em 1em;
    background: var(--_tint);
  }

  pre {
    margin: 0;
    font: inherit;
    font-family: ui-monospace, monospace;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }

  .copy,
  .copy > [role='status'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
  }

  .copy > [role='status'] {
    gap: 0.375em;
  }

  .copy > .copied {
    color: var(--_ok-ink);
  }

  .related {
    max-inline-size: 48em;
    margin-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
  }

  .related > li {
    padding-block: 0.875em;
    border-block-end: 1px solid var(--_line);
  }

  .related-title {
    font-weight: 600;
    text-wrap: pretty;
  }

  .why {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.875em;
    padding-block-start: 0.125em;
  }

  .why > span {
    font-size: 0.9375em;
  }

  @container (width < 30em) {
    .facts-head {
      padding-block: 1em 0;
    }

    .facts-head .section {
      display: none;
    }

    .unfold {
      display: flex;
      align-items: center;
      justify-content: space-between;
      inline-size: 100%;
      min-block-size: 2.75em;
      border-block: 1px solid var(--_line);
      font-weight: 600;
    }

    .unfold[aria-expanded='true'] {
      border-block-end: 0;
    }

    .unfold[aria-expanded='true'] > svg {
      rotate: 180deg;
    }

    .facts-body.closed {
      display: none;
    }

    .tabs > button {
      min-block-size: 2.75em;
    }
  }

  @container (width >= 30em) {
    .title {
      font-size: 1.75em;
      line-height: 1.42lh;
    }

    .fetch-first > .button {
      inline-size: auto;
      min-inline-size: 17.5em;
    }

    .fetch-first > .small {
      text-align: start;
    }
  }

  @container (30em <= width < 60em) {
    dl {
      display: grid;
      grid-template-columns: 1fr 1fr;
      column-gap: 1.5em;
    }
  }

  @container (width >= 60em) {
    .columns {
      grid-template-columns: minmax(0, 1fr) 17.5em;
      grid-template-rows: auto 1fr;
      column-gap: 3em;
    }

    .lead {
      grid-area: 1 / 1;
    }

    .main {
      grid-area: 2 / 1;
    }

    .columns:not(:has(.lead)) > .main {
      grid-row: 1 / 3;
    }

    .side {
      grid-area: 1 / 2 / 3 / 3;
    }

    .fetch-first > .button {
      inline-size: 100%;
    }

    .fetch-first > .small {
      text-align: center;
    }
  }

  @media (forced-colors: active) {
    .tabs > [aria-selected='true'],
    .tabs > [aria-selected='true']:hover {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }

    .citation {
      border: 1px solid CanvasText;
    }
  }

  @media print {
    .back,
    .tabs,
    .copy,
    .unfold {
      display: none;
    }

    .facts-body.closed {
      display: block;
    }

    .fetch-first > .button {
      display: inline;
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
    }

    .file::after {
      content: ' ' attr(href);
    }

    section {
      break-inside: avoid-page;
    }
  }
`;
