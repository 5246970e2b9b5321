import { addressOf, choicesOf, DEFAULTS, type Choices } from './choices.ts';
import { isColour, LEAST_CONTRAST, themeOf } from './contrast.ts';
import { drawList } from './draw-list.ts';
import { drawBoxes } from './facet-boxes.ts';
import { counted, readLibrary, type Library, type ScopeFacet } from './library.ts';
import { snippetOf, type SnippetForm } from './snippet.ts';

const FORM_NOTES: Readonly<Record<SnippetForm, string>> = {
  tag: 'For pages that keep what you paste.',
  div: 'For systems that remove tags they do not know. The script must still be allowed.',
  frame: 'For systems that refuse scripts: the list stands in a frame of fixed height, on this site.',
};
const FACETS: readonly ScopeFacet[] = ['types', 'places', 'languages'];

const form = element('choices') as HTMLFormElement;
const source = element('src') as HTMLInputElement;
const accent = element('accent') as HTMLInputElement;
const picker = element('picker') as HTMLInputElement;
const integrity =
  document.querySelector<HTMLMetaElement>('meta[name=guidance-list-integrity]')?.content ?? '';
let library: Library | undefined;
let drawn = '';

void begin(choicesOf(new URLSearchParams(location.search)));

async function begin(choices: Choices): Promise<void> {
  fill(choices);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', onInput);
  form.addEventListener('reset', () => void read(DEFAULTS));
  source.addEventListener('change', () => void read(chosen()));
  for (const name of ['width', 'form']) {
    for (const radio of document.querySelectorAll(`.result input[name=${name}]`))
      radio.addEventListener('change', show);
  }
  element('copy').addEventListener('click', () => void copy());
  await read(choices);
}

function onInput({ target }: Event): void {
  if (target === source || (target as HTMLInputElement).type === 'search') return;
  if (target === picker) accent.value = picker.value;
  if (target === accent && isColour(accent.value)) picker.value = accent.value;
  show();
}

/** Reads the library of the choices, and shows them; where it cannot be read, what was there stays. */
async function read(choices: Choices): Promise<void> {
  const status = element('src-status');
  status.textContent = 'Reading the library…';
  try {
    library = await readLibrary(choices.src);
    const lost = library.lost > 0 ? `${library.lost} could not be used` : 'all valid';
    tell(status, `Read: ${library.total} resources, ${lost}`, true);
    source.removeAttribute('aria-invalid');
  } catch (error) {
    tell(status, (error as Error).message, false);
    source.setAttribute('aria-invalid', 'true');
  }
  fill(choices);
  show(choices);
}

/** What the form says now. A colour that too few can read is not taken. */
function chosen(): Choices {
  const said = choicesOf(
    new URLSearchParams(
      [...new FormData(form)].map(([name, value]) => [name, typeof value === 'string' ? value : '']),
    ),
  );
  const isReadable = isColour(said.accent) && themeOf(said.accent).contrast >= LEAST_CONTRAST;
  return { ...said, accent: isReadable ? said.accent.toLowerCase() : DEFAULTS.accent };
}

function fill(choices: Choices): void {
  source.value = choices.src;
  accent.value = picker.value = isColour(choices.accent) ? choices.accent : DEFAULTS.accent;
  for (const name of ['sort', 'pageSize', 'lang'] as const)
    (element(name) as HTMLSelectElement).value = choices[name];
  for (const box of form.querySelectorAll<HTMLInputElement>('input[name=filters][type=checkbox]')) {
    box.checked = choices.filters.includes(box.value);
  }
  for (const radio of form.querySelectorAll<HTMLInputElement>('input[name=layout]')) {
    radio.checked = radio.value === choices.layout;
  }
}

function show(said?: Choices | Event): void {
  const choices = said === undefined || said instanceof Event ? chosen() : said;
  tellContrast();
  if (library) drawScope(library, choices);
  const address = addressOf(choices);
  const own = `${location.pathname}${address ? `?${address}` : ''}`;
  if (own !== location.pathname + location.search) history.replaceState(null, '', own);
  (element('share') as HTMLAnchorElement).href = own;
  drawPreview(choices);
  drawSnippet(choices);
}

function drawScope(read: Library, choices: Choices): void {
  const { total, entries } = counted(read, choices);
  for (const facet of FACETS) {
    const group = form.querySelector<HTMLFieldSetElement>(`fieldset[data-facet=${facet}]`);
    const labelOf = (value: string): string => read.labelOf(facet, value);
    if (group) drawBoxes(group, { entries: entries[facet], chosen: choices[facet], labelOf });
  }
  const words = Object.assign(document.createElement('strong'), {
    textContent: `${total} of ${read.total} resources`,
  });
  element('total').replaceChildren(words, ' in your list');
}

function drawPreview(choices: Choices): void {
  const device = element('device');
  device.className = checked('width') === 'phone' ? 'phone' : 'desktop';
  const wanted = addressOf(choices);
  if (drawn === wanted && device.childElementCount > 0) return;
  drawn = wanted;
  const link = document.createElement('a');
  link.href = library?.home ?? 'https://respect.international';
  link.textContent = library?.title ?? 'Browse the guidance library';
  device.replaceChildren(drawList(choices, link));
}

function drawSnippet(choices: Choices): void {
  const form = checked('form') as SnippetForm;
  element('form-note').textContent = FORM_NOTES[form];
  const { title = 'Browse the guidance library', home = 'https://respect.international' } = library ?? {};
  const base = new URL('.', location.href).href;
  element('snippet').textContent = snippetOf(choices, form, { base, integrity, library: { title, home } });
}

function tellContrast(): void {
  const status = element('accent-status');
  const isKnown = isColour(accent.value);
  const ratio = isKnown ? themeOf(accent.value).contrast : 0;
  const isEnough = ratio >= LEAST_CONTRAST;
  accent.toggleAttribute('aria-invalid', false);
  if (!isEnough) accent.setAttribute('aria-invalid', 'true');
  const number = (Math.floor(ratio * 10) / 10).toFixed(1);
  if (!isKnown) tell(status, 'Write a colour as # and six digits, such as #0b5768.', false);
  else if (isEnough) tell(status, `Contrast ${number} to 1: enough for every reader`, true);
  else
    tell(
      status,
      `Contrast ${number} to 1: too little to read. Choose a darker colour; until then the usual one stays.`,
      false,
    );
}

async function copy(): Promise<void> {
  const text = element('snippet').textContent ?? '';
  try {
    await navigator.clipboard.writeText(text);
    tell(element('copied'), 'Copied', true);
  } catch {
    getSelection()?.selectAllChildren(element('snippet'));
    tell(
      element('copied'),
      'The browser does not let the page copy. The snippet is selected: copy it with the keyboard.',
      false,
    );
  }
}

function tell(status: HTMLElement, words: string, isGood: boolean): void {
  status.classList.toggle('bad', !isGood);
  if (status.textContent !== words) status.textContent = words;
}

function checked(name: string): string {
  return document.querySelector<HTMLInputElement>(`.result input[name=${name}]:checked`)?.value ?? '';
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}.`);
  return found;
}
