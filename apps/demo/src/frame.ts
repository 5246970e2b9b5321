import { choicesOf } from './choices.ts';
import { drawList } from './draw-list.ts';

const main = document.querySelector('main');
const choices = choicesOf(new URLSearchParams(location.search));
if (choices.lang) document.documentElement.lang = choices.lang;
if (/^ar\b/.test(choices.lang)) document.documentElement.dir = 'rtl';
if (main) {
  const fallback = document.createDocumentFragment();
  fallback.append(...main.childNodes);
  main.append(drawList(choices, fallback));
}
