import { choicesOf } from './choices.ts';
import { drawList } from './draw-list.ts';
import { coloursOf, readable } from './theme.ts';

const main = document.querySelector('main');
const said = choicesOf(new URLSearchParams(location.search));
const choices = { ...said, ...readable(said) };
if (choices.lang) document.documentElement.lang = choices.lang;
if (/^ar\b/.test(choices.lang)) document.documentElement.dir = 'rtl';
if (choices.surface) document.documentElement.style.background = coloursOf(choices).surface;
if (main) {
  const fallback = document.createDocumentFragment();
  fallback.append(...main.childNodes);
  main.append(drawList(choices, fallback));
}
