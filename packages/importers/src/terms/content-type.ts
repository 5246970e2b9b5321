/** Names under which WordPress and common plugins register their own types of content. None of them is ever content. */
const CONTENT_TYPES = new Set(
  (
    'post page attachment revision nav_menu_item custom_css customize_changeset oembed_cache user_request wp_block ' +
    'wp_template wp_template_part wp_global_styles wp_navigation wp_font_family wp_font_face acf-taxonomy acf-post-type ' +
    'acf-field-group acf-field acf-ui-options-page ai1ec_event exactmetrics_note tribe_events tribe_venue tribe_organizer ' +
    'elementor_library e-landing-page elementor_snippet wpcf7_contact_form wpforms mc4wp-form shop_order shop_coupon ' +
    'product_variation scheduled-action jetpack_migration jp_pay_order feedback seedprod popup popup_theme amn_smtp'
  ).split(' '),
);
/** Words that are also ordinary English: only among others of their kind are they a type's name. */
const ORDINARY = new Set('post page attachment revision feedback popup'.split(' '));
const SHAPE = /^[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*$/;
const FEWEST_IN_A_LIST = 3;
const MOST_IN_A_LIST = 400;

/** Whether a text is, as a whole, the unmistakable name of a type of content. */
export function isContentType(text: string): boolean {
  return CONTENT_TYPES.has(text) && !ORDINARY.has(text);
}

/**
 * How many lines from here on are a list of content types: the first one known, each of the shape of such a name, and at
 * least half of them known, so that a plugin's name that nobody has heard of goes with the others. 0 where there is no such list.
 */
export function contentTypeListLength(lines: readonly string[], from: number): number {
  if (!CONTENT_TYPES.has(lines[from] ?? '')) return 0;
  let length = 0;
  let known = 0;
  while (length < MOST_IN_A_LIST && SHAPE.test(lines[from + length] ?? '')) {
    if (CONTENT_TYPES.has(lines[from + length] ?? '')) known++;
    length++;
  }
  return known >= FEWEST_IN_A_LIST && known * 2 >= length ? length : 0;
}
