/** What a partner chooses in the builder. */
export interface Choices {
  /** Address of the feed; relative ones belong to this site. */
  readonly src: string;
  readonly types: readonly string[];
  readonly places: readonly string[];
  readonly languages: readonly string[];
  /** Names, which hold spaces and commas. */
  readonly publishers: readonly string[];
  readonly topics: readonly string[];
  readonly audiences: readonly string[];
  /** A year, or "" for no bound. */
  readonly from: string;
  readonly to: string;
  readonly filters: readonly string[];
  readonly sort: string;
  readonly pageSize: string;
  readonly layout: string;
  readonly headingLevel: string;
  readonly open: string;
  /** `yes` where visitors may keep a short list, else "". */
  readonly shortList: string;
  /** Where the page's address keeps what visitors choose; "" is nowhere. */
  readonly address: string;
  /** Language of the widget; "" is that of the page. */
  readonly lang: string;
  /** `#rrggbb`, as are the two that follow; "" is the element's own. */
  readonly accent: string;
  readonly ink: string;
  readonly surface: string;
  /** `square`, `round` or "" for the element's own. */
  readonly corners: string;
  /** `larger`, or "" for that of the page. */
  readonly text: string;
}

/** What the element does when nothing is said: none of it stands in a snippet. */
export const DEFAULTS: Choices = {
  src: './feed.json',
  types: [],
  places: [],
  languages: [],
  publishers: [],
  topics: [],
  audiences: [],
  from: '',
  to: '',
  filters: ['types', 'places', 'languages', 'years', 'publishers', 'topics', 'audiences'],
  sort: 'newest',
  pageSize: '20',
  layout: 'cards',
  headingLevel: '2',
  open: 'inline',
  shortList: '',
  address: '',
  lang: '',
  accent: '',
  ink: '',
  surface: '',
  corners: '',
  text: '',
};

/** The facets whose values the builder offers as a scope; years are bounds, and stand apart. */
export const SCOPE_FACETS = ['types', 'places', 'languages', 'publishers', 'topics', 'audiences'] as const;

/** One of them. */
export type ScopeFacet = (typeof SCOPE_FACETS)[number];

type Name = keyof Choices;

const NAMES = Object.keys(DEFAULTS) as Name[];
/** Said by a style, not by an attribute. */
const LOOKS: readonly Name[] = ['accent', 'ink', 'surface', 'corners', 'text'];

/** Reads choices from a query string or a form. What it does not name is as usual; what it names and leaves empty is nothing. */
export function choicesOf(said: URLSearchParams): Choices {
  const read = NAMES.map((name) => {
    const usual = DEFAULTS[name];
    if (!said.has(name)) return [name, usual] as const;
    if (typeof usual === 'string') return [name, said.get(name) ?? usual] as const;
    const parting = name === 'publishers' ? ';' : ' ';
    const values = said.getAll(name).flatMap((text) => text.split(parting));
    return [name, values.map((value) => value.trim()).filter(Boolean)] as const;
  });
  return { ...DEFAULTS, ...Object.fromEntries(read) };
}

/** Choices as a query string to share, without what is usual: equal choices, equal text. */
export function addressOf(choices: Choices): string {
  const said = new URLSearchParams();
  for (const name of NAMES) if (!isUsual(choices, name)) said.set(name, written(choices, name));
  return said.toString();
}

/** The attributes of the element, in the order of a snippet; a switch is there or not, and its value is empty. */
export function attributesOf(choices: Choices): [name: string, value: string][] {
  return NAMES.filter((name) => !LOOKS.includes(name))
    .filter((name) => name === 'src' || !isUsual(choices, name))
    .map((name) => [
      name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
      name === 'shortList' ? '' : written(choices, name),
    ]);
}

function isUsual(choices: Choices, name: Name): boolean {
  return written(choices, name) === written(DEFAULTS, name);
}

function written(choices: Choices, name: Name): string {
  const value = choices[name];
  if (typeof value === 'string') return value;
  return value.join(name === 'publishers' ? '; ' : ' ');
}
