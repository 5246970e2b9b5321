<?php
/**
 * Plugin Name: Guidance List
 * Description: Shows a library of guidance where a page says [guidance_list src="https://hub.example/feed.json"].
 * Version: 0.1.0
 * Requires at least: 6.2
 * Requires PHP: 7.4
 * License: MIT
 * License URI: https://opensource.org/license/mit
 * Text Domain: guidance-list
 */

namespace GuidanceList;

defined( 'ABSPATH' ) || exit;

/** Address and SRI hash of the list's script. The snippet builder writes them in; Settings, Guidance List replaces them. */
const SCRIPT    = '';
const INTEGRITY = '';

const OPTION  = 'guidance_list_script';
const TEXTS   = array( 'types', 'topics', 'places', 'languages', 'publishers', 'audiences', 'from', 'to', 'filters', 'sort', 'page-size', 'layout', 'heading-level', 'open', 'address', 'work', 'lang' );
const LINKS   = array( 'src', 'index' );
const FLAGS   = array( 'short-list' );
const SCHEMES = array( 'https', 'http' );

add_shortcode( 'guidance_list', __NAMESPACE__ . '\shortcode' );
add_action( 'admin_init', __NAMESPACE__ . '\register' );
add_action( 'admin_menu', __NAMESPACE__ . '\menu' );
register_uninstall_hook( __FILE__, __NAMESPACE__ . '\forget' );

/** The list that a shortcode asks for, with a link to the library in it for whoever sees no list. */
function shortcode( $said ): string {
	$said = is_array( $said ) ? array_map( __NAMESPACE__ . '\plain', $said ) : array();
	$bare = array_filter( $said, 'is_int', ARRAY_FILTER_USE_KEY );
	$said = array_merge( $said, array_fill_keys( array_intersect( $bare, FLAGS ), '' ) );
	$src  = addresses( $said['src'] ?? '' );
	if ( '' === $src ) {
		return current_user_can( 'edit_posts' ) ? '<p>' . esc_html__( 'A guidance list needs the address of its feed: src="https://…". Visitors do not see this line.', 'guidance-list' ) . '</p>' : '';
	}
	load( $said['script'] ?? '' );
	return '<guidance-list' . attributes( $said ) . '><p>' . library( $said, $src ) . '</p></guidance-list>';
}

/** The value as it was meant: editors and the builder write some signs as entities. */
function plain( $value ): string {
	return html_entity_decode( (string) $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
}

/** The addresses of a text that are of the web, parted by spaces. */
function addresses( string $text ): string {
	$each = preg_split( '/\s+/', $text, -1, PREG_SPLIT_NO_EMPTY ) ?: array();
	return implode( ' ', array_filter( array_map( fn( $one ) => sanitize_url( $one, SCHEMES ), $each ) ) );
}

/** What the element takes of what was said, escaped; all else is left out. */
function attributes( array $said ): string {
	$taken = array_intersect_key( $said, array_flip( array_merge( TEXTS, FLAGS ) ) );
	$other = array_map( __NAMESPACE__ . '\addresses', array_intersect_key( $said, array_flip( LINKS ) ) );
	$other['style'] = looks( $said['style'] ?? '' );
	$written = '';
	foreach ( array_filter( $other ) + $taken as $name => $value ) {
		$written .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	return $written;
}

/** The tokens of a theme, and nothing else of a style: no other property, no address. */
function looks( string $style ): string {
	return implode( ';', preg_grep( '/^\s*(?:--guidance-[a-z0-9-]+|color-scheme|font-size)\s*:(?!.*url\()[\w\s.,%#()-]+$/i', explode( ';', $style ) ) );
}

/** The link inside: where the shortcode says, else the site that the feed is from. */
function library( array $said, string $src ): string {
	$home  = addresses( $said['link'] ?? '' ) ?: preg_replace( '#^(\w+://[^/ ]+).*#', '$1/', $src );
	$label = $said['label'] ?? __( 'Browse the guidance library', 'guidance-list' );
	return sprintf( '<a href="%s">%s</a>', esc_url( $home, SCHEMES ), esc_html( $label ) );
}

/**
 * Address => hash of the scripts that the site allows, its usual one first. A shortcode chooses among them and names no
 * other: whoever may write a post need not be somebody who may run a script on the site.
 */
function scripts(): array {
	$own     = get_option( OPTION );
	$address = is_array( $own ) ? $own['address'] : SCRIPT;
	$hash    = is_array( $own ) ? $own['integrity'] : INTEGRITY;
	return array_filter( (array) apply_filters( 'guidance_list_scripts', array( $address => $hash ) ), 'strlen', ARRAY_FILTER_USE_KEY );
}

/** Puts a script at the foot of the page, once however many lists there are. */
function load( string $wanted ): void {
	static $loaded = array();
	$scripts = scripts();
	$address = isset( $scripts[ $wanted ] ) ? $wanted : (string) key( $scripts );
	if ( '' === $address || isset( $loaded[ $address ] ) ) {
		return;
	}
	$loaded[ $address ] = true;
	$hash = $scripts[ $address ];
	$checked = '' === $hash ? array() : array( 'integrity' => $hash, 'crossorigin' => 'anonymous' );
	add_action( 'wp_footer', fn() => wp_print_script_tag( array( 'type' => 'module', 'src' => esc_url_raw( $address, SCHEMES ) ) + $checked ) );
}

function register(): void {
	register_setting( 'guidance-list', OPTION, array( 'type' => 'object', 'sanitize_callback' => __NAMESPACE__ . '\sanitised' ) );
}

/** What the settings page sends, once it is an address and a hash, and comes from somebody who may put scripts on the site. */
function sanitised( $sent ) {
	$before = get_option( OPTION );
	if ( ! is_array( $sent ) || ! current_user_can( 'unfiltered_html' ) ) {
		return $before;
	}
	$hash = trim( (string) ( $sent['integrity'] ?? '' ) );
	if ( '' !== $hash && ! preg_match( '#^sha(?:256|384|512)-[A-Za-z0-9+/]+={0,2}$#', $hash ) ) {
		add_settings_error( OPTION, 'integrity', __( 'The hash was not taken: it begins with sha384- and stands in the snippet, as integrity="…".', 'guidance-list' ) );
		return $before;
	}
	return array( 'address' => sanitize_url( trim( (string) ( $sent['address'] ?? '' ) ), SCHEMES ), 'integrity' => $hash );
}

function menu(): void {
	add_options_page( 'Guidance List', 'Guidance List', 'manage_options', 'guidance-list', __NAMESPACE__ . '\page' );
}

function page(): void {
	$scripts = scripts();
	$fields  = array(
		'address'   => array( __( 'Address of the script', 'guidance-list' ), (string) key( $scripts ) ),
		'integrity' => array( __( 'Its hash (integrity)', 'guidance-list' ), (string) reset( $scripts ) ),
	);
	echo '<div class="wrap"><h1>Guidance List</h1><form method="post" action="options.php">';
	settings_fields( 'guidance-list' );
	echo '<p>' . esc_html__( 'Both stand in the snippet that the builder shows. With a hash, browsers refuse a script that was changed; without one, they take what the address gives.', 'guidance-list' ) . '</p><table class="form-table" role="presentation">';
	foreach ( $fields as $name => list( $label, $value ) ) {
		$id = OPTION . '-' . $name;
		printf( '<tr><th><label for="%1$s">%2$s</label></th><td><input class="large-text code" id="%1$s" name="%3$s[%4$s]" value="%5$s"></td></tr>', esc_attr( $id ), esc_html( $label ), esc_attr( OPTION ), esc_attr( $name ), esc_attr( $value ) );
	}
	echo '</table>';
	submit_button();
	echo '</form></div>';
}

function forget(): void {
	delete_option( OPTION );
}
