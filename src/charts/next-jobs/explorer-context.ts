import type { NextData } from "./occupations.ts";
import type { NextView } from "./view.ts";

/** What the parts of the explorer's page share. Each part shows the view of the address, and changes it by asking. */
export interface ExplorerContext {
  readonly data: NextData;
  /** What is shown now. */
  readonly view: NextView;
  /** Slug of the job that is started from: the view's, or the example's. */
  readonly start: string;
  /** Changes the view and with it the address, as a new entry of the history. */
  go(part: Partial<NextView>): void;
  /** Calls with each view from now on, and at once with the one that is shown. */
  onView(listener: (view: NextView) => void): void;
}

/** What a chart answers with at the time it is asked. */
interface Asked extends Pick<ExplorerContext, "go" | "onView"> {
  /** undefined before the figures are loaded. */
  data(): NextData | undefined;
  view(): NextView;
  start(): string;
}

/** Throws where the figures are asked for before they are loaded. */
export const explorerContext = ({ data, view, start, go, onView }: Asked): ExplorerContext => ({
  get data() {
    const loaded = data();
    if (loaded === undefined) throw new Error("the figures are not here yet; onView calls when they are");
    return loaded;
  },
  get view() {
    return view();
  },
  get start() {
    return start();
  },
  go,
  onView,
});
