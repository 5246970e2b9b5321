import { html as litHtml, type TemplateResult } from 'lit';
import { tagName } from './tag-name.js';

/** Templates under the names that their tags have been given. Lit knows a template by its strings, so these stay the same. */
const renamed = /* @__PURE__ */ new WeakMap<TemplateStringsArray, TemplateStringsArray>();

/** Lit's `html`, for templates with tags of ours in them: these get the prefix that is in force. */
export function html(strings: TemplateStringsArray, ...values: unknown[]): TemplateResult {
  return litHtml(withOurTags(strings), ...values);
}

function withOurTags(strings: TemplateStringsArray): TemplateStringsArray {
  const start = tagName('');
  if (start === 'guidance-') return strings;
  let template = renamed.get(strings);
  if (!template) {
    const rename = (text: string): string => text.replace(/(<\/?)guidance-/g, `$1${start}`);
    template = Object.assign(strings.map(rename), { raw: strings.raw.map(rename) });
    renamed.set(strings, template);
  }
  return template;
}
