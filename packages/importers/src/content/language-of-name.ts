import { canonicalLanguage, fold, languageName } from '@guidance-list/core';
import type { Finding } from '../report/report.js';

let codesByName: Map<string, string> | undefined;

/** The language that a site names, in English or in itself, or by its tag: "French", "Français", "fr-CA". */
export function languageOfName(name: string): string | undefined {
  const text = name.trim();
  codesByName ??= namedCodes();
  return (
    codesByName.get(fold(text)) ??
    (/^[a-z]{2}(?:[-_][a-z0-9]{2,8})*$/i.test(text) ? languageOfTag(text) : undefined)
  );
}

/** What is said of a language that nobody knows; it is left out. */
export function unknownLanguage(name: string, field = 'editions'): Finding {
  return {
    code: 'language/unknown',
    severity: 'warning',
    field,
    found: name,
    message: `No language is called "${name}", so it was left out.`,
    fix: 'Write its tag, such as "fr", or its name in English or in itself.',
  };
}

/** The language whose tag ends the name of a file: "handbook-2004-EN.pdf". */
export function languageOfFile(address: string): string | undefined {
  const suffix = /[-_]([a-z]{2})\.[a-z0-9]+(?:[?#]|$)/i.exec(address)?.[1];
  return suffix === undefined ? undefined : languageOfTag(suffix);
}

function languageOfTag(tag: string): string | undefined {
  const language = canonicalLanguage(tag.replace(/_/g, '-'));
  return language !== undefined && languageName(language, 'en') !== language ? language : undefined;
}

/** Every language with a tag of two letters, by its names. */
function namedCodes(): Map<string, string> {
  const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');
  const names = new Map<string, string>();
  for (const tag of letters.flatMap((one) => letters.map((other) => one + other))) {
    const code = languageOfTag(tag);
    if (code === undefined) continue;
    names.set(fold(languageName(code, 'en')), code).set(fold(languageName(code, code)), code);
  }
  return names.set(fold('Srpski'), 'sr').set(fold('Bosanski'), 'bs');
}
