import Chart from "../charts/Chart.astro";
import { textTags } from "./text-components.ts";

/** The tags that MDX texts may use; pages pass them to `<Content components={tags} />`. */
export const tags = { Chart, ...textTags };
