/** What the source site leaks into its pages and no reader may ever see here. */
export const LEAKS: readonly RegExp[] = [
  /\b(?:revision|nav_menu_item|custom_css|customize_changeset|oembed_cache|user_request)\b/,
  /\b(?:wp_\w+|acf-[\w-]+|ai1ec_event|exactmetrics_note)\b/,
  /Read More|DOWNLOAD|TAGS:/,
  /[a-z](?:Guidance|Legislation|Publications|Good Practices)\b/,
  /â€|Ã.|Â.|\uFFFD/,
  /&(?:nb|amp|quot|lt|gt|#\d)/,
  /\bundefined\b|\[object |\bNaN\b/,
];
