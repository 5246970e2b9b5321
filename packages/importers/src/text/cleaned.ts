import type { ReportCode } from '../report/report-code.js';

/** What was done to a text: the code of the repair, what stood there, and what stands there now ("" where nothing does). */
export interface TextRepair {
  readonly code: ReportCode;
  readonly found: string;
  readonly used: string;
}

/** A text after cleaning. Shape: `text` is the input itself exactly when `repairs` is empty. */
export interface Cleaned {
  readonly text: string;
  readonly repairs: readonly TextRepair[];
}
