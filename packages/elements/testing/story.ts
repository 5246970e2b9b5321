import type { TemplateResult } from 'lit';
import type { ExpectStatic, vi } from 'vitest';

/** What the toolbar of the book says about the page around a story. */
export interface Toolbar {
  readonly theme: string;
  readonly language: string;
  readonly host: string;
  readonly text: string;
  readonly medium: string;
}

/** The keys and clicks of a visitor. */
export interface Hands {
  click(target: Element): Promise<void>;
  keyboard(keys: string): Promise<void>;
  tab(): Promise<void>;
  type(field: Element, words: string): Promise<void>;
  clear(field: Element): Promise<void>;
  selectOptions(select: Element, value: string): Promise<void>;
}

/** What a play function has in hand. */
export interface Visit {
  /** What the story has drawn. */
  readonly canvasElement: HTMLElement;
  readonly userEvent: Hands;
  readonly expect: ExpectStatic;
  /** Asks again until nothing is thrown. */
  readonly waitFor: (typeof vi)['waitFor'];
  /** What the book says when a story is played: one line of its protocol. */
  readonly step: (what: string, play: () => Promise<void> | void) => Promise<void>;
}

/**
 * What an invented server answers: a feed or another value as JSON, a text as it stands, a number as that HTTP status, and
 * `'never'` not at all.
 */
export type Answer = unknown;

/** One situation of an element, as the book reads it. */
export interface Story {
  /** Attributes by their name in HTML, properties by theirs. */
  readonly args?: Readonly<Record<string, unknown>>;
  /** Properties that are made anew whenever the story is drawn. */
  readonly loaders?: readonly ((context: { globals: Toolbar }) => Promise<Record<string, unknown>>)[];
  readonly globals?: Partial<Toolbar>;
  /** `'!autodocs'` keeps it off the element's page, `'!dev'` out of the side bar. */
  readonly tags?: readonly string[];
  readonly parameters?: {
    /** Width of the column that the element stands in. */
    readonly width?: string;
    /** What stands between the element's tags. */
    readonly children?: string;
    /** What is asked from which address. `https://hub.example/feed.json` always is the real catalogue. */
    readonly servers?: Readonly<Record<string, Answer>>;
    /** HTML to paste, where it is more than the element with its attributes. */
    readonly docs?: { readonly source: { readonly code: string } };
  };
  readonly render?: () => TemplateResult;
  readonly play?: (visit: Visit) => Promise<void>;
}

/** What all situations of one element share. */
export interface Meta extends Story {
  readonly title: string;
  readonly component: keyof HTMLElementTagNameMap;
}
