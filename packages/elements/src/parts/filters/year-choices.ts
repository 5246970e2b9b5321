import { html, nothing, type TemplateResult } from 'lit';
import { NOT_STATED, yearHistogram, type FacetEntry, type YearRange } from '@guidance-list/core';
import type { Messages } from '../../messages/messages-for.js';
import { choiceRow } from './filter-group.js';

/** What the years are drawn from. */
export interface YearChoices {
  readonly entries: readonly FacetEntry[];
  readonly range: YearRange | undefined;
  readonly messages: Messages;
  readonly notStatedLabel: string;
  readonly onRange: (range: YearRange) => void;
  readonly onChoose: (value: string) => void;
}

/**
 * The years as a picture, two selects for the range, and the works that state no year. The first and the last year stand for
 * "no bound", so both together choose nothing.
 */
export function yearChoices(years: YearChoices): TemplateResult {
  const bars = yearHistogram(years.entries);
  const notStated = years.entries.find(({ value }) => value === NOT_STATED);
  const { messages, notStatedLabel } = years;
  return html`${bars.length > 0 ? rangeOfYears(years, bars) : nothing}
  ${
    notStated
      ? html`<div class="row not-stated">
          ${choiceRow({
            entry: notStated,
            label: notStatedLabel,
            messages,
            onChange: () => years.onChoose(NOT_STATED),
          })}
        </div>`
      : nothing
  }`;
}

type Bar = ReturnType<typeof yearHistogram>[number];

function rangeOfYears(years: YearChoices, bars: readonly Bar[]): TemplateResult {
  const first = bars[0]?.year ?? 0;
  const last = bars.at(-1)?.year ?? 0;
  const shown = (year: number): number => Math.min(last, Math.max(first, year));
  const from = shown(years.range?.from ?? first);
  const to = shown(years.range?.to ?? last);
  const all = bars.map(({ year }) => year);
  const { messages } = years;
  const choose = (chosenFrom: number, chosenTo: number): void =>
    years.onRange({
      ...(chosenFrom > first ? { from: chosenFrom } : {}),
      ...(chosenTo < last ? { to: chosenTo } : {}),
    });
  return html`${picture(bars, from, to)}
    <div class="years">
      ${yearSelect({
        label: messages.from,
        options: all.filter((year) => year <= to),
        value: from,
        onChange: (year) => choose(year, to),
      })}
      ${yearSelect({
        label: messages.to,
        options: all.filter((year) => year >= from),
        value: to,
        onChange: (year) => choose(from, year),
      })}
    </div>`;
}

function picture(bars: readonly Bar[], from: number, to: number): TemplateResult {
  const highest = Math.max(1, ...bars.map(({ count }) => count));
  const middle = bars.length > 4 ? bars[Math.floor(bars.length / 2)] : undefined;
  return html`<div aria-hidden="true">
    <div class="bars">
      ${bars.map(
        ({ year, count }) =>
          html`<i
            class=${year >= from && year <= to ? 'chosen' : ''}
            .style=${`block-size:${count && `max(2px, ${(100 * count) / highest}%)`}`}
          ></i>`,
      )}
    </div>
    <div class="axis">
      ${[bars[0], middle, bars.length > 1 ? bars.at(-1) : undefined].map((bar) =>
        bar ? html`<span><span>${bar.year}</span></span>` : nothing,
      )}
    </div>
  </div>`;
}

interface YearSelect {
  readonly label: string;
  readonly options: readonly number[];
  readonly value: number;
  readonly onChange: (year: number) => void;
}

function yearSelect({ label, options, value, onChange }: YearSelect): TemplateResult {
  return html`<label>
    <span class="small"><span>${label}</span></span>
    <span class="select">
      <select @change=${(event: Event) => onChange(Number((event.currentTarget as HTMLSelectElement).value))}>
        ${options.map((year) => html`<option value=${year} .selected=${year === value}>${year}</option>`)}
      </select>
    </span>
  </label>`;
}
