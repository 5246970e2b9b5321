import { exitSheet } from './exit-sheet.js';
import { exitTexts, type ExitTexts } from './exit-texts.js';
import { countShiftPresses } from './shift-presses.js';

/** A server that only imports this has no elements, and makes none. */
const PageElement: typeof HTMLElement = typeof HTMLElement === 'undefined' ? (Object as never) : HTMLElement;

/**
 * A way to leave a page at once. It begins as the plain link between its tags, which works by itself. With script, the page is
 * covered as soon as the link or Shift three times asks for it, and replaced by the link's page, so that Back does not return to it
 * at once. It says in words what it does not do: the browser's history stays.
 *
 * @tag guidance-exit
 * @slot - The link, to a page that nobody wonders at.
 * @csspart note - What it does and does not do.
 * @csspart cover - What covers the page while the other one loads.
 */
export class GuidanceExit extends PageElement {
  readonly #note = document.createElement('p');
  readonly #status = document.createElement('p');
  readonly #cover = document.createElement('div');
  #stop: (() => void) | undefined;
  #title: string | undefined;

  constructor() {
    super();
    this.#draw();
  }

  #draw(): void {
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [exitSheet()];
    this.#note.part.add('note');
    this.#cover.part.add('cover');
    this.#cover.className = 'cover';
    this.#cover.popover = 'manual';
    this.#status.className = 'sr';
    this.#status.role = 'status';
    root.append(document.createElement('slot'), this.#note, this.#status, this.#cover);
  }

  /** Goes to another page; tests and pages with their own way of going put theirs here. */
  go: (address: string) => void = (address) => location.replace(address);

  connectedCallback(): void {
    const texts = this.#texts;
    this.#note.textContent = texts.note;
    const stopCounting = countShiftPresses(document, {
      onPress: (left) => this.#say(left === 2 ? texts.twoMore : texts.oneMore),
      onExpired: () => this.#say(texts.expired),
      onDone: () => this.#leave(),
    });
    this.addEventListener('click', this.#onClick);
    addEventListener('pageshow', this.#reset);
    this.#stop = () => {
      stopCounting();
      this.removeEventListener('click', this.#onClick);
      removeEventListener('pageshow', this.#reset);
    };
  }

  disconnectedCallback(): void {
    this.#stop?.();
    this.#reset();
  }

  get #link(): HTMLAnchorElement | null {
    return this.querySelector<HTMLAnchorElement>('a[href]');
  }

  get #texts(): ExitTexts {
    return exitTexts(this.closest('[lang]')?.getAttribute('lang') ?? 'en');
  }

  /** Only what a reader can see to be the way out; a click that asks for a new tab is the browser's own. */
  readonly #onClick = (event: MouseEvent): void => {
    const { button, ctrlKey, metaKey, shiftKey, altKey, target } = event;
    if (button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return;
    if (!this.#link?.contains(target as Node)) return;
    event.preventDefault();
    this.#leave();
  };

  #leave(): void {
    const address = this.#link?.href;
    if (address === undefined || this.#title !== undefined) return;
    const { leaving } = this.#texts;
    this.#title = document.title;
    document.title = leaving;
    this.#cover.showPopover();
    this.#say(leaving);
    this.go(address);
  }

  /** A browser that brings the page back brings it back as it was left, so what covers it goes. */
  readonly #reset = (): void => {
    if (this.#title === undefined) return;
    document.title = this.#title;
    this.#title = undefined;
    if (this.#cover.matches(':popover-open')) this.#cover.hidePopover();
    this.#say('');
  };

  #say(text: string): void {
    this.#status.textContent = text;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'guidance-exit': GuidanceExit;
  }
}
