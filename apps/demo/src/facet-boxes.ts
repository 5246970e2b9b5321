import type { FacetEntry } from '@guidance-list/core';

/** How many values stand there before somebody asks for all. */
const FEW = 6;

/** What a group of boxes shows. */
export interface FacetBoxes {
  readonly entries: readonly FacetEntry[];
  readonly chosen: readonly string[];
  labelOf(value: string): string;
}

/**
 * Draws the boxes of one facet into its `fieldset`, with counts. Boxes that are there stay: a click on one must not take
 * the focus from it. A facet of which the library states nothing is not shown.
 */
export function drawBoxes(group: HTMLFieldSetElement, { entries, chosen, labelOf }: FacetBoxes): void {
  group.hidden = entries.every(({ value }) => value === 'none');
  const name = group.dataset.facet ?? '';
  const list = group.querySelector<HTMLElement>('.boxes') ?? newList(group);
  const known = new Map([...list.querySelectorAll<HTMLInputElement>('input')].map((box) => [box.value, box]));
  const counts = new Map(entries.map(({ value, count }) => [value, count]));
  for (const value of new Set([...counts.keys(), ...known.keys()])) {
    const box = known.get(value) ?? newBox(list, { name, value, label: labelOf(value) });
    box.checked = chosen.includes(value);
    const number = box.parentElement?.querySelector('.count');
    if (number) number.textContent = String(counts.get(value) ?? 0);
  }
  narrow(group);
}

/** Takes the boxes of all facets away, for a library that has others. */
export function forgetBoxes(form: HTMLFormElement): void {
  for (const row of form.querySelectorAll('[data-facet] .boxes label')) row.remove();
}

/** Shows the boxes that a search names, and the chosen ones; without a search the first few, until all are asked for. */
function narrow(group: HTMLFieldSetElement): void {
  const words = group.querySelector<HTMLInputElement>('input[type=search]')?.value.trim().toLowerCase() ?? '';
  const rows = [...group.querySelectorAll<HTMLElement>('.boxes label')];
  const isAll = group.dataset.all === 'true';
  for (const [at, row] of rows.entries()) {
    const isNamed = words === '' ? isAll || at < FEW : (row.textContent ?? '').toLowerCase().includes(words);
    row.hidden = !isNamed && row.querySelector('input')?.checked !== true;
  }
  const more = group.querySelector<HTMLButtonElement>('button');
  if (!more) return;
  more.hidden = words !== '' || isAll || rows.length <= FEW;
  more.textContent = `Show all ${rows.length} ${group.dataset.facet ?? ''}`;
}

function newList(group: HTMLFieldSetElement): HTMLElement {
  const list = document.createElement('div');
  list.className = 'boxes';
  const more = document.createElement('button');
  more.type = 'button';
  more.className = 'plain';
  more.addEventListener('click', () => {
    group.dataset.all = 'true';
    narrow(group);
    group.querySelectorAll<HTMLInputElement>('.boxes input')[FEW]?.focus();
  });
  group.querySelector('input[type=search]')?.addEventListener('input', () => narrow(group));
  group.append(list, more);
  return list;
}

function newBox(
  list: HTMLElement,
  { name, value, label }: { name: string; value: string; label: string },
): HTMLInputElement {
  const row = document.createElement('label');
  const box = Object.assign(document.createElement('input'), { type: 'checkbox', name, value });
  const words = Object.assign(document.createElement('span'), { textContent: label });
  const count = Object.assign(document.createElement('span'), { className: 'count' });
  row.append(box, ' ', words, ' ', count);
  list.append(row);
  return box;
}
