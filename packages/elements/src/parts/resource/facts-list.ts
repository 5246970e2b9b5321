import { html, type TemplateResult } from 'lit';
import { publishersOf, yearsOf } from '@guidance-list/core';
import { feedText } from '../card/feed-text.js';
import { placeNames, termNames, type WorkView } from '../card/work-view.js';

/** One line of the facts: what is stated under a name. */
interface Fact {
  readonly name: string;
  readonly values: readonly string[];
  /** Whether the values are the feed's words, and not the reader's. */
  readonly isQuoted?: boolean;
  /** Left out where nothing is stated, since most works have no such fact. */
  readonly isRare?: boolean;
}

/** All facts of a work under their names; what the record does not state is said to be so. */
export function factsList(view: WorkView): TemplateResult {
  const { messages } = view;
  return html`<dl>
    ${factsOf(view)
      .filter(({ values, isRare }) => values.length > 0 || !isRare)
      .map(
        ({ name, values, isQuoted }) =>
          html`<div>
            <dt><span>${name}</span></dt>
            ${
              values.length > 0
                ? html`<dd>
                    ${feedText(messages.list(values), isQuoted ? view.resource.language : undefined)}
                  </dd>`
                : html`<dd class="quiet">${messages.notStated}</dd>`
            }
          </div>`,
      )}
  </dl>`;
}

function factsOf(view: WorkView): Fact[] {
  const { resource, messages } = view;
  const { facets } = messages;
  const dates = (date: string | undefined): string[] => (date === undefined ? [] : [messages.date(date)]);
  const texts = (text: string | undefined): string[] => (text ? [text] : []);
  return [
    { name: facets.types, values: termNames(view, 'types') },
    { name: facets.topics, values: termNames(view, 'topics'), isRare: true },
    { name: messages.publishedBy, values: publishersOf(resource), isQuoted: true },
    { name: messages.writtenBy, values: resource.authors ?? [], isQuoted: true, isRare: true },
    { name: facets.years, values: yearsOf(resource).map((year) => messages.year(year)) },
    { name: facets.places, values: placeNames(view) },
    { name: messages.languages, values: begun(languageNames(view), messages.locale) },
    { name: messages.meantFor, values: termNames(view, 'audiences'), isRare: true },
    { name: messages.jurisdiction, values: texts(resource.jurisdiction), isQuoted: true, isRare: true },
    { name: messages.adopted, values: dates(resource.adopted), isRare: true },
    { name: messages.inForce, values: dates(resource.inForce), isRare: true },
    { name: messages.legalStatus, values: texts(resource.legalStatus), isQuoted: true, isRare: true },
    { name: messages.rights, values: texts(resource.source?.rights), isQuoted: true },
    { name: messages.added, values: dates(resource.added) },
  ];
}

/** The languages of all files, the reader's first, and whether the source says that there are more. */
function languageNames({ resource, messages }: WorkView): string[] {
  const files = (resource.editions ?? []).flatMap((edition) => edition.files ?? []);
  const tags = new Set(files.flatMap(({ language }) => (language === undefined ? [] : [language])));
  const [reader = ''] = messages.locale.split('-');
  const isReaders = (tag: string): number => (tag.split('-')[0] === reader ? 0 : 1);
  return [
    ...[...tags].sort((a, b) => isReaders(a) - isReaders(b)).map((tag) => messages.language(tag)),
    ...(resource.otherLanguages ? [messages.otherLanguages] : []),
  ];
}

/** The values with a capital at the beginning of the first. */
function begun([first = '', ...others]: readonly string[], locale: string): string[] {
  return first === '' ? [] : [first.charAt(0).toLocaleUpperCase(locale) + first.slice(1), ...others];
}
