import { choicesOf, type Choices } from './choices.ts';
import { isColour } from './contrast.ts';
import { coloursOf, LEAST_CONTRAST, ratiosOf } from './theme.ts';

const COLOURS = ['accent', 'ink', 'surface'] as const;

/** What the form says now. A colour that is the element's own anyway counts as none. */
export function chosenIn(form: HTMLFormElement): Choices {
  const said = [...new FormData(form)].map(([name, value]) => [name, typeof value === 'string' ? value : '']);
  const choices = choicesOf(new URLSearchParams(said));
  const own = ownColours(choices);
  const colours = COLOURS.map((name) => {
    const value = choices[name].toLowerCase();
    return [name, isColour(value) && !own[name].includes(value) ? value : ''] as const;
  });
  return { ...choices, ...Object.fromEntries(colours) };
}

/** Puts choices into the form. The boxes of facets are drawn by what a library holds, not here. */
export function fillForm(form: HTMLFormElement, choices: Choices): void {
  for (const control of form.elements) {
    if (control instanceof HTMLSelectElement) control.value = wordOf(choices, control.name);
    if (!(control instanceof HTMLInputElement)) continue;
    if (control.name === 'src') control.value = choices.src;
    if (control.type === 'radio') control.checked = control.value === wordOf(choices, control.name);
    if (control.type === 'checkbox' && control.name === 'filters')
      control.checked = choices.filters.includes(control.value);
    if (control.name === 'shortList') control.checked = choices.shortList === control.value;
  }
  fillColours(form, choices);
}

/** Shows the colours in force in the fields that somebody is not writing in. */
export function fillColours(form: HTMLFormElement, choices: Choices): void {
  const colours = coloursOf(choices);
  for (const name of COLOURS) {
    const field = form.elements.namedItem(name) as HTMLInputElement;
    if (field !== document.activeElement) field.value = colours[name];
    pickerOf(field).value = colours[name];
  }
}

/** The field of the browser's own colour dialogue that stands beside a field for a colour's name. */
export function pickerOf(field: HTMLElement): HTMLInputElement {
  return (
    field.parentElement?.querySelector<HTMLInputElement>('input[type=color]') ??
    document.createElement('input')
  );
}

/** A sentence on the colours that the form shows, and whether they are taken. */
export function verdictOn(form: HTMLFormElement): { words: string; isGood: boolean } {
  const choices = chosenIn(form);
  const written = COLOURS.map((name) => (form.elements.namedItem(name) as HTMLInputElement).value);
  if (!written.every(isColour))
    return { words: 'Write a colour as # and six digits, such as #0b5768.', isGood: false };
  const { ink, accent } = ratiosOf(choices);
  const [what, ratio] = ink < accent ? ['Text', ink] : ['Links and buttons', accent];
  const number = (Math.floor(ratio * 10) / 10).toFixed(1);
  if (ratio >= LEAST_CONTRAST)
    return { words: `Contrast ${number} to 1 or more: enough for every reader`, isGood: true };
  return {
    words: `${what}: contrast ${number} to 1, too little to read. Choose a colour further from the ground; until then the usual one stays.`,
    isGood: false,
  };
}

function ownColours(choices: Choices): Record<(typeof COLOURS)[number], string[]> {
  const light = coloursOf({ ...choices, accent: '', ink: '', surface: '' });
  const dark = coloursOf({ ...choices, accent: '', ink: '', surface: '#000000' });
  return { accent: [light.accent, dark.accent], ink: [light.ink, dark.ink], surface: [light.surface] };
}

function wordOf(choices: Choices, name: string): string {
  const value = (choices as unknown as Record<string, unknown>)[name];
  return typeof value === 'string' ? value : '';
}
