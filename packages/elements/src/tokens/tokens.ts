import { css } from 'lit';

/**
 * The colours and measures of every element, each as a private name (`--_ink`) that falls back to the default where the
 * page has not set the public one (`--guidance-ink`). The public names are never set here, so a value given on any
 * ancestor reaches every part.
 *
 * Shape: light and dark by `light-dark()`, so the page's `color-scheme` decides, and through it the reader's setting.
 * Source: the palette and its measured contrast are listed in the package's README.
 */
export const tokens = css`
  :host {
    --_ink: var(--guidance-ink, light-dark(#17242b, #e7eff1));
    --_muted: var(--guidance-muted, light-dark(#4a5a62, #abbcc2));
    --_accent: var(--guidance-accent, light-dark(#0b5768, #83cedb));
    --_accent-hover: var(
      --guidance-accent-hover,
      color-mix(in srgb, var(--_accent) 76%, light-dark(#000, #fff))
    );
    --_on-accent: var(--guidance-on-accent, light-dark(#fff, #082026));
    --_control: var(--guidance-control, light-dark(#64767e, #8499a1));
    --_line: var(--guidance-line, light-dark(#cedadb, #364950));
    --_surface: var(--guidance-surface, light-dark(#fff, #18242a));
    --_tint: var(--guidance-tint, light-dark(#f1f6f6, #1f2e34));
    --_tint2: var(--guidance-tint2, light-dark(#e1ecec, #2a3c43));
    --_sel: var(--guidance-sel, light-dark(#e2f0f1, #173a43));
    --_notice-ink: var(--guidance-notice-ink, light-dark(#664000, #f5d394));
    --_notice-bg: var(--guidance-notice-bg, light-dark(#fff5df, #35280d));
    --_notice-line: var(--guidance-notice-line, light-dark(#b87a14, #c99a3d));
    --_err-ink: var(--guidance-err-ink, light-dark(#8f1d14, #ffb9b0));
    --_err-bg: var(--guidance-err-bg, light-dark(#fdefec, #3b1c19));
    --_err-line: var(--guidance-err-line, light-dark(#c2453a, #e0786c));
    --_ok-ink: var(--guidance-ok-ink, light-dark(#1a5c35, #a5dbb6));
    --_ok-bg: var(--guidance-ok-bg, light-dark(#e9f5ee, #17321f));
    --_focus: var(--guidance-focus, light-dark(#b4450a, #ffb35c));
    --_bar: var(--guidance-bar, light-dark(#6c99a2, #4b7c87));
    --_radius: var(--guidance-radius, 0.375em);
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
