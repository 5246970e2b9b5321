import { html, nothing, type TemplateResult } from 'lit';
import { NOT_STATED, placeTree, type FacetEntry, type PlaceNode } from '@guidance-list/core';
import type { Messages } from '../../messages/messages-for.js';
import { icons } from '../../icons/icons.js';
import { choiceRow } from './filter-group.js';

/** What the tree of places is drawn from. */
export interface PlaceTreeList {
  readonly entries: readonly FacetEntry[];
  readonly name: (value: string) => string;
  readonly messages: Messages;
  /** What the visitor has opened or closed; other places are open where something below them is chosen. */
  readonly opened: ReadonlyMap<string, boolean>;
  readonly onOpen: (value: string, isOpen: boolean) => void;
  readonly onChoose: (value: string) => void;
}

/** Regions and countries as a tree: the box chooses, the chevron opens. "Not stated" stands last. */
export function placeTreeList(tree: PlaceTreeList): TemplateResult {
  const notStated = tree.entries.find(({ value }) => value === NOT_STATED);
  return html`<ul>
    ${placeTree(tree.entries).map((node) => branch(tree, node))}
    ${notStated ? html`<li class="row not-stated">${choice(tree, notStated)}</li>` : nothing}
  </ul>`;
}

function branch(tree: PlaceTreeList, { entry, children }: PlaceNode): TemplateResult {
  if (children.length === 0) return html`<li><div class="row">${choice(tree, entry)}</div></li>`;
  const isOpen = tree.opened.get(entry.value) ?? (entry.selected || hasChosen(children));
  return html`<li>
    <div class="row">
      ${choice(tree, entry)}
      <button
        class="toggle"
        type="button"
        aria-expanded=${isOpen}
        aria-label=${tree.messages.placesIn(tree.name(entry.value))}
        @click=${() => tree.onOpen(entry.value, !isOpen)}
      >
        ${icons.down}
      </button>
    </div>
    ${
      isOpen
        ? html`<ul>
            ${children.map((node) => branch(tree, node))}
          </ul>`
        : nothing
    }
  </li>`;
}

function choice(tree: PlaceTreeList, entry: FacetEntry): TemplateResult {
  return choiceRow({
    entry,
    label: tree.name(entry.value),
    messages: tree.messages,
    onChange: () => tree.onChoose(entry.value),
  });
}

function hasChosen(nodes: readonly PlaceNode[]): boolean {
  return nodes.some(({ entry, children }) => entry.selected || hasChosen(children));
}
