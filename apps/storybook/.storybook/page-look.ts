import arabicOrganisation from '../../demo/styles/partner-arabic.css?raw';
import nationalCoalition from '../../demo/styles/partner.css?raw';

/** How a page looks: its name in the toolbar, and the declarations that make it so. */
export interface PageLook {
  readonly title: string;
  readonly css: string;
}

const FONT = "font-family: Inter, system-ui, 'Noto Sans', sans-serif";

/** Looks of pages: two without a brand, and the partners of the demo as their own style sheets make them. */
export const PAGE_LOOKS: Readonly<Record<string, PageLook>> = {
  light: { title: 'Light', css: `color-scheme: light; color: #17242b; background: #fff; ${FONT}` },
  dark: { title: 'Dark', css: `color-scheme: dark; color: #e7eff1; background: #10191d; ${FONT}` },
  coalition: { title: 'National coalition', css: declared(nationalCoalition) },
  arabic: { title: 'Arabic organisation', css: declared(arabicOrganisation) },
};

/** What a style sheet declares for the page, its body and the list, so that one element can stand for all three. */
function declared(css: string): string {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css.replaceAll(/^@import .*$/gm, ''));
  return [':root', 'body', 'guidance-list']
    .flatMap((selector) => [...sheet.cssRules].filter((rule) => isFor(rule, selector)))
    .map((rule) => rule.style.cssText)
    .join(' ');
}

function isFor(rule: CSSRule, selector: string): rule is CSSStyleRule {
  return rule instanceof CSSStyleRule && rule.selectorText === selector;
}
