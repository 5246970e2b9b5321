import { html, type TemplateResult } from 'lit';
import type { Measured } from './contrast.js';
import type { Scheme } from './theme.js';

/** What the editor has to give. */
export interface ThemeOutput {
  readonly css: string;
  readonly found: readonly (readonly [Scheme, readonly Measured[]])[];
  /** What became of the last copying. */
  readonly told: string;
  readonly copy: () => void;
}

/** The style rule to take away; or why there is none: nothing is changed, or a colour cannot be read. */
export function themeOutput({ css, found, told, copy }: ThemeOutput): TemplateResult {
  const refused = found.flatMap(([scheme, pairs]) =>
    pairs.filter(({ isEnough }) => !isEnough).map((pair) => ({ ...pair, scheme })),
  );
  return html`<section class="output" aria-labelledby="output">
    <h3 id="output">Your theme</h3>
    <div role="status">
      ${
        refused.length > 0
          ? html`<p>Not given out yet: some of it could not be read.</p>
              <ul class="refused">
                ${refused.map(
                  ({ colour, ground, ratio, least, scheme }) =>
                    html`<li>
                      <code>${colour}</code> on <code>${ground}</code>, ${scheme}: ${ratio.toFixed(1)} to 1,
                      needs ${least} to 1
                    </li>`,
                )}
              </ul>`
          : css === ''
            ? html`<p>Nothing is changed: the list looks as it comes.</p>`
            : html`<p>Every colour can be read on its ground. Put this into the style sheet of your page:</p>`
      }
    </div>
    ${refused.length === 0 && css !== '' ? given(css, told, copy) : ''}
  </section>`;
}

function given(css: string, told: string, copy: () => void): TemplateResult {
  return html`<pre tabindex="0" aria-label="CSS of your theme">${css}</pre>
    <p class="actions">
      <button type="button" class="primary" @click=${copy}>Copy CSS</button>
      <a download="guidance-theme.css" href="data:text/css;charset=utf-8,${encodeURIComponent(css)}"
        >Download guidance-theme.css</a
      >
      <span role="status">${told}</span>
    </p>`;
}
