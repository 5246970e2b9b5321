import { html, nothing, type TemplateResult } from 'lit';
import type { Measured } from './contrast.js';
import type { Scheme } from './theme.js';
import { shortName, type Token } from './tokens.js';

/** A token as the editor shows it in one scheme. */
export interface TokenRow {
  readonly token: Token;
  /** Undefined for a length, which is the same in both. */
  readonly scheme: Scheme | undefined;
  /** Whether the row says which scheme it is for. */
  readonly saysScheme: boolean;
  readonly value: string;
  readonly isChanged: boolean;
  /** The pairs that this token is the colour of. */
  readonly measured: readonly Measured[];
  readonly set: (value: string | undefined) => void;
}

/** One token: what it is for, the fields that set it, and how well it can be read. */
export function tokenRow(row: TokenRow): TemplateResult {
  const { token, scheme, saysScheme, isChanged, set } = row;
  const name = [shortName(token.name), ...(saysScheme && scheme ? [`in ${scheme}`] : [])].join(' ');
  return html`<li>
    <p class="name"><code>${name}</code> <span class="about">${token.about}</span></p>
    <div class="fields">
      ${token.kind === 'colour' ? colourFields(name, row) : lengthField(name, row)}
      ${
        isChanged
          ? html`<button type="button" class="quiet" aria-label="Undo ${name}" @click=${() => set(undefined)}>
              Undo
            </button>`
          : nothing
      }
    </div>
    ${row.measured.length > 0 ? html`<p class="ratios">${row.measured.map(ratio)}</p>` : nothing}
  </li>`;
}

function colourFields(name: string, { value, set }: TokenRow): TemplateResult {
  const onPick = ({ target }: Event): void => set((target as HTMLInputElement).value);
  const onType = ({ target }: Event): void => {
    const colour = written(target as HTMLInputElement);
    if (colour) set(colour);
  };
  const onLeave = ({ target }: Event): void => {
    const field = target as HTMLInputElement;
    field.setCustomValidity(written(field) ? '' : 'Six digits from 0 to f, such as #0b5768.');
    field.reportValidity();
  };
  return html`<input type="color" aria-label="${name}, pick" .value=${value} @input=${onPick} />
    <input
      type="text"
      aria-label="${name}, write"
      spellcheck="false"
      .value=${value}
      @input=${onType}
      @change=${onLeave}
    />`;
}

function written({ value }: HTMLInputElement): string | undefined {
  const colour = value.trim().replace(/^#?/, '#').toLowerCase();
  return /^#[0-9a-f]{6}$/.test(colour) ? colour : undefined;
}

function lengthField(name: string, { value, set }: TokenRow): TemplateResult {
  const onInput = ({ target }: Event): void => set(`${(target as HTMLInputElement).value || '0'}em`);
  return html`<input
      type="number"
      min="0"
      max="3"
      step="0.125"
      aria-label="${name}, in em"
      .value=${String(Number.parseFloat(value))}
      @input=${onInput}
    />
    em`;
}

function ratio({ ground, ratio: found, isEnough, least }: Measured): TemplateResult {
  return html`<span class=${isEnough ? 'enough' : 'too-little'}
    >${isEnough ? '' : 'Too little: '}${found.toFixed(1)} on
    ${ground}${isEnough ? '' : `, needs ${least}`}</span
  > `;
}
