/** What comes with every page, in one small file: most of it waits for a reader's first move to load what does the work. */
import "../components/atlas-copy.ts";
import "../embed/atlas-embed.ts";
import "./load-elements.ts";
import "../search/open-find.ts";
import "../components/open-note.ts";
import "../search/open-dialog.ts";
import "./theme.ts";
