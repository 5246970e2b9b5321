import type { CitedWork } from './cited-work.js';

/** Types of works that are no reports; BibTeX knows no kind for them. */
const NO_REPORT = /^(?:legislation|standard|news|infographic|event)$/;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** A person's name that BibTeX can take apart itself; any other stands in braces, as organisations do. */
const PLAIN_NAME = /^(?!.*\s(?:and|others)\b)[\p{L}\p{M}'’.\- ]+(?:, [\p{L}\p{M}'’.\- ]+)?$/iu;

/**
 * A work as a BibTeX entry. Letters of any script are written as they are (UTF-8, as biber and today's engines read it);
 * signs that TeX would act on are escaped. `suffix` tells entries apart that would have one key.
 */
export function bibtexEntry(work: CitedWork, suffix = ''): string {
  const { title, authors, publishers, issued, edition, url, language, types } = work;
  const [year, month, day] = issued?.split('-') ?? [];
  const isReport = !types.some((type) => NO_REPORT.test(type));
  const imprint = publishers.join('; ');
  const fields: [string, string | undefined][] = [
    ['title', `{{${escaped(title)}}}`],
    ['author', bracedOnce(makers(authors, publishers).join(' and '))],
    [isReport ? 'institution' : 'publisher', bracedOnce(escaped(imprint))],
    ['year', bracedOnce(year)],
    ['month', MONTHS[Number(month) - 1]],
    ['day', day && `{${Number(day)}}`],
    ['edition', bracedOnce(edition && escaped(edition))],
    ['language', bracedOnce(language)],
    ['url', bracedOnce(url?.replace(/[{}]/g, encodeURIComponent))],
  ];
  const kept = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value}`] : []));
  const key = bibtexKey(work) + suffix;
  return `@${isReport ? 'techreport' : 'misc'}{${key},\n${kept.join(',\n')}\n}\n`;
}

/** What an entry is called inside a document: the first long word of its title and its year, as far as they are Latin. */
export function bibtexKey({ title, issued }: CitedWork): string {
  const word = /[a-z]{4,}/.exec(title.normalize('NFKD').toLowerCase())?.[0];
  return `${word ?? 'work'}${issued?.slice(0, 4) ?? ''}`;
}

function makers(authors: readonly string[], publishers: readonly string[]): string[] {
  if (authors.length === 0) return publishers.map((name) => `{${escaped(name)}}`);
  return authors.map((name) => (PLAIN_NAME.test(name) ? name : `{${escaped(name)}}`));
}

function bracedOnce(value: string | undefined): string | undefined {
  return value && `{${value}}`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escaped(text: string): string {
  return text.replace(/[\\~^{}$&%#_]/g, (character) => ESCAPES[character] ?? `\\${character}`);
}
