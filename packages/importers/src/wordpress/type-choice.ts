import type { Finding } from '../report/report.js';

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

/** The types to read, in the order of the source, and a line of the report for each that is not. */
export interface TypeChoice {
  readonly types: readonly string[];
  readonly findings: readonly Finding[];
}

/** Chooses among a source's types by allow-list: the named ones, else the usual ones; internal ones never. */
export function typeChoice(available: readonly string[], named: readonly string[] | undefined): TypeChoice {
  const wanted = new Set(named ?? USUAL_POST_TYPES);
  const types = available.filter((name) => wanted.has(name) && !isInternal(name));
  const others = available.filter((name) => !types.includes(name));
  const refused = (named ?? []).filter((name) => !types.includes(name));
  const offered = available.filter((name) => !isInternal(name));
  return {
    types,
    findings: [
      ...refused.map((name) => notReadByName(name, offered)),
      ...(others.length > 0 ? [notRead(others)] : []),
    ],
  };
}

function isInternal(name: string): boolean {
  return INTERNAL.has(name) || INTERNAL_PREFIX.test(name);
}

function notReadByName(name: string, available: readonly string[]): Finding {
  return {
    code: 'type/not-read',
    severity: 'warning',
    found: name,
    message: isInternal(name)
      ? `"${name}" is internal to WordPress or a plugin. It is never read.`
      : `There is no type of content called "${name}".`,
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
    message: `${names.length} types of content were not read.`,
    ...(content.length > 0
      ? { fix: `Add those that hold works with --post-types: ${content.join(', ')}.` }
      : {}),
  };
}
