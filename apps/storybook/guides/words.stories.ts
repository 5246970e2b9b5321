import { messagesFor, ownLanguageName, type Messages } from '@guidance-list/elements/words';
import { html, type TemplateResult } from 'lit';
import type { Story, Toolbar } from '../../../packages/elements/testing/story.js';

const LANGUAGES = ['en', 'ar', 'de', 'es', 'fr', 'pt', 'ru', 'sr', 'uk', 'zh'];
const AMOUNTS = [0, 1, 2, 3, 5, 11, 21, 100];

export default {
  title: 'Guides/Words',
  tags: ['!autodocs', '!dev'],
  parameters: { hasOwnPage: true },
};

/** How each language counts results. */
export const Numbers: Story = {
  render: () =>
    table(
      ['Language', ...AMOUNTS.map(String)],
      LANGUAGES.map((language) => {
        const messages = messagesFor(language);
        return [
          ownLanguageName(language),
          ...AMOUNTS.map((amount) => said(messages, messages.results(amount))),
        ];
      }),
    ),
};

/** What is said as it stands, in English and in the language of the toolbar. */
export const Words = {
  render: (_: unknown, { globals }: { globals: Toolbar }): TemplateResult => {
    const [english, other] = [messagesFor('en'), messagesFor(globals.language)];
    const names = Object.keys(english).filter(
      (name): name is keyof Messages => typeof english[name as keyof Messages] === 'string',
    );
    return table(
      ['Name', 'English', ...(other === english ? [] : [ownLanguageName(globals.language)])],
      names
        .filter((name) => name !== 'locale' && name !== 'direction')
        .map((name) => [
          html`<code>${name}</code>`,
          ...[english, ...(other === english ? [] : [other])].map((messages) =>
            said(messages, messages[name] as string),
          ),
        ]),
    );
  },
};

function said({ locale, direction }: Messages, text: string): TemplateResult {
  return html`<span lang=${locale} dir=${direction}>${text}</span>`;
}

function table(heads: readonly string[], rows: readonly (readonly unknown[])[]): TemplateResult {
  return html`<style>
      .words {
        overflow: auto;
        font:
          0.875rem/1.5 Inter,
          system-ui,
          'Noto Sans',
          sans-serif;
      }
      .words :is(th, td) {
        padding: 0.5rem 0.75rem;
        border-block-end: 1px solid color-mix(in srgb, currentcolor 25%, transparent);
        text-align: start;
        vertical-align: top;
      }
    </style>
    <div class="words" tabindex="0" role="region" aria-label="Words">
      <table>
        <thead>
          <tr>
            ${heads.map((head) => html`<th scope="col">${head}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ([head, ...cells]) =>
              html`<tr>
                <th scope="row">${head}</th>
                ${cells.map((cell) => html`<td>${cell}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}
