/** A running browser, as much of it as a visitor's hands and eyes need. */
export interface Browser {
  readonly version: string;
  /** Goes on with a clean profile: nothing stored, no history, one empty page. */
  fresh(): Promise<void>;
  /** Goes to an address; the page may still be loading afterwards. */
  open(address: string): Promise<void>;
  /** Runs an expression in the page and gives its value, awaited. */
  evaluate(expression: string): Promise<unknown>;
  /** Clicks at a point of the viewport, in CSS pixels. */
  click(x: number, y: number): Promise<void>;
  type(text: string): Promise<void>;
  press(key: Key): Promise<void>;
  close(): Promise<void>;
}

/** The keys that the journeys press. */
export type Key = 'Tab' | 'Enter' | 'Escape' | 'Space' | 'ArrowDown' | 'Shift+Tab';
