import { css } from 'lit';

/** What the filters add when they fill the place of the whole list. */
export const panelStyles = css`
  /* One ground for head, body and foot, a little wider than what stands on it; a shadow takes no room. */
  .panel {
    background: var(--_surface);
    box-shadow: 0 0 0 0.5em var(--_surface);
  }

  .panel .head {
    position: sticky;
    z-index: 3;
    inset-block-start: 0;
    display: flex;
    align-items: center;
    justify-content: space-between;
    min-block-size: 3.5em;
    border-block-end: 1px solid var(--_line);
    background: var(--_surface);
  }

  /* What has the focus is not left below the head or the foot. */
  .panel :is(button, input, select, summary) {
    scroll-margin-block: 4.5em 6em;
  }

  .panel .title {
    font-size: 1.1875em;
  }

  .close {
    display: grid;
    place-items: center end;
    inline-size: 2.75em;
    block-size: 2.75em;
  }

  .panel .note {
    padding-block-start: 0.75em;
  }

  .foot {
    position: sticky;
    z-index: 3;
    inset-block-end: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 0.625em;
    margin-block-start: 1.5em;
    padding-block: 0.75em;
    /* Seen where colours are forced, and shadows are not. */
    border-block-start: 1px solid transparent;
    background: var(--_surface);
    box-shadow: 0 -4px 16px rgb(from var(--_ink) r g b / 8%);
    clip-path: inset(-1.5em 0 0 0);
  }

  .foot .primary {
    flex: 1;
  }

  /* A window that is hardly higher than head and foot: a page at 400 %. */
  @media (height < 20em) {
    .panel .head,
    .foot {
      position: static;
    }
  }
`;
