import type { Contents } from '../engines/host-site.js';
import type { RealWorks } from './real-works.js';

/** A way to show a list with filters on a page. */
export interface Contender {
  readonly name: string;
  /** What it is and how it was set up, in one line. */
  readonly about: string;
  /** All that its page needs, `/` being the page. Making it is not measured. */
  prepare(works: RealWorks): Promise<Contents> | Contents;
  /** The questions that are asked of the page; each is an expression in its language. */
  readonly page: {
    /** Whether the first list is there. */
    readonly isShown: string;
    /** The control of the filter that is clicked. */
    readonly control: string;
    /** What is another once the list has followed the click. */
    readonly answer: string;
  };
}
