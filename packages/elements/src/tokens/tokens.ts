import { css } from 'lit';

/**
 * The colours and measures of every element, each as a private name (`--_ink`) that falls back to the default where the
 * page has not set the public one (`--guidance-ink`). The public names are never set here, so a value given on any
 * ancestor reaches every part.
 *
 * Shape: light and dark by `light-dark()`, so the page's `color-scheme` decides, and through it the reader's setting.
 * The comment above a name is what editors, Storybook and the manifest say of its public name.
 *
 * Source: the palette and its measured contrast are listed in the package's README.
 */
export const tokens = css`
  :host {
    /* Text. */
    --_ink: var(--guidance-ink, light-dark(#17242b, #e7eff1));
    /* Facts, hints and counts: quieter text. */
    --_muted: var(--guidance-muted, light-dark(#4a5a62, #abbcc2));
    /* Links, chosen boxes, the main button. */
    --_accent: var(--guidance-accent, light-dark(#0b5768, #83cedb));
    /* The accent under the pointer. */
    --_accent-hover: var(
      --guidance-accent-hover,
      color-mix(in srgb, var(--_accent) 76%, light-dark(#000, #fff))
    );
    /* Text on the accent. */
    --_on-accent: var(--guidance-on-accent, light-dark(#fff, #082026));
    /* Edges of fields and boxes. */
    --_control: var(--guidance-control, light-dark(#64767e, #8499a1));
    /* Lines between things; decoration only. */
    --_line: var(--guidance-line, light-dark(#cedadb, #364950));
    /* Ground of cards and fields. */
    --_surface: var(--guidance-surface, light-dark(#fff, #18242a));
    /* Ground of the file slip, and of what is under the pointer. */
    --_tint: var(--guidance-tint, light-dark(#f1f6f6, #1f2e34));
    /* Shapes that stand for a list to come. */
    --_tint2: var(--guidance-tint2, light-dark(#e1ecec, #2a3c43));
    /* Ground of a filter in force. */
    --_sel: var(--guidance-sel, light-dark(#e2f0f1, #173a43));
    /* Text of a notice. */
    --_notice-ink: var(--guidance-notice-ink, light-dark(#664000, #f5d394));
    /* Ground of a notice. */
    --_notice-bg: var(--guidance-notice-bg, light-dark(#fff5df, #35280d));
    /* Edge of a notice. */
    --_notice-line: var(--guidance-notice-line, light-dark(#b87a14, #c99a3d));
    /* Text of a failure. */
    --_err-ink: var(--guidance-err-ink, light-dark(#8f1d14, #ffb9b0));
    /* Ground of a failure. */
    --_err-bg: var(--guidance-err-bg, light-dark(#fdefec, #3b1c19));
    /* Edge of a failure. */
    --_err-line: var(--guidance-err-line, light-dark(#c2453a, #e0786c));
    /* Text of good news, such as the newest edition. */
    --_ok-ink: var(--guidance-ok-ink, light-dark(#1a5c35, #a5dbb6));
    /* Ground of good news. */
    --_ok-bg: var(--guidance-ok-bg, light-dark(#e9f5ee, #17321f));
    /* The ring around what has the focus. */
    --_focus: var(--guidance-focus, light-dark(#b4450a, #ffb35c));
    /* Bars of years out of the chosen range. */
    --_bar: var(--guidance-bar, light-dark(#6c99a2, #4b7c87));
    /* Corners of fields, buttons and boxes. */
    --_radius: var(--guidance-radius, 0.375em);
    /* Corners of cards. */
    --_radius-card: var(--guidance-radius-card, 0.5em);
    --_row: 2.25em;
    --_field: 2.5em;
  }

  @container (width < 30em) {
    :host * {
      --_row: 2.75em;
      --_field: 2.75em;
    }
  }

  @media (pointer: coarse) {
    :host {
      --_row: 2.75em;
      --_field: 2.75em;
    }
  }

  @media (forced-colors: active) {
    :host {
      --_line: CanvasText;
      --_control: ButtonText;
      --_focus: Highlight;
    }
  }
`;
