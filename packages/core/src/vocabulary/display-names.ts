const cache = /* @__PURE__ */ new Map<string, Intl.DisplayNames | undefined>();

/** What the host's own tables call a region or a language; English where they lack the locale, nothing where they lack the code. */
export function displayName(type: 'region' | 'language', code: string, locale: string): string | undefined {
  try {
    return namesIn(type, locale)?.of(code) ?? namesIn(type, 'en')?.of(code);
  } catch {
    return undefined;
  }
}

function namesIn(type: 'region' | 'language', locale: string): Intl.DisplayNames | undefined {
  const key = `${type} ${locale}`;
  if (!cache.has(key)) cache.set(key, newNames(type, locale));
  return cache.get(key);
}

function newNames(type: 'region' | 'language', locale: string): Intl.DisplayNames | undefined {
  try {
    return new Intl.DisplayNames([locale, 'en'], { type, fallback: 'none' });
  } catch {
    return undefined;
  }
}
