import { parse, type DefaultTreeAdapterTypes as Tree } from "parse5";

export type Element = Tree.Element;
export type Nodes = readonly Tree.ChildNode[];

/** A page as a tree, without its drawings: they are most of its bytes and none of its words. */
export const treeOf = (html: string): Tree.Document => parse(html.replace(/<svg[\s\S]*?<\/svg>/g, ""), { scriptingEnabled: false });

export const isElement = (node: Tree.ChildNode): node is Element => "tagName" in node;

export const attribute = ({ attrs }: Element, name: string): string | undefined => attrs.find((each) => each.name === name)?.value;

export const hasClass = (element: Element, ...names: readonly string[]): boolean =>
  attribute(element, "class")
    ?.split(" ")
    .some((name) => names.includes(name)) === true;

/** Every element below a node that fits, in order; none within one that fits. */
export function findAll({ childNodes }: { childNodes: Nodes }, fits: (element: Element) => boolean): Element[] {
  return childNodes.filter(isElement).flatMap((child) => (fits(child) ? [child] : findAll(child, fits)));
}

/** The first element below a node that fits. */
export function find({ childNodes }: { childNodes: Nodes }, fits: (element: Element) => boolean): Element | undefined {
  for (const child of childNodes) {
    const found = isElement(child) ? (fits(child) ? child : find(child, fits)) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

export const named =
  (...names: readonly string[]) =>
  ({ tagName }: Element): boolean =>
    names.includes(tagName);

/** Its words, spaces as they stand. */
export const wordsIn = ({ childNodes }: { childNodes: Nodes }): string =>
  childNodes.map((child) => (isElement(child) ? wordsIn(child) : "value" in child ? child.value : "")).join("");
