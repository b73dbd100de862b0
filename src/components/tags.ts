import Chart from "./Chart.astro";
import Cite from "./Cite.astro";
import Figure from "./Figure.astro";
import Link from "./Link.astro";
import PayRange from "./PayRange.astro";
import Words from "./Words.astro";

/** The tags that MDX texts may use; pages pass them to `<Content components={tags} />`. */
export const tags = { Chart, Cite, Figure, Link, PayRange, Words };
