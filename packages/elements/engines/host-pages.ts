/** The strictest policy that a page can have and still show a list: one script, one feed, one Trusted Types policy. */
export const strictPolicy = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "connect-src 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types guidance-list',
  ].join('; '),
};

/**
 * Runs before all else on every page, and notes on the root element what goes wrong and which globals there are. It must
 * not add a global itself.
 */
export const watchScript = `{
  const { dataset } = document.documentElement;
  const note = (fault) => { dataset.faults = (dataset.faults ?? '') + fault + '\\n'; };
  addEventListener('error', (event) => note('error: ' + event.message));
  addEventListener('unhandledrejection', (event) => note('rejection: ' + event.reason));
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    // The page's own icon, which browsers ask for whatever the policy says.
    if (!blockedURI.endsWith('/icon.svg')) note('policy: ' + violatedDirective + ' ' + blockedURI);
  });
  const { error } = console;
  console.error = (...words) => { note('console: ' + words.join(' ')); error(...words); };
  dataset.globals = Object.getOwnPropertyNames(window).join(' ');
}`;

const listOf = (fallback: string): string =>
  `<guidance-list src="/feed.json"><a href="/library">${fallback}</a></guidance-list>`;

/** The pages of the site, by path. */
export const hostPages: Readonly<Record<string, string>> = {
  '/partner': page({ lang: 'en', icon: 'data:,', main: listOf('Browse the guidance library') }),
  '/strict': page({ lang: 'ar', icon: '/icon.svg', main: listOf('تصفح مكتبة الأدلة') }),
  '/apart': page({
    lang: 'en',
    icon: 'data:,',
    main: `<guidance-collection src="/feed.json">
<guidance-search></guidance-search>
<guidance-filters></guidance-filters>
<guidance-results><a href="/library">Browse the guidance library</a></guidance-results>
<guidance-pager></guidance-pager>
<guidance-resource></guidance-resource>
</guidance-collection>`,
  }),
};

function page({ lang, icon, main }: Record<'lang' | 'icon' | 'main', string>): string {
  return `<!doctype html>
<html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>A partner</title>
<link rel="icon" href="${icon}">
<script src="/watch.js"></script>
<script type="module" src="/guidance-list.js"></script>
</head>
<body>
<main>
${main}
</main>
</body>
</html>`;
}
