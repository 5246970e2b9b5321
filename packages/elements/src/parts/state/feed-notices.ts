import { html, nothing, type TemplateResult } from 'lit';
import type { Diagnostic } from '@guidance-list/core';
import type { Collection } from '../../controllers/collection.js';
import { isStale } from '../../controllers/is-stale.js';
import { isCutShort, skippedRecords } from '../../controllers/skipped-records.js';
import { icons } from '../../icons/icons.js';
import { messagesFor } from '../../messages/messages-for.js';

/** What a reader should know of a feed that is there: its age, and what of it could not be shown. */
export function feedNotices(collection: Collection, library: unknown): TemplateResult[] {
  const messages = messagesFor(collection.settings.locale);
  const { feed, diagnostics, catalogue } = collection;
  const shown = catalogue?.resources.length ?? 0;
  const skipped = skippedRecords(diagnostics);
  const notices: TemplateResult[] = [];
  if (isStale(feed, Date.now())) {
    notices.push(notice(icons.clock, [messages.staleTitle(feed.updated ?? ''), messages.staleText]));
  }
  if (isCutShort(diagnostics)) {
    notices.push(notice(icons.info, [messages.overLimitsTitle(shown), messages.overLimitsText], library));
  }
  if (skipped > 0) {
    const title = messages.skippedTitle(skipped, messages.number(shown + skipped));
    const report = html`<details class="report">
      <summary>${messages.skippedReport}</summary>
      <ul lang="en" dir="ltr">
        ${diagnostics.map((diagnostic) => html`<li><span>${line(diagnostic)}</span></li>`)}
      </ul>
    </details>`;
    notices.push(notice(icons.alert, [title, messages.skippedText(shown)], report));
  }
  return notices;
}

function notice(icon: unknown, [title, text]: [string, string], more: unknown = nothing): TemplateResult {
  return html`<div class="box notice" part="box">
    ${icon}
    <div class="text">
      <p><b>${title}</b></p>
      <p>${text}</p>
      ${more}
    </div>
  </div>`;
}

function line({ feed, pointer, found, expected, fix }: Diagnostic): TemplateResult {
  const place = feed === undefined ? pointer : `feed ${feed + 1}, ${pointer}`;
  return html`<code>${place}</code>: got <code>${found}</code>, expected ${expected}. ${fix}`;
}
