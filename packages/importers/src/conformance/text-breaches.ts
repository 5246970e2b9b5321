import { importedBytes, type Trial } from './trial.js';

const LOOKS_LIKE_MARKUP = /<\/?[a-z][^<>]*>|<!--|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/i;
/** Fields that hold addresses, where "&" parts parameters. */
const ADDRESSES = new Set(['url', 'address', 'home', 'id']);

/** Secrets that an import gives away. */
export function secretsIn({ imported, about: { secrets = [] } }: Trial): string[] {
  const bytes = importedBytes(imported);
  return secrets.filter((secret) => bytes.includes(secret)).map((secret) => `"${secret}" has left.`);
}

/** Texts of a feed that hold markup or entities which nobody typed as text. */
export function markupInTexts({ imported, about: { typed = [] } }: Trial): string[] {
  return textsIn('', imported.feed).flatMap(([pointer, text]) => {
    const bare = typed.reduce((rest, part) => rest.replaceAll(part, ''), text);
    const found = LOOKS_LIKE_MARKUP.exec(bare)?.[0];
    return found === undefined ? [] : [`${pointer} holds ${found}`];
  });
}

function textsIn(pointer: string, value: unknown): [pointer: string, text: string][] {
  if (typeof value === 'string') return [[pointer, value]];
  if (typeof value !== 'object' || value === null) return [];
  const parts = Object.entries(value).filter(([name]) => !ADDRESSES.has(name));
  return parts.flatMap(([name, part]) => textsIn(`${pointer}/${name}`, part));
}
