import { NOT_STATED, termLabel, type Resource } from '@guidance-list/core';
import { markup, type Markup } from '@guidance-list/core/outputs';
import type { Site } from './site.js';

/** A choice among types that needs no script: what it shows, and the rules that make it work. */
export interface TypeChoice {
  readonly form: Markup | undefined;
  readonly styles: string;
  /** The classes by which the rules know works, or groups of works, of their types. */
  classesOf(resources: readonly Resource[]): string;
}

/** The choice for a list, with how many works each type has; without two types there is nothing to choose. */
export function typeChoice({ catalogue, messages, terms, resources }: Site): TypeChoice {
  const entries = catalogue.query({ pageSize: 1 }).counts.types.filter(({ count }) => count > 0);
  const numbers = new Map(entries.map(({ value }, at) => [value, at + 1]));
  const classesOf = (works: readonly Resource[]): string => {
    const types = works.flatMap((work) => (work.types?.length ? work.types : [NOT_STATED]));
    return [...new Set(types)]
      .flatMap((type) => (numbers.has(type) ? [`t${numbers.get(type)}`] : []))
      .join(' ');
  };
  if (entries.length < 2) return { form: undefined, styles: '', classesOf };
  const label = (type: string): string =>
    type === NOT_STATED
      ? messages.notStated
      : termLabel('types', type, { locale: messages.locale, ...(terms ? { terms } : {}) });
  const radio = (at: number, words: Markup): Markup =>
    markup`<label><input type="radio" name="type" id="t${at}" autocomplete="off"${at === 0 && markup` checked`}><span>${words}</span></label>`;
  const form = markup`<fieldset class="choice"><legend>${messages.facets.types}</legend>
${radio(0, markup`<b>${messages.results(resources.length)}</b>`)}
${entries.map(({ value, count }, at) => markup`${radio(at + 1, markup`${label(value)} <i>${messages.number(count)}</i>`)}\n`)}</fieldset>`;
  const styles = entries.map(
    (_, at) => `body:has(#t${at + 1}:checked) :is(.work,.group,.jump li):not(.t${at + 1}){display:none}\n`,
  );
  return { form, styles: styles.join(''), classesOf };
}
