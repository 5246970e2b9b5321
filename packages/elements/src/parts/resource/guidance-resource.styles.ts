import { css } from 'lit';

/** An opened work: one column, and from 60em a second one with download and facts. */
export const resourceStyles = css`
  .head > .notice {
    max-inline-size: 48em;
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

  .main > section:first-child {
    padding-block-start: 0.5em;
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
    min-inline-size: 0;
    font-size: 0.9375em;
  }

  @container (width >= 30em) {
    .title {
      font-size: 1.75em;
      line-height: 1.42lh;
    }
  }

  @container (width >= 60em) {
    .columns {
      grid-template-columns: minmax(0, 48em) 17.5em;
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
  }

  @media print {
    article a:any-link,
    article a:any-link b {
      color: inherit;
      text-decoration: none;
    }

    .file > svg {
      display: none;
    }

    section {
      break-inside: avoid-page;
    }
  }
`;
