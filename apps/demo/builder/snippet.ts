import { encodeChoices, FILTERS, SCOPE_FACETS, valuesText, type Choices } from './choices.ts';
import { themeStyle } from './theme.ts';

/** The script as its build prints it, and the addresses that a snippet needs in full. */
export interface Hub {
  readonly script: string;
  readonly integrity: string;
  /** The feed where the choices name none. */
  readonly feed: string;
  /** The page that shows a list by itself, for frames. */
  readonly page: string;
  /** Where the link leads that visitors have when scripts are blocked. */
  readonly home: string;
}

/** How a snippet can be written: the tag with its script, or a frame around a page that holds both. */
export type Form = 'tag' | 'frame';

/** Attributes of the tag that say what differs from how the list is by itself. */
export function attributesOf(choices: Choices, feed: string): readonly (readonly [string, string])[] {
  const stated: (readonly [string, string, string])[] = [
    ['src', choices.src || feed, ''],
    ...SCOPE_FACETS.map((facet) => [facet, valuesText(facet, choices.scope[facet]), ''] as const),
    ['from', choices.from, ''],
    ['to', choices.to, ''],
    ['filters', choices.filters.join(' '), FILTERS.join(' ')],
    ['sort', choices.sort, 'newest'],
    ['page-size', choices.pageSize, '20'],
    ['layout', choices.layout, 'cards'],
    ['open', choices.open, 'inline'],
    ['lang', choices.lang, ''],
    ['style', themeStyle(choices), ''],
  ];
  return stated.flatMap(([name, value, usual]) => (value === usual ? [] : [[name, value] as const]));
}

/** What a person pastes into a page. */
export function snippetOf(choices: Choices, hub: Hub, form: Form = 'tag'): string {
  const link = `<a href="${escaped(hub.home)}">Browse the guidance library</a>`;
  if (form === 'frame') {
    const query = encodeChoices({ ...choices, src: choices.src || hub.feed });
    return `<iframe src="${escaped(`${hub.page}?${query}`)}"
  title="Guidance library" width="100%" height="900" style="border: 0"
  loading="lazy" referrerpolicy="no-referrer">
  ${link}
</iframe>`;
  }
  const [src = '', ...others] = attributesOf(choices, hub.feed).map(
    ([name, value]) => `${name}="${escaped(value)}"`,
  );
  return `<script type="module" src="${escaped(hub.script)}"
  integrity="${hub.integrity}" crossorigin="anonymous"></script>
<guidance-list ${[src, ...others].join('\n  ')}>
  ${link}
</guidance-list>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
