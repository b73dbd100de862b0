/** What comes with every page, in one small file: most of it waits for a reader's first move to load what does the work. */
import "./atlas-copy.ts";
import "./atlas-embed.ts";
import "./come-alive.ts";
import "./find-open.ts";
import "./note-open.ts";
import "./search-open.ts";
import "./theme.ts";
