import { markup, type Markup } from '@guidance-list/core/outputs';

/** A table of records. On a narrow screen its rows stand one below the other, so each cell says itself what it is of. */
export function tableFrame(columns: readonly string[], bodies: readonly Markup[]): Markup {
  return markup`<table>
<thead><tr>${columns.map((name) => markup`<th scope="col">${name}</th>`)}</tr></thead>
${bodies}</table>`;
}
