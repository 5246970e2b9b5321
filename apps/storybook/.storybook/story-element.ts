import type { TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { html, unsafeStatic } from 'lit/static-html.js';
import { action } from 'storybook/actions';
import type { ElementEntry } from './manifest.js';
import { isWritten, type Values } from './values.js';

const heard = new WeakSet<Element>();

/** The element of a story, with what the story and its controls set, and its events shown in the panel of actions. */
export function storyElement(element: ElementEntry, values: Values, children = ''): TemplateResult {
  const tag = unsafeStatic(element.tagName);
  const prepare = (node: Element | undefined): void => {
    if (!(node instanceof HTMLElement)) return;
    hear(node, element);
    set(node, element, values);
  };
  return html`<${tag} ${ref(prepare)}>${unsafeHTML(children)}</${tag}>`;
}

function set(node: HTMLElement, { attributes = [] }: ElementEntry, values: Values): void {
  for (const [name, value] of Object.entries(values)) {
    if (name.startsWith('--')) node.style.setProperty(name, value as string | null);
    else if (!attributes.some((one) => one.name === name)) Object.assign(node, { [name]: value });
    else if (isWritten(value)) node.setAttribute(name, value === true ? '' : String(value));
    else node.removeAttribute(name);
  }
}

function hear(node: Element, { events = [] }: ElementEntry): void {
  if (heard.has(node)) return;
  heard.add(node);
  for (const { name } of events) {
    node.addEventListener(name, (event) => {
      action(name)(Object.fromEntries(Object.entries(event)));
    });
  }
}
