import { audit } from "./build/check/audit.ts";
import { figuresOf } from "./figures/look-up-figure.ts";

/** The project's own content and tables, with what is wrong in them: read and checked once for all unit tests, which change none of it. */
export const { library, atlas, problems } = audit(process.cwd());

/** What the figures in its texts are looked up in. */
export const figures = figuresOf(library, atlas);
