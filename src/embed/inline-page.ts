import { createHash } from "node:crypto";

/** The source of a policy that lets one inline script or style run, and no other. */
export const hashSource = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** Elements of ours that a page uses, each once. */
export const elementsIn = (html: string): string[] =>
  [...new Set([...html.matchAll(/<(atlas-[a-z-]+)/g)].map(([, name = ""]) => name))].toSorted();

/** Files of figures that a script would fetch. */
export const dataFilesIn = (script: string): string[] =>
  [...new Set([...script.matchAll(/["'`](data\/[\w-]+\.json)["'`]/g)].map(([, file = ""]) => file))].toSorted();

export interface EmbedScripts {
  /** Runs before the first paint. */
  look: string;
  /** Runs when the page is read. */
  page: string;
  /** Contents of files of figures, by their paths below the site's base. */
  data: ReadonlyMap<string, string>;
}

/** A script without the control characters that HTML forbids: they stand in texts of its own alone, where an escape says the same. */
const allowed = (script: string) => script.replace(/[\u007f-\u009f]/g, (character) => `\\x${character.charCodeAt(0).toString(16)}`);

/**
 * The page as it works in a frame without an origin, to which modules and figures are closed: it gets two inline scripts, whose hashes its
 * policy names, and the figures stand in the page.
 */
export function selfContained(html: string, { look, page: script, data }: EmbedScripts): string {
  const page = allowed(script);
  const inline = [...data].map(
    ([file, text]) => `<script type="application/json" data-file="${file}">${text.trim().replaceAll("<", "\\u003c")}</script>`,
  );
  return html
    .replace("script-src 'self'", () => `script-src ${hashSource(look)} ${hashSource(page)}`)
    .replace(/(<meta http-equiv="content-security-policy"[^>]*>)/, (policy) => `${policy}<script>${look}</script>`)
    .replace("</body>", () => `${inline.join("")}<script>${page}</script></body>`);
}
