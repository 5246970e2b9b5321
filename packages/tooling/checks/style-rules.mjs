const USUAL_LINES = 250;
const MOST_LINES = 400;
const KINDS_OF_CODE = /(?:^|\/)(?:utils?|helpers?|common|shared|misc|types|interfaces|constants)(?:\/|\.ts$)/;
const EXPORTED =
  /^export (?:declare )?(?:abstract )?(?:async )?(?:const|let|function\*?|class|interface|type|enum) (\w+)/gm;
const NOT_NAMED_FOR_EXPORT =
  /\.(?:test|stories|styles|events|config|d)\.ts$|\/(?:index|testing\/\w+)\.ts$|\/define\/|\/embed\/|\/testing\//;

/**
 * What a source file does against the house rules.
 * @param {string} file its path from the root
 * @param {string} text
 * @param {Record<string, string>} allowedLong files that may pass the usual length, each with its reason
 * @returns {string[]} one sentence a breach
 */
export function breachesOf(file, text, allowedLong = {}) {
  return [...lengthBreaches(file, text, allowedLong), ...(isSource(file) ? sourceBreaches(file, text) : [])];
}

/** @param {string} file */
const isSource = (file) => /^packages\/[^/]+\/src\/.*\.ts$/.test(file);

/** @param {string} file @param {string} text @param {Record<string, string>} allowedLong */
function lengthBreaches(file, text, allowedLong) {
  const lines = text.split('\n').length - 1;
  const limit = allowedLong[file] ? MOST_LINES : USUAL_LINES;
  if (lines <= limit) return [];
  return [
    `${lines} lines, at most ${limit}. It holds two ideas: find the second and name it, or record a reason in long-files.json.`,
  ];
}

/** @param {string} file @param {string} text */
function sourceBreaches(file, text) {
  const breaches = [];
  const isTestOrStory = /\.(?:test|stories)\.ts$/.test(file);
  if (KINDS_OF_CODE.test(file.replace(/^packages\/[^/]+\/src/, ''))) {
    breaches.push('named for a kind of code. Name it for what it is about.');
  }
  if (!/^[a-z0-9.\-/]+$/.test(file)) breaches.push('its path is not kebab-case.');
  if (/^export default/m.test(text) && !isTestOrStory) breaches.push('has a default export. Name it.');
  if (!/\/index\.ts$/.test(file) && /^export (?:type )?(?:\*|\{[^}]*\}) from/m.test(text)) {
    breaches.push('re-exports. Only index.ts does.');
  }
  if (/^(?:import|export) .*from '\.[^']*(?<!\.js)';/m.test(text)) {
    breaches.push('has a relative import that does not end in .js.');
  }
  if (!isNamedForExport(file, text)) breaches.push('is named after none of its exports.');
  return breaches;
}

/** A file with several exports is named for what they share, so a word in common is enough. @param {string} file @param {string} text */
function isNamedForExport(file, text) {
  if (NOT_NAMED_FOR_EXPORT.test(file)) return true;
  const base = file.slice(file.lastIndexOf('/') + 1, -'.ts'.length);
  const names = [...text.matchAll(EXPORTED)].map(([, name = '']) => kebab(name));
  const isNamedFor = (/** @type {string} */ name) =>
    base.includes(name) || base.split('-').some((word) => name.includes(word));
  return names.length === 0 || names.some(isNamedFor);
}

/** @param {string} name */
function kebab(name) {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/_/g, '-')
    .toLowerCase();
}
