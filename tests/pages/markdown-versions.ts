import { markdownToMdast } from "satteri";
import { parse } from "yaml";

/** A node of a Markdown tree, as its parser gives it. */
export interface Node {
  type: string;
  value?: string;
  depth?: number;
  url?: string;
  title?: string | null;
  identifier?: string;
  children?: Node[];
}

export interface ReadMarkdownVersion {
  head: Record<string, string>;
  root: Node;
}

/** A version as a parser of Markdown reads it, which is another than the printer that wrote it. */
export function readMarkdownVersion(markdown: string): ReadMarkdownVersion {
  const root = markdownToMdast(markdown) as unknown as Node;
  const front = root.children?.find(({ type }) => type === "yaml");
  return { head: parse(front?.value ?? "") as Record<string, string>, root };
}

/** Every node of a type below a node, in order; what stands in a node of a type in `without` is passed over. */
export const all = (node: Node, type: string, without: readonly string[] = []): Node[] =>
  without.includes(node.type)
    ? []
    : [...(node.type === type ? [node] : []), ...(node.children ?? []).flatMap((child) => all(child, type, without))];

const inLine = new Set(["text", "inlineCode", "link", "strong", "emphasis", "footnoteReference", "paragraph", "heading", "code"]);

/** The words of a node; blocks stand apart. Notes and the head are no part of them. */
export function wordsOf(node: Node, without: readonly string[] = ["yaml", "footnoteDefinition"]): string {
  if (without.includes(node.type)) return "";
  const inner = (node.children ?? []).map((child) => wordsOf(child, without)).join(inLine.has(node.type) ? "" : " ");
  return (node.value ?? "") + inner;
}
