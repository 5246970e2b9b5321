import type { Finding } from '../report/report.js';
import type { Fault } from '../source/fault.js';
import type { Ask } from '../source/polite-client.js';
import { routeAddress, type Site } from './site.js';
import { typeChoice } from './type-choice.js';

/** A type of content that is read, and the route of the API where it is found. */
export interface PostType {
  readonly name: string;
  readonly route: string;
}

/** The types to read, and a line of the report for each that is not. */
export interface ChosenTypes {
  readonly types: readonly PostType[];
  readonly findings: readonly Finding[];
}

/** Asks a site for its types of content, and chooses those to read. */
export async function chosenTypes(
  site: Site,
  ask: Ask,
  named: readonly string[] | undefined,
): Promise<ChosenTypes | { readonly fault: Fault }> {
  const answer = await ask(routeAddress(site.root, 'wp/v2/types', {}));
  if ('fault' in answer) return answer;
  const routes = routesOf(answer.value);
  const { types, findings } = typeChoice([...routes.keys()], named);
  return { types: types.map((name) => ({ name, route: routes.get(name) ?? name })), findings };
}

/** A route with a pattern in it belongs to parts of something else, such as the faces of a font. */
function routesOf(value: unknown): Map<string, string> {
  const routes = new Map<string, string>();
  for (const [name, type] of Object.entries(value ?? {}) as [string, Record<string, unknown> | null][]) {
    const base = type?.rest_base;
    const namespace = type?.rest_namespace;
    const isRoute = typeof base === 'string' && /^[\w/-]+$/.test(base);
    routes.set(name, `${typeof namespace === 'string' ? namespace : 'wp/v2'}/${isRoute ? base : name}`);
  }
  return routes;
}
