import type { Finding } from '../report/report.js';
import { routeAddress, type Site } from './site.js';
import type { Fault } from '../source/fault.js';
import type { Ask } from '../source/polite-client.js';

/** A type of content that is read, and the route of the API where it is found. */
export interface PostType {
  readonly name: string;
  readonly route: string;
}

/** Types that are read when nobody names any: posts, and the names under which libraries usually keep their works. */
export const USUAL_POST_TYPES: readonly string[] = (
  'post resource resources publication publications document documents guidance guideline guidelines report reports ' +
  'toolkit toolkits tool tools handbook handbooks manual manuals legislation law laws policy policies standard standards ' +
  'good_practice good-practice best_practice best-practice case_study case-study library library_item factsheet ' +
  'infographic training research knowledge_resource learning_resource download downloads dlp_document wpdmpro'
).split(' ');

/** What WordPress, ACF and common plugins keep for themselves. Never content, whoever asks for it. */
const INTERNAL = new Set(
  (
    'attachment revision nav_menu_item custom_css customize_changeset oembed_cache user_request exactmetrics_note ' +
    'monsterinsights_note elementor_library e-landing-page elementor_snippet wpcf7_contact_form wpforms mc4wp-form ' +
    'shop_order shop_order_refund shop_coupon product_variation scheduled-action jetpack_migration jp_pay_order feedback ' +
    'seedprod popup popup_theme amn_smtp flamingo_inbound flamingo_contact nf_sub'
  ).split(' '),
);
const INTERNAL_PREFIX = /^(?:wp_|acf-)/;

/** The types to read, and a line of the report for each that is not. */
export interface ChosenTypes {
  readonly types: readonly PostType[];
  readonly findings: readonly Finding[];
}

/** Chooses among a site's types by allow-list: the named ones, else the usual ones; internal ones never. */
export async function chosenTypes(
  site: Site,
  ask: Ask,
  named: readonly string[] | undefined,
): Promise<ChosenTypes | { readonly fault: Fault }> {
  const answer = await ask(routeAddress(site.root, 'wp/v2/types', {}));
  if ('fault' in answer) return answer;
  const routes = routesOf(answer.value);
  const wanted = new Set(named ?? USUAL_POST_TYPES);
  const types = [...routes].flatMap(([name, route]) =>
    wanted.has(name) && !isInternal(name) ? [{ name, route }] : [],
  );
  const others = [...routes.keys()].filter((name) => !types.some((type) => type.name === name));
  const refused = (named ?? []).filter((name) => !types.some((type) => type.name === name));
  return {
    types,
    findings: [
      ...refused.map((name) =>
        notReadByName(
          name,
          [...routes.keys()].filter((one) => !isInternal(one)),
        ),
      ),
      ...(others.length > 0 ? [notRead(others)] : []),
    ],
  };
}

function isInternal(name: string): boolean {
  return INTERNAL.has(name) || INTERNAL_PREFIX.test(name);
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

function notReadByName(name: string, available: readonly string[]): Finding {
  return {
    code: 'type/not-read',
    severity: 'warning',
    found: name,
    message: isInternal(name)
      ? `"${name}" is internal to WordPress or a plugin. It is never read.`
      : `The site shows no type of content called "${name}".`,
    fix: `Name one of these with --post-types: ${available.join(', ')}.`,
  };
}

function notRead(names: readonly string[]): Finding {
  const content = names.filter((name) => !isInternal(name));
  return {
    code: 'type/not-read',
    severity: 'info',
    found: names.join(', '),
    original: names.join('\n'),
    message: `${names.length} types of content of the site were not read.`,
    ...(content.length > 0
      ? { fix: `Add those that hold works with --post-types: ${content.join(', ')}.` }
      : {}),
  };
}
