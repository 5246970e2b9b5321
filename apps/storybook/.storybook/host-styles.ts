/** What the style sheet of a page does to all that it holds, below a class of its name. */
export interface HostStyle {
  readonly title: string;
  readonly css: string;
}

/** Style sheets as pages have them: none, one that resets what a browser gives, one with a framework's rules, and a worst case. */
export const HOST_STYLES: Readonly<Record<string, HostStyle>> = {
  plain: { title: 'Plain page', css: '' },
  reset: {
    title: 'A reset',
    css: `
    .reset *, .reset ::before, .reset ::after { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid; }
    .reset :is(h1, h2, h3) { font-size: inherit; font-weight: inherit; }
    .reset a { color: inherit; text-decoration: inherit; }
    .reset :is(ul, ol) { list-style: none; }
    .reset :is(button, input, select) { font: inherit; background: transparent; }`,
  },
  framework: {
    title: 'A CSS framework',
    css: `
    .framework { font-family: system-ui, 'Segoe UI', Roboto, sans-serif; line-height: 1.5; -webkit-text-size-adjust: 100%; }
    .framework * { box-sizing: border-box; }
    .framework :is(h1, h2, h3, h4) { margin: 0 0 0.5rem; font-weight: 500; line-height: 1.2; }
    .framework a { color: #0d6efd; text-decoration: underline; }
    .framework p, .framework :is(ul, ol, dl) { margin: 0 0 1rem; }
    .framework :is(ul, ol) { padding-left: 2rem; }
    .framework label { display: inline-block; margin-bottom: 0.5rem; }
    .framework :is(input, select, button) { margin: 0; font: inherit; }
    .framework button { text-transform: none; border-radius: 0; cursor: pointer; }
    .framework :is(button, a):focus:not(:focus-visible) { outline: 0; }
    .framework fieldset { min-width: 0; padding: 0; margin: 0; border: 0; }
    .framework legend { float: left; width: 100%; font-size: 1.5rem; }
    .framework table { border-collapse: collapse; caption-side: bottom; }
    .framework [hidden] { display: none !important; }
    .framework .row { display: flex; flex-wrap: wrap; margin: 0 -0.75rem; }
    .framework .card { position: relative; display: flex; flex-direction: column; border: 1px solid #0003; border-radius: 0.375rem; }
    .framework .title { font-size: 3rem; color: #dc3545; }`,
  },
  hostile: {
    title: 'Hostile: everything unset',
    css: `
    .hostile * { all: unset !important; }
    .hostile :is(a, button, input, h2, h3, li) { color: red !important; letter-spacing: 1em; }
    .hostile { text-align: center; text-transform: uppercase; line-height: 3; font-style: italic; }`,
  },
};
