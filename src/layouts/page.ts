/** What every page loads, in one small file: most of it waits until the reader first moves and then loads the rest. */
import "../components/atlas-copy.ts";
import "../embed/atlas-embed.ts";
import "../charts/live/load-still-keys.ts";
import "./load-elements.ts";
import "../search/load-find.ts";
import "../components/load-notes.ts";
import "../components/load-share.ts";
import "../search/open-dialog.ts";
import "../ask/load-answers.ts";
import "./theme.ts";
