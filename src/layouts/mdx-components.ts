import Chart from "../charts/Chart.astro";
import Cite from "../components/Cite.astro";
import Figure from "../components/Figure.astro";
import Link from "../components/Link.astro";
import PayRange from "../charts/pay-range/PayRange.astro";
import Words from "../components/Words.astro";

/** The tags that MDX texts may use; pages pass them to `<Content components={tags} />`. */
export const tags = { Chart, Cite, Figure, Link, PayRange, Words };
