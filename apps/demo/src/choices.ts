/** What a partner chooses in the builder. */
export interface Choices {
  /** Address of the feed; relative ones belong to this site. */
  readonly src: string;
  readonly types: readonly string[];
  readonly places: readonly string[];
  readonly languages: readonly string[];
  readonly filters: readonly string[];
  readonly sort: string;
  readonly pageSize: string;
  readonly layout: string;
  /** Language of the widget; "" is that of the page. */
  readonly lang: string;
  /** `#rrggbb`. */
  readonly accent: string;
}

/** What the element does when nothing is said: none of it stands in a snippet. */
export const DEFAULTS: Choices = {
  src: './feed.json',
  types: [],
  places: [],
  languages: [],
  filters: ['types', 'places', 'languages', 'years', 'publishers'],
  sort: 'newest',
  pageSize: '20',
  layout: 'cards',
  lang: '',
  accent: '#0b5768',
};

/** Filters that only some libraries can fill; the builder leaves them as they are. */
const LISTS = ['types', 'places', 'languages', 'filters'] as const;
const WORDS = ['src', 'sort', 'pageSize', 'layout', 'lang', 'accent'] as const;

/** Reads choices from a query string or a form. What it does not name is as usual; what it names and leaves empty is nothing. */
export function choicesOf(said: URLSearchParams): Choices {
  const lists = LISTS.map((name) => {
    const values = said.getAll(name).flatMap((text) => text.split(' '));
    return [name, said.has(name) ? values.filter(Boolean) : DEFAULTS[name]] as const;
  });
  const words = WORDS.map((name) => [name, said.get(name) ?? DEFAULTS[name]] as const);
  return { ...DEFAULTS, ...Object.fromEntries(lists), ...Object.fromEntries(words) };
}

/** Choices as a query string to share, without what is usual: equal choices, equal text. */
export function addressOf(choices: Choices): string {
  const said = new URLSearchParams();
  for (const name of LISTS) {
    const value = choices[name].join(' ');
    if (value !== DEFAULTS[name].join(' ')) said.set(name, value);
  }
  for (const name of WORDS) if (choices[name] !== DEFAULTS[name]) said.set(name, choices[name]);
  return said.toString();
}

/** The attributes of the element, in the order of a snippet. */
export function attributesOf(choices: Choices): [name: string, value: string][] {
  const { src, types, places, languages, filters, sort, pageSize, layout, lang } = choices;
  const all: [string, string, string][] = [
    ['src', src, ''],
    ['types', types.join(' '), ''],
    ['places', places.join(' '), ''],
    ['languages', languages.join(' '), ''],
    ['filters', filters.join(' '), DEFAULTS.filters.join(' ')],
    ['sort', sort, DEFAULTS.sort],
    ['page-size', pageSize, DEFAULTS.pageSize],
    ['layout', layout, DEFAULTS.layout],
    ['lang', lang, ''],
  ];
  return all.filter(([, value, usual]) => value !== usual).map(([name, value]) => [name, value]);
}
