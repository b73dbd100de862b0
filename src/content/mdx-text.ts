import { mdxToMdast } from "satteri";

/** A tag of our own in an MDX text. */
export interface Tag {
  name: string;
  attributes: Readonly<Record<string, string>>;
  line: number;
  /** Whether it stands inside a link. */
  linked: boolean;
  /** The words inside it. */
  words: string;
  /** What stands among its attributes and is none with its value in quotation marks: a spread, braces, a name without a value or said twice. */
  code?: string;
}

/** Words of an MDX text as its reader will see them, without what tags print. */
interface Passage {
  text: string;
  line: number;
}

export interface Prose {
  tags: Tag[];
  passages: Passage[];
  /** Headings in order. */
  headings: { depth: number; text: string; line: number }[];
  /** Code that MDX allows and this site does not: imports, expressions, HTML. */
  code: Passage[];
  /** Markdown's own links, images and notes, in whatever form, which this site does not use. */
  plainLinks: Passage[];
}

interface Node {
  type: string;
  value?: string;
  name?: string | null;
  depth?: number;
  url?: string;
  identifier?: string;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: Node[];
  position?: { start: { line: number } };
}

/** The tags and words of an MDX text, or where its syntax breaks. `line` is the text's first line in its file. */
export function readProse(body: string, line: number): Prose | { refused: string; line: number } {
  let root: Node;
  try {
    root = mdxToMdast(body) as Node;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, at = "1", reason = message] = /^(\d+):\d+: ([\s\S]*)$/.exec(message) ?? [];
    return { refused: reason.split("\n")[0] ?? "", line: Number(at) + line - 1 };
  }
  const prose: Prose = { tags: [], passages: [], headings: [], code: [], plainLinks: [] };
  collect(root, prose, line - 1, false);
  return prose;
}

/** Ids of the sources that the notes of an MDX text name, in order. */
export function citedIn(body: string): string[] {
  const prose = readProse(body, 1);
  return "refused" in prose ? [] : prose.tags.flatMap(({ name, attributes }) => (name === "Cite" ? (attributes["source"] ?? []) : []));
}

/** Markdown that texts use beside what `collect` names; anything else would come onto pages unread. */
const plain = new Set([
  "root",
  "paragraph",
  "emphasis",
  "strong",
  "delete",
  "list",
  "listItem",
  "blockquote",
  "break",
  "thematicBreak",
  "table",
  "tableRow",
  "tableCell",
]);

function collect(node: Node, prose: Prose, before: number, linked: boolean): void {
  const line = (node.position?.start.line ?? 1) + before;
  switch (node.type) {
    case "text":
    case "inlineCode":
    case "code":
      prose.passages.push({ text: node.value ?? "", line });
      break;
    case "link":
    case "image":
    case "definition":
      prose.plainLinks.push({ text: node.url ?? "", line });
      break;
    case "linkReference":
    case "imageReference":
    case "footnoteReference":
    case "footnoteDefinition":
      prose.plainLinks.push({ text: node.identifier ?? "", line });
      break;
    case "heading":
      prose.headings.push({ depth: node.depth ?? 1, text: wordsOf(node), line });
      break;
    case "mdxjsEsm":
    case "mdxFlowExpression":
    case "mdxTextExpression":
    case "html":
      prose.code.push({ text: node.value ?? "", line });
      break;
    case "mdxJsxFlowElement":
    case "mdxJsxTextElement":
      prose.tags.push({ name: node.name ?? "", attributes: attributesOf(node), line, linked, words: wordsOf(node), ...codeOf(node) });
      break;
    default:
      if (!plain.has(node.type)) prose.code.push({ text: node.value ?? node.type, line });
  }
  for (const child of node.children ?? []) collect(child, prose, before, linked || node.name === "Link");
}

const wordsOf = (node: Node): string => (node.value ?? "") + (node.children ?? []).map(wordsOf).join("");

function attributesOf(node: Node): Record<string, string> {
  const named = (node.attributes ?? []).filter((attribute) => attribute.type === "mdxJsxAttribute" && attribute.name !== undefined);
  return Object.fromEntries(named.map(({ name = "", value }) => [name, typeof value === "string" ? value : ""]));
}

/** The first of a tag's attributes that is code, or that says nothing of its own. */
function codeOf({ attributes = [] }: Node): { code?: string } {
  const odd = attributes.find(
    ({ type, name, value }, index) =>
      type !== "mdxJsxAttribute" || typeof value !== "string" || attributes.findIndex((other) => other.name === name) < index,
  );
  if (odd === undefined) return {};
  const { name, value } = odd;
  const braces = typeof value === "object" && value !== null && "value" in value ? `={${String(value.value)}}` : "";
  return { code: name === undefined ? `{${String(value)}}` : `${name}${braces}` };
}
