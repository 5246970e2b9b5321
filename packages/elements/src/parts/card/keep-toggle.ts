import { html, nothing, type TemplateResult } from 'lit';
import { icons } from '../../icons/icons.js';
import { feedText } from './feed-text.js';
import { GuidanceKeepEvent } from './guidance-card.events.js';
import { readerTexts } from './reader-texts.js';
import type { WorkView } from './work-view.js';

/** A button that puts a work on the short list, or takes it off; nothing where the page offers no short list. */
export function keepToggle(
  { resource, messages }: Pick<WorkView, 'resource' | 'messages'>,
  isKept: boolean | undefined,
): TemplateResult | typeof nothing {
  if (isKept === undefined) return nothing;
  const { text, language } = readerTexts(resource, messages.locale).title;
  const onClick = ({ currentTarget }: Event): void => {
    currentTarget?.dispatchEvent(new GuidanceKeepEvent(resource, !isKept));
  };
  return html`<button class="keep" part="keep" type="button" aria-pressed=${isKept} @click=${onClick}>
    ${isKept ? icons.tick : icons.list}<span
      >${messages.shortList}<span class="sr">: ${feedText(text, language)}</span></span
    >
  </button>`;
}
