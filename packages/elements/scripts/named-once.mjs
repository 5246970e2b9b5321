import { readFileSync, writeFileSync } from 'node:fs';

/** @typedef {{ name: string, description?: string }} Entry */

/**
 * A plugin of the manifest's analyser, after those that write for editors: custom properties and parts that several elements have are
 * offered once, with all that is said of them.
 * @param {{ outdir: string }} options where those wrote
 */
export function namedOnce({ outdir }) {
  return {
    name: 'named-once',
    packageLinkPhase() {
      rewrite(`${outdir}/vscode.css-custom-data.json`, (data) => data);
      rewrite(`${outdir}/web-types.json`, (data) => data.contributions.css);
    },
  };
}

/** @param {string} path @param {(data: any) => Record<string, unknown>} rulesOf what is said of style rules */
function rewrite(path, rulesOf) {
  const data = JSON.parse(readFileSync(path, 'utf8'));
  const rules = rulesOf(data);
  for (const [kind, entries] of Object.entries(rules))
    if (Array.isArray(entries)) rules[kind] = united(entries);
  writeFileSync(path, `${JSON.stringify(data, undefined, 2)}\n`);
}

/** @param {Entry[]} entries @returns {Entry[]} */
function united(entries) {
  return [...new Set(entries.map(({ name }) => name))].map((name) => {
    const alike = entries.filter((entry) => entry.name === name);
    const description = [...new Set(alike.map((entry) => entry.description))].join('\n');
    return { ...alike[0], name, description };
  });
}
