import { addressOf, choicesOf, DEFAULTS, SCOPE_FACETS, type Choices } from './choices.ts';
import { chosenIn, fillColours, fillForm, pickerOf, verdictOn } from './choices-form.ts';
import { isColour } from './contrast.ts';
import { drawList } from './draw-list.ts';
import { drawBoxes, forgetBoxes } from './facet-boxes.ts';
import type { Library } from './library.ts';
import { snippetOf, type PinnedScript, type SnippetForm } from './snippet.ts';
import { coloursOf, readable } from './theme.ts';
import { drawYears } from './year-bounds.ts';

/** What is chosen beside the form, and its usual value. */
const VIEW = { width: 'phone', form: 'tag' } as const;
type View = keyof typeof VIEW;

const form = element('choices') as HTMLFormElement;
const source = element('src') as HTMLInputElement;
/** The tag that shows the list on this page is the one that partners paste. */
const { src: address = '', integrity = '' } =
  document.querySelector<HTMLScriptElement>('script[integrity]') ?? {};
const script: PinnedScript = { address, integrity };
let library: Library | undefined;
let readFrom = '';
let drawn = '';

void begin();

async function begin(): Promise<void> {
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', onInput);
  form.addEventListener('change', onChange);
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    void read(DEFAULTS).then(remember);
  });
  for (const name of Object.keys(VIEW) as View[]) {
    for (const radio of radiosOf(name)) {
      radio.addEventListener('change', () => {
        show();
        remember();
      });
    }
  }
  element('copy').addEventListener('click', () => void copy());
  element('plugin').addEventListener('click', () => void download());
  addEventListener('popstate', () => void open());
  await open();
}

/** Shows what the address of the page says. */
async function open(): Promise<void> {
  const said = new URLSearchParams(location.search);
  for (const name of Object.keys(VIEW) as View[]) {
    const wanted = said.get(name) ?? VIEW[name];
    for (const radio of radiosOf(name)) radio.checked = radio.value === wanted;
  }
  await read(choicesOf(said));
}

function onInput({ target }: Event): void {
  if (!(target instanceof HTMLInputElement)) return;
  if (target === source || target.type === 'search') return;
  if (target.type === 'color') {
    const field = target.parentElement?.querySelector<HTMLInputElement>('input[type=text]');
    if (field) field.value = target.value;
  } else if (isColour(target.value)) pickerOf(target).value = target.value;
  show();
}

function onChange({ target }: Event): void {
  if (target instanceof HTMLInputElement && target.type === 'search') return;
  if (target === source) void read(chosenIn(form)).then(remember);
  else {
    show();
    remember();
  }
}

/** Reads the library of the choices, if it is another, and shows them; where it cannot be read, what was there stays. */
async function read(choices: Choices): Promise<void> {
  fillForm(form, choices);
  if (choices.src !== readFrom) await readFeed(choices.src);
  show(choices);
}

async function readFeed(address: string): Promise<void> {
  const status = element('src-status');
  status.textContent = 'Reading the library…';
  try {
    const { readLibrary } = await import('./library.ts');
    library = await readLibrary(address);
    readFrom = address;
    forgetBoxes(form);
    const lost = library.lost > 0 ? `${library.lost} could not be used` : 'all valid';
    tell(status, `Read: ${library.total} resources, ${lost}`, true);
    source.removeAttribute('aria-invalid');
  } catch (error) {
    readFrom = '';
    tell(status, (error as Error).message, false);
    source.setAttribute('aria-invalid', 'true');
  }
}

function show(said?: Choices): void {
  const wanted = said ?? chosenIn(form);
  const choices = { ...wanted, ...readable(wanted) };
  if (library) drawScope(library, choices);
  const { words, isGood } = verdictOn(form);
  tell(element('colour-status'), words, isGood);
  if (isGood) fillColours(form, choices);
  drawPreview(choices);
  drawSnippet(choices);
  (element('share') as HTMLAnchorElement).href = addressOfPage(choices);
}

/** Each choice is a step that Back takes back. */
function remember(): void {
  const { href } = element('share') as HTMLAnchorElement;
  if (href !== location.href) history.pushState(null, '', href);
}

function addressOfPage(choices: Choices): string {
  const said = new URLSearchParams(addressOf(choices));
  for (const name of Object.keys(VIEW) as View[])
    if (chosenView(name) !== VIEW[name]) said.set(name, chosenView(name));
  return location.pathname + (said.size > 0 ? `?${said}` : '');
}

function drawScope(read: Library, choices: Choices): void {
  const { total, entries } = read.counted(choices);
  for (const facet of SCOPE_FACETS) {
    const group = form.querySelector<HTMLFieldSetElement>(`fieldset[data-facet=${facet}]`);
    const labelOf = (value: string): string => read.labelOf(facet, value);
    if (group) drawBoxes(group, { entries: entries[facet], chosen: choices[facet], labelOf });
  }
  drawYears(form, { entries: entries.years, from: choices.from, to: choices.to });
  const words = Object.assign(document.createElement('strong'), {
    textContent: `${total} of ${read.total} resources`,
  });
  element('total').replaceChildren(words, ' in your list');
}

function drawPreview(choices: Choices): void {
  const device = element('device');
  device.className = chosenView('width');
  const wanted = addressOf(choices);
  if (drawn === wanted && device.childElementCount > 0) return;
  drawn = wanted;
  device.style.background = choices.surface === '' ? '' : coloursOf(choices).surface;
  const { title, home } = libraryLink();
  // The page's own address holds the choices of the builder, not those of a visitor.
  const visited = { ...choices, address: '' };
  device.replaceChildren(
    drawList(visited, Object.assign(document.createElement('a'), { href: home, textContent: title })),
  );
}

function drawSnippet(choices: Choices): void {
  const written = chosenView('form') as SnippetForm;
  for (const note of document.querySelectorAll<HTMLElement>('[data-form]'))
    note.hidden = note.dataset.form !== written;
  const base = new URL('.', location.href).href;
  element('snippet').textContent = snippetOf(choices, written, { base, script, library: libraryLink() });
}

function libraryLink(): { title: string; home: string } {
  const { title = 'Browse the guidance library', home = 'https://respect.international' } = library ?? {};
  return { title, home };
}

async function copy(): Promise<void> {
  const snippet = element('snippet');
  try {
    await navigator.clipboard.writeText(snippet.textContent ?? '');
    tell(element('copied'), 'Copied', true);
  } catch {
    getSelection()?.selectAllChildren(snippet);
    const words =
      'The browser does not let the page copy. The snippet is selected: copy it with the keyboard.';
    tell(element('copied'), words, false);
  }
}

/** Hands out the plugin for WordPress, which loads the script of this site. */
async function download(): Promise<void> {
  const [{ default: source }, { wordpressPlugin }] = await Promise.all([
    import('../wordpress/guidance-list.php?raw'),
    import('./wordpress-plugin.ts'),
  ]);
  const archive = new Blob([wordpressPlugin(source, script)], { type: 'application/zip' });
  const href = URL.createObjectURL(archive);
  Object.assign(document.createElement('a'), { href, download: 'guidance-list.zip' }).click();
  URL.revokeObjectURL(href);
}

function tell(status: HTMLElement, words: string, isGood: boolean): void {
  status.classList.toggle('bad', !isGood);
  if (status.textContent !== words) status.textContent = words;
}

function radiosOf(name: View): NodeListOf<HTMLInputElement> {
  return document.querySelectorAll<HTMLInputElement>(`.result input[name=${name}]`);
}

function chosenView(name: View): string {
  return [...radiosOf(name)].find((radio) => radio.checked)?.value ?? VIEW[name];
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}.`);
  return found;
}
