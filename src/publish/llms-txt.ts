import type { ListItem, RootContent } from "mdast";
import { toMarkdown } from "mdast-util-to-markdown";

interface LlmsLink {
  name: string;
  /** Whole address. */
  address: string;
  notes?: string;
}

export interface LlmsFile {
  title: string;
  summary: string;
  /** Paragraphs that help to read the rest. */
  details: readonly string[];
  sections: readonly { title: string; links: readonly LlmsLink[] }[];
}

const text = (value: string) => ({ type: "text" as const, value });
const paragraph = (value: string) => ({ type: "paragraph" as const, children: [text(value)] });

const item = ({ name, address, notes }: LlmsLink): ListItem => ({
  type: "listItem",
  spread: false,
  children: [
    {
      type: "paragraph",
      children: [{ type: "link", url: address, children: [text(name)] }, ...(notes === undefined ? [] : [text(`: ${notes}`)])],
    },
  ],
});

/** A site as `llms.txt` lists it, in the order that llmstxt.org asks for: title, summary, details, sections of links. */
export function llmsText({ title, summary, details, sections }: LlmsFile): string {
  const children: RootContent[] = [
    { type: "heading", depth: 1, children: [text(title)] },
    { type: "blockquote", children: [paragraph(summary)] },
    ...details.map(paragraph),
    ...sections.flatMap((section): RootContent[] => [
      { type: "heading", depth: 2, children: [text(section.title)] },
      { type: "list", ordered: false, spread: false, children: section.links.map(item) },
    ]),
  ];
  return toMarkdown({ type: "root", children }, { bullet: "-", listItemIndent: "one" });
}
