/** What to find in a file of Lit, and what stands there in the embed file instead. */
type Cut = readonly [find: string, instead: string];

/**
 * What the embed file leaves out of Lit: the marks it leaves on the page’s globals, its hooks for polyfills, and what none of our
 * templates use. Our elements run the same without it; whoever imports the library has Lit whole.
 *
 * Keys are the ends of file paths. Lit’s version is pinned, and a cut that no longer fits stops the build.
 */
const CUTS: Readonly<Record<string, readonly Cut[]>> = {
  'lit-html/lit-html.js': [
    // Two Lits on one page, and a page that allows named policies only: ours has our name.
    ['createPolicy("lit-html"', 'createPolicy("guidance-list"'],
    [',B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");', ';'],
    // Templates of SVG and MathML; texts inside script, style and textarea; values inside comments and in place of attributes.
    ['2===i?"<svg>":3===i?"<math>":""', '""'],
    ['(2===i?"</svg>":3===i?"</math>":"")', '""'],
    [',2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}', '){}'],
    [
      'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
      '',
    ],
    ['(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', '(c=p)'],
    ['else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}', ''],
    ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));', ''],
    [':6===r.type&&(i=new Z(h,this,t))', ':0'],
    [
      '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
      'this._$AC(t)',
    ],
    ['t?.creationScope??l', 'l'],
  ],
  'reactive-element/reactive-element.js': [
    ['export{CSSResult,css,supportsAdoptingStyleSheets,unsafeCSS}', 'export{css}'],
    [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2");', ';'],
    ['p=a.reactiveElementPolyfillSupport,', ''],
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    [
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
      '',
    ],
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
    [',this.constructor.l?.forEach(t=>t(this))', ''],
    [',void 0!==t.l&&(this.l=[...t.l])', ''],
    ['(void 0!==i.converter?.toAttribute?i.converter:u)', 'u'],
    [
      ',h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u',
      '',
    ],
    [
      'const r=h.fromAttribute(s,t.type);this[e]=r??this._$Ej?.get(e)??r',
      'this[e]=u.fromAttribute(s,t.type)',
    ],
    ['||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))', ''],
    [
      'C(t,s,{useDefault:i,reflect:e,wrapped:h},r){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}',
      'C(t,s,{reflect:e}){this._$AL.has(t)||(this.hasUpdated||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t)}',
    ],
    ['case Object:case Array:t=null==t?t:JSON.stringify(t)', ''],
    ['case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}', ''],
  ],
  'lit-element/lit-element.js': [
    [
      ',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});',
      ';',
    ],
    ['(s.litElementVersions??=[]).push("4.2.2");', ''],
  ],
};

/** A style sheet made when it is first needed. */
const CSS_TAG = `export const css = ([text]) => {
  let sheet;
  return { get styleSheet() { if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(text); return sheet; } };
};
export const adoptStyles = (root, styles) => { root.adoptedStyleSheets = styles.map(({ styleSheet }) => styleSheet); };
export const getCompatibleStyle = (style) => style;`;

/** What a file of Lit holds in the embed file; nothing where it is not one of those that are cut. */
export function leanLit(path: string, source: string): string | undefined {
  const file = path.replaceAll('\\', '/');
  if (file.endsWith('/css-tag.js')) return CSS_TAG;
  const cuts = Object.entries(CUTS).find(([end]) => file.endsWith(end))?.[1];
  return cuts?.reduce((text, cut) => cutOnce(text, cut), source);
}

/** @throws {Error} when the text to cut is not there exactly once: Lit has changed, and its cuts need a reader. */
function cutOnce(source: string, [find, instead]: Cut): string {
  const pieces = source.split(find);
  if (pieces.length === 2) return pieces.join(instead);
  throw new Error(
    `Lit: found ${pieces.length - 1} of ${JSON.stringify(find)}, expected 1. See CUTS in lean-lit.ts.`,
  );
}
