import { html, nothing, type TemplateResult } from 'lit';
import type { Edition, Resource, ResourceFile } from '@guidance-list/core';
import { icons } from '../../icons/icons.js';
import type { Messages } from '../../messages/messages-for.js';
import { fileLink } from '../card/file-link.js';
import { downloadLabel } from '../card/download-label.js';
import { formatName } from '../card/format-name.js';
import { fileName, isReachable, readersFirst } from './file-name.js';
import { seeAtSource } from './source-link.js';

/** What a table of files is drawn from. */
export interface FilesTable {
  readonly edition: Edition;
  /** The work that the edition is listed under. */
  readonly of: Resource;
  readonly messages: Messages;
  /** What the edition is called; the name of the table. */
  readonly name: string;
}

/** The files of an edition, the reader's language first. On a narrow page each is two lines, its name over its facts. */
export function filesTable(table: FilesTable): TemplateResult {
  const { edition, messages, name } = table;
  return html`<table>
    <caption class="sr">
      ${name}
    </caption>
    <thead>
      <tr>
        ${header(messages.facets.languages)} ${header(messages.format)} ${header(messages.size, 'amount')}
        ${header(messages.pagesLabel, 'amount')}
        <th scope="col"><span class="sr">${messages.downloadShort}</span></th>
      </tr>
    </thead>
    <tbody>
      ${readersFirst(edition.files ?? [], messages.locale).map((file) => fileRow(table, file))}
    </tbody>
  </table>`;
}

function header(name: string, className = ''): TemplateResult {
  return html`<th scope="col" class=${className}><span>${name}</span></th>`;
}

function fileRow(table: FilesTable, file: ResourceFile): TemplateResult {
  return html`<tr class=${isReachable(file) ? '' : 'elsewhere'}>
    <th scope="row"><span>${fileName(file, table)}</span></th>
    ${factCells(file, table.messages)}
    <td class="fetch">${fetchLink(table, file)}</td>
  </tr>`;
}

/** Format, size and pages; where the source states none of them this is said once. */
function factCells(file: ResourceFile, messages: Messages): TemplateResult {
  const { bytes, pages } = file;
  const format = formatName(file);
  if (format === undefined && bytes === undefined && pages === undefined) {
    return html`<td class="unstated quiet" colspan="3"><span>${messages.notStated}</span></td>`;
  }
  const size = bytes === undefined ? undefined : messages.fileSize(bytes);
  return html`${cell(format, messages)} ${cell(size, messages, 'amount')}
  ${
    pages === undefined
      ? cell(undefined, messages, 'amount')
      : html`<td class="amount">
          <span class="wide">${messages.number(pages)}</span
          ><span class="narrow">${messages.pages(pages)}</span>
        </td>`
  }`;
}

function cell(value: string | undefined, messages: Messages, className = ''): TemplateResult {
  return value === undefined
    ? html`<td class="unstated quiet ${className}"><span>${messages.notStated}</span></td>`
    : html`<td class=${className}><span>${value}</span></td>`;
}

function fetchLink({ of, messages }: FilesTable, file: ResourceFile): TemplateResult | typeof nothing {
  if (!isReachable(file)) return seeAtSource(of, messages);
  const content = html`${icons.download}<b>${messages.downloadShort}</b
    ><span class="sr">: ${downloadLabel(file, messages)}</span>`;
  return fileLink({ resource: of, file, content });
}
