import type { Resource } from '../resource/resource.js';
import { newestEdition, publishersOf } from './editions.js';

/** How a citation is written: a line to read, or a file for a reference manager. */
export type CitationStyle = 'plain' | 'ris' | 'bibtex';

/** What a citation says; nothing that the record does not state. */
interface Facts {
  readonly title: string;
  readonly authors: readonly string[];
  readonly publishers: readonly string[];
  readonly issued: string | undefined;
  readonly edition: string | undefined;
  readonly url: string | undefined;
  readonly language: string | undefined;
  readonly isLaw: boolean;
}

/** A citation of a work's newest edition. */
export function citation(resource: Resource, style: CitationStyle): string {
  const facts = factsOf(resource);
  if (style === 'ris') return ris(facts);
  return style === 'bibtex' ? bibtex(facts) : plain(facts);
}

function factsOf(resource: Resource): Facts {
  const edition = newestEdition(resource);
  const languages = new Set((edition?.files ?? []).flatMap(({ language }) => language ?? []));
  const [language] = languages;
  return {
    title: oneLine(resource.title),
    authors: (resource.authors ?? []).map(oneLine),
    publishers: (edition?.publishers?.length ? edition.publishers : publishersOf(resource)).map(oneLine),
    issued: edition?.issued,
    edition: edition?.label === undefined ? undefined : oneLine(edition.label),
    url: resource.url,
    language: languages.size === 1 ? language : undefined,
    isLaw: (resource.types ?? []).includes('legislation'),
  };
}

function plain({ title, authors, publishers, issued, edition, url }: Facts): string {
  const makers = authors.length > 0 ? authors : publishers;
  const year = issued ? `(${issued.slice(0, 4)})` : '';
  const head = [makers.join(', '), year].filter(Boolean).join(' ');
  const imprint = authors.length > 0 ? publishers.join(', ') : '';
  const parts = [head, title, edition ?? '', imprint].filter(Boolean).map(ended);
  return [...parts, url ?? ''].filter(Boolean).join(' ');
}

function ended(sentence: string): string {
  return /[.?!…。؟]$/.test(sentence) ? sentence : `${sentence}.`;
}

/** Source: the RIS format of Research Information Systems; lines end in CR LF. */
function ris({ title, authors, publishers, issued, edition, url, language, isLaw }: Facts): string {
  const lines: [string, string | undefined][] = [
    ['TY', isLaw ? 'STAT' : 'RPRT'],
    ['TI', title],
    ...(authors.length > 0 ? authors : publishers).map((name): [string, string] => ['AU', name]),
    ['PB', publishers.join('; ') || undefined],
    ['PY', issued?.slice(0, 4)],
    ['DA', issued?.includes('-') ? issued.replace(/-/g, '/') : undefined],
    ['ET', edition],
    ['LA', language],
    ['UR', url],
  ];
  const kept = lines.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}\r\n`]));
  return `${kept.join('')}ER  - \r\n`;
}

function bibtex({ title, authors, publishers, issued, edition, url, language, isLaw }: Facts): string {
  const names = (authors.length > 0 ? authors : publishers).map((name) => `{${escaped(name)}}`);
  const fields: [string, string | undefined][] = [
    ['title', `{${escaped(title)}}`],
    ['author', names.join(' and ') || undefined],
    ['institution', escaped(publishers.join('; ')) || undefined],
    ['year', issued?.slice(0, 4)],
    ['month', issued?.includes('-') ? issued.slice(5, 7) : undefined],
    ['edition', edition === undefined ? undefined : escaped(edition)],
    ['language', language],
    ['url', url?.replace(/[{}]/g, encodeURIComponent)],
  ];
  const kept = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}}`]));
  return `@${isLaw ? 'misc' : 'techreport'}{${citeKey(title, issued)},\n${kept.join(',\n')}\n}\n`;
}

function citeKey(title: string, issued: string | undefined): string {
  const word = /[a-z]{4,}/.exec(title.normalize('NFKD').toLowerCase())?.[0];
  return `${word ?? 'work'}${issued?.slice(0, 4) ?? ''}`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escaped(text: string): string {
  return text.replace(/[\\~^{}$&%#_]/g, (character) => ESCAPES[character] ?? `\\${character}`);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
