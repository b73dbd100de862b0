import { mdxToMdast } from "satteri";

/** A tag of our own in an MDX text. */
export interface Tag {
  name: string;
  attributes: Readonly<Record<string, string>>;
  line: number;
  /** Whether it stands inside a link. */
  linked: boolean;
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
  /** Markdown's own links and images, which this site does not use. */
  plainLinks: Passage[];
}

interface Node {
  type: string;
  value?: string;
  name?: string | null;
  depth?: number;
  url?: string;
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
      prose.plainLinks.push({ text: node.url ?? "", line });
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
      prose.tags.push({ name: node.name ?? "", attributes: attributesOf(node), line, linked });
      break;
  }
  for (const child of node.children ?? []) collect(child, prose, before, linked || node.name === "Link");
}

const wordsOf = (node: Node): string => (node.value ?? "") + (node.children ?? []).map(wordsOf).join("");

function attributesOf(node: Node): Record<string, string> {
  const named = (node.attributes ?? []).filter((attribute) => attribute.type === "mdxJsxAttribute" && attribute.name !== undefined);
  return Object.fromEntries(named.map(({ name = "", value }) => [name, typeof value === "string" ? value : ""]));
}
