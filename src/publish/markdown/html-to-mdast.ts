import type { BlockContent, FootnoteDefinition, ListItem, PhrasingContent, TableCell } from "mdast";
import { tableOfDrawing, tableNode, type Drawings } from "./drawing-table.ts";
import { attribute, find, findAll, hasClass, isElement, named, wordsIn, type Element, type Nodes } from "./html-tree.ts";

/** What the text of a page needs from the page around it. */
export interface Surroundings extends Drawings {
  /** Notes that were met, in order. */
  notes: FootnoteDefinition[];
}

const controls = new Set(["button", "dialog", "form", "input", "script", "select", "style", "template"]);
const inBlocks = new Set(
  "article aside blockquote details div dl figcaption figure footer h1 h2 h3 h4 h5 h6 header hr main nav noscript ol p pre section summary table textarea ul".split(
    " ",
  ),
);
/** Elements of our own hold blocks. */
const isBlock = (node: Nodes[number]): node is Element => isElement(node) && (inBlocks.has(node.tagName) || node.tagName.includes("-"));

/** What has no place in a text: controls, what is hidden, a drawing with its legend. */
const isLeftOut = (element: Element): boolean =>
  controls.has(element.tagName) ||
  attribute(element, "hidden") !== undefined ||
  attribute(element, "aria-hidden") === "true" ||
  hasClass(element, "needs-scripts", "drawing", "legend", "apart");

/** Nodes as blocks of Markdown: what stands between block elements makes paragraphs. */
export function blocksOf(nodes: Nodes, around: Surroundings): BlockContent[] {
  const blocks: BlockContent[] = [];
  let loose: Nodes[number][] = [];
  const close = () => {
    const children = phrasesOf(loose, around);
    loose = [];
    if (children.length > 0) blocks.push({ type: "paragraph", children });
  };
  for (const node of nodes) {
    if (!isBlock(node)) {
      loose.push(node);
      continue;
    }
    close();
    if (!isLeftOut(node)) blocks.push(...blockOf(node, around));
  }
  close();
  return blocks;
}

function blockOf(element: Element, around: Surroundings): BlockContent[] {
  const { tagName, childNodes } = element;
  const heading = /^h([1-6])$/.exec(tagName);
  if (heading !== null)
    return [{ type: "heading", depth: Number(heading[1]) as 1 | 2 | 3 | 4 | 5 | 6, children: phrasesOf(childNodes, around) }];
  switch (tagName) {
    case "p": {
      const children = phrasesOf(childNodes, around);
      return children.length === 0 ? [] : [{ type: "paragraph", children }];
    }
    case "ul":
    case "ol":
      return listOf(
        findAll(element, named("li"))
          .filter((item) => !isLeftOut(item))
          .map((item) => blocksOf(item.childNodes, around)),
        tagName === "ol",
      );
    case "dl":
      return listOf(definitionsOf(element, around));
    case "blockquote":
      return [{ type: "blockquote", children: blocksOf(childNodes, around) }];
    case "hr":
      return [{ type: "thematicBreak" }];
    case "pre":
    case "textarea": {
      const value = wordsIn(element);
      // A field to fill in says nothing yet.
      return value === "" ? [] : [{ type: "code", value }];
    }
    case "table":
      return tableOf(element, around);
    case "figure":
      return [...blocksOf(childNodes, around), ...tableOfDrawing(attribute(element, "data-chart-table"), around)];
    default:
      return blocksOf(childNodes, around);
  }
}

function listOf(items: BlockContent[][], ordered = false): BlockContent[] {
  const spread = items.some((item) => item.length > 1);
  const children = items.filter((item) => item.length > 0).map((item): ListItem => ({ type: "listItem", spread, children: item }));
  return children.length === 0 ? [] : [{ type: "list", ordered, spread, children }];
}

/** A list of definitions as lines: the term, a colon, what is said of it. */
function definitionsOf(list: Element, around: Surroundings): BlockContent[][] {
  const lines: PhrasingContent[][] = [];
  for (const part of findAll(list, named("dt", "dd"))) {
    const words = phrasesOf(part.childNodes, around);
    const line = lines.at(-1);
    if (part.tagName === "dt" || line === undefined) lines.push([{ type: "strong", children: words }]);
    else line.push({ type: "text", value: line.length === 1 ? ": " : "; " }, ...words);
  }
  return lines.map((children) => [{ type: "paragraph", children }]);
}

/** Markdown has no captions: the words stand above. */
function tableOf(element: Element, around: Surroundings): BlockContent[] {
  const caption = find(element, named("caption"));
  const rows = findAll(element, named("tr")).map((row) =>
    findAll(row, named("th", "td")).map((cell): TableCell => ({ type: "tableCell", children: phrasesOf(cell.childNodes, around) })),
  );
  const above = caption === undefined ? [] : phrasesOf(caption.childNodes, around);
  return [...(above.length === 0 ? [] : [{ type: "paragraph" as const, children: above }]), tableNode(rows)];
}

/** Nodes as words in a line. */
function phrasesOf(nodes: Nodes, around: Surroundings): PhrasingContent[] {
  return tidied(nodes.flatMap((node) => phraseOf(node, around)));
}

function phraseOf(node: Nodes[number], around: Surroundings): PhrasingContent[] {
  if (!isElement(node)) return "value" in node ? [{ type: "text", value: node.value.replace(/[ \t\r\n\f]+/g, " ") }] : [];
  if (isLeftOut(node)) return [];
  if (attribute(node, "popover") !== undefined) return [noteOf(node, around)];
  const inner = () => node.childNodes.flatMap((child) => phraseOf(child, around));
  switch (node.tagName) {
    case "a": {
      const children = phrasesOf(node.childNodes, around);
      const url = new URL(attribute(node, "href") ?? "", around.address).href;
      return children.length === 0
        ? []
        : [{ type: "link", url, title: attribute(node, "title")?.replaceAll("\n", " · ") ?? null, children }];
    }
    case "strong":
    case "b":
      return [{ type: "strong", children: phrasesOf(node.childNodes, around) }];
    case "em":
    case "i":
      return [{ type: "emphasis", children: phrasesOf(node.childNodes, around) }];
    case "code":
      return [{ type: "inlineCode", value: wordsIn(node) }];
    case "br":
      return [{ type: "break" }];
    case "small":
      return [{ type: "text", value: " (" }, ...tidied(inner()), { type: "text", value: ")" }];
    default:
      // A block within a line, where there is one, stands apart by spaces.
      return isBlock(node) ? [{ type: "text", value: " " }, ...inner(), { type: "text", value: " " }] : inner();
  }
}

/** What unfolds or stands in the margin is a footnote, named by its id. */
function noteOf(element: Element, around: Surroundings): PhrasingContent {
  const label = (attribute(element, "id") ?? "").replace(/^note-/, "");
  const identifier = label.toLowerCase();
  around.notes.push({ type: "footnoteDefinition", identifier, label, children: blocksOf(element.childNodes, around) });
  return { type: "footnoteReference", identifier, label };
}

/** One space between words, none at the ends. */
function tidied(phrases: PhrasingContent[]): PhrasingContent[] {
  const kept: PhrasingContent[] = [];
  for (const phrase of phrases) {
    const last = kept.at(-1);
    if (phrase.type !== "text") kept.push(phrase);
    else if (last?.type === "text") last.value = (last.value + phrase.value).replace(/ {2,}/g, " ");
    else kept.push({ ...phrase });
  }
  const [first] = kept;
  const last = kept.at(-1);
  if (first?.type === "text") first.value = first.value.replace(/^ +/, "");
  if (last?.type === "text") last.value = last.value.replace(/ +$/, "");
  return kept.filter((phrase) => phrase.type !== "text" || phrase.value !== "");
}
