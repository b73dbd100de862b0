import type { NextData } from "../model/next-data.ts";
import type { NextView } from "../model/next-view.ts";

/** What the parts of the explorer's page share. Each part shows the view of the address, and changes it by asking. */
export interface NextContext {
  readonly data: NextData;
  /** What is shown now. */
  readonly view: NextView;
  /** Slug of the job that is started from: the view's, or the example's. */
  readonly start: string;
  /** Changes the view and with it the address, as a step that Back goes over. */
  go(part: Partial<NextView>): void;
  /** Calls with each view from now on, and at once with the one that is shown. */
  onView(listener: (view: NextView) => void): void;
}
