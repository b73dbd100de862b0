import Cite from "../components/Cite.astro";
import Figure from "../components/Figure.astro";
import Link from "../components/Link.astro";
import PayRange from "../charts/pay-range/PayRange.astro";
import Words from "../components/Words.astro";

/** The tags of MDX texts without charts, for pages that need not load what live charts look like. */
export const textTags = { Cite, Figure, Link, PayRange, Words };
