/** One tag of a built page: its name and what it says. */
export interface Tag {
  name: string;
  attributes: ReadonlyMap<string, string>;
}

const tag = /<([a-z][a-z0-9-]*)((?:\s+[^\s=>"'/]+(?:="[^"]*"|='[^']*'|=[^\s"'>]+)?)*)\s*\/?>/gi;
const attribute = /([^\s=>"'/]+)(?:="([^"]*)"|='([^']*)'|=([^\s"'>]+))?/g;
const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", "#34": '"', "#38": "&" };

const decode = (text: string) => text.replace(/&([a-z]+|#\d+);/g, (whole, name: string) => entities[name] ?? whole);

/** All tags of a page that Astro wrote: attributes are quoted, and `<` in texts is escaped. */
export const tagsOf = (html: string): Tag[] =>
  [...html.replace(/<!--[\s\S]*?-->/g, "").matchAll(tag)].map(([, name = "", rest = ""]) => ({
    name: name.toLowerCase(),
    attributes: new Map(
      [...rest.matchAll(attribute)].map(([, key = "", double, single, bare]) => [
        key.toLowerCase(),
        decode(double ?? single ?? bare ?? ""),
      ]),
    ),
  }));

/** The words of a piece of HTML, drawings and data left out, one space between them. */
export const textIn = (html: string): string =>
  decode(html.replace(/<svg[\s\S]*?<\/svg>|<script[\s\S]*?<\/script>|<!--[\s\S]*?-->/g, " ").replace(/<[^>]*>/g, ""))
    .replace(/\s+/g, " ")
    .trim();

/** The text of the first element of a name. */
export const textOf = (html: string, name: string): string => decode(new RegExp(`<${name}[^>]*>([^<]*)</${name}>`).exec(html)?.[1] ?? "");
