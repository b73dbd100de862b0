import { startFrom, writeNextView, type NextView } from "./view.ts";
import { hrefTo } from "../../dom/url-state.ts";

/** Address of the explorer that starts from another job. `usual` is the job that a view without a start means. */
export const startHref = (view: NextView, slug: string, usual: string): string =>
  `${hrefTo("jobs/next")}?${writeNextView({ ...view, ...startFrom(view, slug, usual) }).toString()}`;
