const known = /* @__PURE__ */ new Map<string, string | undefined>();
const KNOWN_MAX = 1000;

/** A BCP 47 tag in its canonical form, or nothing where it is none: "EN-us" → "en-US". */
export function canonicalLanguage(tag: string): string | undefined {
  if (known.has(tag)) return known.get(tag);
  if (known.size >= KNOWN_MAX) known.clear();
  const canonical = canonicalForm(tag);
  known.set(tag, canonical);
  return canonical;
}

function canonicalForm(tag: string): string | undefined {
  try {
    const canonical = Intl.getCanonicalLocales(tag)[0];
    return canonical && /^[a-z]{2,3}(?:-|$)/.test(canonical) ? canonical : undefined;
  } catch {
    return undefined;
  }
}

/** A tag, made canonical, and its broader forms, nearest first: "zh-Hant-TW" → itself, "zh-Hant", "zh". */
export function languageRanges(tag: string): string[] {
  const parts = (canonicalLanguage(tag) ?? tag).split('-');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
}
