import type { FootnoteDefinition, Text } from "mdast";
import { gfmFootnoteToMarkdown } from "mdast-util-gfm-footnote";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import { defaultHandlers, toMarkdown, type Info, type State } from "mdast-util-to-markdown";
import { stringify } from "yaml";
import type { ChartTable } from "../../charts/chart-table.ts";
import { attribute, find, findAll, hasClass, isElement, named, treeOf, wordsIn, type Nodes } from "./html-tree.ts";
import { blocksOf } from "./html-to-mdast.ts";

/** A page in Markdown. */
export interface MarkdownVersion {
  /** Its path, as the page's head gives it. */
  path: string;
  markdown: string;
}

/**
 * The Markdown version of a page, or null for a page that names none. It is made from the page itself, so whatever kind of page it is, the two agree;
 * only drawings need `rowsOf`, the rows that they were drawn from.
 */
export function markdownVersionOf(html: string, rowsOf: (path: string) => ChartTable): MarkdownVersion | null {
  if (!html.includes('type="text/markdown"')) return null;
  const page = treeOf(html);
  const link = find(page, (each) => attribute(each, "type") === "text/markdown");
  const main = find(page, named("main"));
  const foot = find(page, (each) => each.tagName === "footer" && hasClass(each, "foot"));
  if (link === undefined || main === undefined || foot === undefined) return null;
  const head = headOf(page, checkedDay(html));
  const notes: FootnoteDefinition[] = [];
  const captions = new Set(findAll(main, named("caption")).map(wordsIn));
  const around = { address: head.url, rowsOf, captions, notes };
  const closing = foot.childNodes.filter((child) => isElement(child) && child.tagName !== "nav");
  const words = [...blocksOf(main.childNodes, around), { type: "thematicBreak" as const }, ...blocksOf(closing, around)];
  const markdown = toMarkdown(
    { type: "root", children: [...words, ...notes] },
    {
      bullet: "-",
      rule: "-",
      listItemIndent: "one",
      handlers: { text: textOf },
      extensions: [gfmTableToMarkdown({ tablePipeAlign: false }), gfmFootnoteToMarkdown()],
    },
  );
  // The empty line before the second mark: readers that know no front matter would take the lines above for a heading.
  return { path: attribute(link, "href") ?? "", markdown: `---\n${stringify(head, { lineWidth: 0 })}\n---\n\n${markdown}` };
}

/** Nothing in it can mean anything in Markdown: what could, can only at the start of a line or beside a space at its end. */
const harmless = /^ ?(?:[A-Za-z$][A-Za-z0-9 ,.;:%$()'’“”–?/-]*|\d(?:[\d,.]*\d)?%?)$/;

/** A text, escaped. Most texts need no escape; to find that out by the serializer's fifty patterns took a third of the time. */
function textOf(node: Text, parent: Parameters<typeof defaultHandlers.text>[1], state: State, info: Info): string {
  const { value } = node;
  const atLineEnd = (value.startsWith(" ") && info.before === "\n") || (value.endsWith(" ") && info.after === "\n");
  return harmless.test(value) && !atLineEnd ? value : defaultHandlers.text(node, parent, state, info);
}

/** The day on which a page says that its facts were last checked; it comes from content, never from the clock. */
export const checkedDay = (html: string): string | undefined => /<footer class="foot">[\s\S]*?<time datetime="([^"]*)"/.exec(html)?.[1];

/** What the head of a page says, for the head of its Markdown version. */
function headOf(page: { childNodes: Nodes }, checked: string | undefined) {
  const meta = (key: "name" | "property", value: string) => {
    const found = find(page, (each) => each.tagName === "meta" && attribute(each, key) === value);
    return found === undefined ? "" : (attribute(found, "content") ?? "");
  };
  return {
    title: meta("property", "og:title"),
    description: meta("name", "description"),
    url: meta("property", "og:url"),
    ...(checked === undefined ? {} : { checked }),
    license: "CC-BY-4.0",
  };
}
