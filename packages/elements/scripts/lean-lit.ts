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
    // Two Lits on one page, and a page that allows named policies only: ours has our name. A second copy of the file draws nothing, so
    // it asks for no policy, which many pages allow once only.
    [
      'e=s?s.createPolicy("lit-html"',
      'e=s&&!customElements.get("guidance-list")?s.createPolicy("guidance-list"',
    ],
    [',B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");', ';'],
    // Templates of SVG and MathML; texts inside script, style and textarea; comments; values in place of names.
    [
      'x=t=>(i,...s)=>({_$litType$:t,strings:i,values:s}),b=x(1),w=x(2),T=x(3)',
      'b=(t,...i)=>({_$litType$:1,strings:t,values:i})',
    ],
    ['T as mathml,', ''],
    [',w as svg', ''],
    ['N=(t,i)=>{', 'N=t=>{'],
    ['let n,l=2===i?"<svg>":3===i?"<math>":""', 'let l=""'],
    ['+(2===i?"</svg>":3===i?"</math>":"")', ''],
    ['{strings:t,_$litType$:i}', '{strings:t}'],
    ['N(t,i)', 'N(t)'],
    [',2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}', '){}'],
    [
      'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
      '',
    ],
    [
      'v=/<(?:(!--|\\/[^a-zA-Z])|(\\/?[a-zA-Z][^>\\s]*)|(\\/?$))/g,_=/-->/g,m=/>/g',
      'v=/<\\/?[a-zA-Z][^>\\s]*/g',
    ],
    [
      'p=RegExp(`>|${f}(?:([^\\\\s"\'>=/]+)(${f}*=${f}*(?:[^ \\t\\n\\f\\r"\'\\`<>=]|("|\')|))|$)`,"g")',
      'p=/>|\\s([^\\s"\'>=/]+)(\\s*=\\s*(?:[^\\s"\'`<>=]|(")|))/g',
    ],
    ['f="[ \\t\\n\\f\\r]",', ''],
    ["g=/'/g,", ''],
    [
      '"!--"===u[1]?c=_:void 0!==u[1]?c=m:void 0!==u[2]?(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p):void 0!==u[3]&&(c=p)',
      'c=p',
    ],
    ['c=n??v', 'c=v'],
    ['void 0===u[1]?d=-2:(d', '(d'],
    ["c=void 0===u[3]?p:'\"'===u[3]?$:g", 'c=void 0===u[3]?p:$'],
    ['c===$||c===g?c=p:c===_||c===m?c=v:(c=p,n=void 0)', 'c=p'],
    ['const x=c===p&&t[i+1].startsWith("/>")?" ":"";', ''],
    ['(e.push(a),s.slice(0,d)+h+s.slice(d)+o+x)', '(e.push(a),s.slice(0,d)+h+s.slice(d)+o)'],
    ['s+o+(-2===d?i:x)', 's+o'],
    ['if(r.hasAttributes())for', 'for'],
    ['else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}', ''],
    ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));', ''],
    [
      '1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t))',
      'i=new r.ctor(h,r.name,r.strings,this,t)',
    ],
    [
      'void 0!==s&&(void 0!==s.strings?(s._$AI(t,s,i),i+=s.strings.length-2):s._$AI(t[i])),i++',
      'void 0!==s.strings?(s._$AI(t,i),i+=s.strings.length-2):s._$AI(t[i]),i++',
    ],
    [
      '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
      'this._$AC(t)',
    ],
    ['t?.creationScope??l', 'l'],
    // Directives, parts that are moved, listeners with options, and what none but Lit's own tests ask a part.
    [
      'function M(t,i,s=t,e){if(i===E)return i;let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i}',
      'const M=0;',
    ],
    ['_$AI(t,i=this){t=M(this,t,i),a(t)', '_$AI(t){a(t)'],
    ['_$AI(t,i=this,s,e){const h=', '_$AI(t,s){const h='],
    ['t=M(this,t,i,0),o=!a(t)', 'o=!a(t)'],
    ['o&&!e&&this.j(t)', 'o&&this.j(t)'],
    ['r=M(this,e[s+n],i,n)', 'r=e[s+n]'],
    ['_$AI(t,i=this){if((t=M(this,t,i,0)??A)===E)return;', '_$AI(t){t??=A;'],
    ['_$AI(t){M(this,t)}', ''],
    ['get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t)', 'u(t)'],
    ['get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
    [
      'get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}',
      '',
    ],
    ['get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}', ''],
    ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
    [',this._$Cv=e?.isConnected??!0', ''],
    ['_$AR(t=this._$AA.nextSibling,s){for(this._$AP?.(!1,!0,s);', '_$AR(t=this._$AA.nextSibling){for(;'],
    ['this._$AR(s&&s._$AB.nextSibling,e)', 'this._$AR(s&&s._$AB.nextSibling)'],
    ['const s=i(t).nextSibling;i(t).remove()', 'const s=t.nextSibling;t.remove()'],
    ['i=t=>t,', ''],
    ['this._$AB=i,this._$AM=s,', 'this._$AB=i,'],
    ['this._$AD=t,this._$AM=i}', 'this._$AD=t}'],
    ['this.name=i,this._$AM=e,', 'this.name=i,'],
    [',this,s),h&&', ',this),h&&'],
    ['addEventListener(this.name,this,t)', 'addEventListener(this.name,this)'],
    [
      '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)',
      'this._$AH.call(this.options.host,t)',
    ],
    ['e=t===A&&s!==A||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive', 'e=t===A&&s!==A'],
    // Values that are nodes, other rows of values than lists, and the value that leaves all as it is.
    ['void 0!==t.nodeType?this.T(t):d(t)?this.k(t)', 'u(t)?this.k(t)'],
    ['t!==this._$AH&&t!==E&&this._(t)', 't!==this._$AH&&this._(t)'],
    ['t!==this._$AH&&t!==E,o&&', 't!==this._$AH,o&&'],
    ['r===E&&(r=this._$AH[n]),', ''],
    ['this.type=2,this._$AH=A,this._$AN=void 0,', 'this._$AH=A,'],
    ['this.type=1,this._$AH=A,this._$AN=void 0,', 'this._$AH=A,'],
    ['this._$AV=[],this._$AN=void 0,', 'this._$AV=[],'],
    ['constructor(){super(...arguments),this.type=3}', ''],
    ['constructor(){super(...arguments),this.type=4}', ''],
    ['constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}', ''],
    [
      'const e=s?.renderBefore??i;let h=e._$litPart$;if(void 0===h){const t=s?.renderBefore??null;e._$litPart$=h=new k(i.insertBefore(c(),t),t,void 0,s??{})}',
      'let h=i._$litPart$;h??=i._$litPart$=new k(i.appendChild(c()),null,void 0,s);',
    ],
  ],
  'reactive-element/reactive-element.js': [
    ['getCompatibleStyle as t,', ''],
    ['export{CSSResult,css,supportsAdoptingStyleSheets,unsafeCSS}', 'export{css}'],
    [',t as getCompatibleStyle', ''],
    [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2");', ';'],
    [
      'getOwnPropertyDescriptor:h,getOwnPropertyNames:r,getOwnPropertySymbols:o,getPrototypeOf:n}',
      'getOwnPropertyNames:r}',
    ],
    ['p=a.reactiveElementPolyfillSupport,d=(t,s)=>t,', ''],
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    ['this.finalize(),this._$Eh&&[', 'this.finalize(),['],
    // Accessors that a class wrote itself, options of properties but type and attribute, elements made from other elements.
    [
      'static createProperty(t,s=b){if(s.state&&(s.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),this.elementProperties.set(t,s),!s.noAccessor){const i=Symbol(),h=this.getPropertyDescriptor(t,i,s);void 0!==h&&e(this.prototype,t,h)}}static getPropertyDescriptor(t,s,i){const{get:e,set:r}=h(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t}};return{get:e,set(s){const h=e?.call(this);r?.call(this,s),this.requestUpdate(t,h,i)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??b}static _$Ei(){if(this.hasOwnProperty(d("elementProperties")))return;const t=n(this);t.finalize(),void 0!==t.l&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)}',
      'static createProperty(t,s){const i=Symbol();this.elementProperties.set(t,s),e(this.prototype,t,{get(){return this[i]},set(s){const e=this[i];this[i]=s,this.requestUpdate(t,e)},configurable:!0,enumerable:!0})}',
    ],
    [
      'if(this.hasOwnProperty(d("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(d("properties"))){const t=this.properties,s=[...r(t),...o(t)];for(const i of s)this.createProperty(i,t[i])}const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
      'if(this.hasOwnProperty("finalized"))return;this.finalized=!0,this.elementProperties=new Map;const t=this.properties;for(const s of r(t))this.createProperty(s,t[s]);',
    ],
    [
      'this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(s){const i=[];if(Array.isArray(s)){const e=new Set(s.flat(1/0).reverse());for(const s of e)i.unshift(t(s))}else void 0!==s&&i.push(t(s));return i}',
      'this.elementStyles=this.styles}',
    ],
    [
      '"string"==typeof i?i:"string"==typeof t?t.toLowerCase():void 0',
      '"string"==typeof i?i:t.toLowerCase()',
    ],
    [
      'y.elementStyles=[],y.shadowRootOptions={mode:"open"},y[d("elementProperties")]=new Map,y[d("finalized")]=new Map',
      'y.shadowRootOptions={mode:"open"}',
    ],
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
    [',this.constructor.l?.forEach(t=>t(this))', ''],
    // Updates that are put off or refused.
    ['removeController(t){this._$EO?.delete(t)}', ''],
    ['const t=this.scheduleUpdate();return null!=t&&await t,', 'this.performUpdate();return '],
    ['scheduleUpdate(){return this.performUpdate()}', ''],
    [
      'const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}',
      '',
    ],
    [
      'let t=!1;const s=this._$AL;try{t=this.shouldUpdate(s),t?(this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)):this._$EM()}catch(s){throw t=!1,this._$EM(),s}t&&this._$AE(s)',
      'const s=this._$AL;try{this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)}catch(s){throw this._$EM(),s}this._$AE(s)',
    ],
    ['shouldUpdate(t){return!0}', ''],
    [
      'this._$EO?.forEach(t=>t.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t))',
      'this.hasUpdated=!0',
    ],
    ['firstUpdated(t){}', ''],
    [
      'if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){',
      'if(!this.hasUpdated){if(this._$Ep){',
    ],
    ['return this.getUpdateComplete()}getUpdateComplete(){return', 'return'],
    // Properties that are written into attributes, and attributes that hold more than a text, a number or a truth.
    [
      'u={toAttribute(t,s){switch(s){case Boolean:t=t?l:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t},fromAttribute(t,s){let i=t;switch(s){case Boolean:i=null!==t;break;case Number:i=null===t?null:Number(t);break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}}return i}}',
      'u=(t,s)=>s===Boolean?null!==t:s===Number&&null!==t?Number(t):t',
    ],
    [
      'attributeChangedCallback(t,s,i){this._$AK(t,i)}_$ET(t,s){const i=this.constructor.elementProperties.get(t),e=this.constructor._$Eu(t,i);if(void 0!==e&&!0===i.reflect){const h=(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute(s,i.type);this._$Em=t,null==h?this.removeAttribute(e):this.setAttribute(e,h),this._$Em=null}}_$AK(t,s){const i=this.constructor,e=i._$Eh.get(t);if(void 0!==e&&this._$Em!==e){const t=i.getPropertyOptions(e),h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u;this._$Em=e;const r=h.fromAttribute(s,t.type);this[e]=r??this._$Ej?.get(e)??r,this._$Em=null}}',
      'attributeChangedCallback(t,s,i){const{_$Eh:e,elementProperties:h}=this.constructor,r=e.get(t);this[r]=u(i,h.get(r).type)}',
    ],
    [
      'requestUpdate(t,s,i,e=!1,h){if(void 0!==t){const r=this.constructor;if(!1===e&&(h=this[t]),i??=r.getPropertyOptions(t),!((i.hasChanged??f)(h,s)||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))))return;this.C(t,s,i)}!1===this.isUpdatePending&&(this._$ES=this._$EP())}C(t,s,{useDefault:i,reflect:e,wrapped:h},r){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}',
      'requestUpdate(t,s){if(void 0!==t){if(i(this[t],s))return;this._$AL.has(t)||this._$AL.set(t,this.hasUpdated?s:void 0)}this.isUpdatePending||(this._$ES=this._$EP())}',
    ],
    [',b={attribute:!0,type:String,converter:u,reflect:!1,useDefault:!1,hasChanged:f}', ''],
    ['this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),', ''],
    ['this.hasUpdated=!1,this._$Em=null,', 'this.hasUpdated=!1,'],
  ],
  'lit-element/lit-element.js': [
    [
      'i._$litElement$=!0,i["finalized"]=!0,s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});',
      '',
    ],
    ['(s.litElementVersions??=[]).push("4.2.2");', ''],
    [
      'createRenderRoot(){const t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}',
      '',
    ],
    ['render(){return r}', ''],
    ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', ''],
    [',this._$Do=void 0}', '}'],
    ['this._$Do=e(', 'e('],
    [
      'connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}',
      '',
    ],
  ],
};

/** A style sheet made when it is first needed. */
const CSS_TAG = `export const css = ([text]) => {
  let sheet;
  return { get styleSheet() { if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(text); return sheet; } };
};
export const adoptStyles = (root, styles) => { root.adoptedStyleSheets = styles.map(({ styleSheet }) => styleSheet); };`;

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
