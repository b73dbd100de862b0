import { parse, type DefaultTreeAdapterTypes } from "parse5";

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;
export type Element = DefaultTreeAdapterTypes.Element;

export const read = (html: string): DefaultTreeAdapterTypes.Document => parse(html);

const isElement = (node: Node): node is Element => "tagName" in node;
const childrenOf = (node: Node): readonly Node[] => ("childNodes" in node ? node.childNodes : []);

export const attribute = (element: Element, name: string): string | null => element.attrs.find((each) => each.name === name)?.value ?? null;

/** All elements below a node that a test finds, in order. */
export function findAll(node: Node, is: (element: Element) => boolean): Element[] {
  return childrenOf(node).flatMap((child) => (isElement(child) ? [...(is(child) ? [child] : []), ...findAll(child, is)] : []));
}

/** The first of them; a page without it is no longer one that these readers know. */
export function find(node: Node, is: (element: Element) => boolean, what: string): Element {
  const [found] = findAll(node, is);
  if (found === undefined) throw new Error(`no ${what} on this page: tests/pages/reread reads it there`);
  return found;
}

export const named =
  (...names: string[]) =>
  (element: Element): boolean =>
    names.includes(element.tagName);
export const ofClass =
  (name: string, of: string) =>
  (element: Element): boolean =>
    element.tagName === name && (attribute(element, "class") ?? "").split(/\s+/).includes(of);

const clean = (text: string) => text.replace(/\s+/g, " ").trim();

/** What stands in an element, as one text; `without` are elements that are passed over. */
export function textOf(node: Node, without: (element: Element) => boolean = () => false): string {
  const inner = (each: Node): string => {
    if (each.nodeName === "#text" && "value" in each) return each.value;
    if (isElement(each) && (each.tagName === "script" || each.tagName === "style" || without(each))) return "";
    return childrenOf(each).map(inner).join("");
  };
  return clean(inner(node));
}

/** Each term of a description list with what is said of it. */
export function termsOf(list: Element): [term: string, said: Element][] {
  const pairs: [string, Element][] = [];
  let term = "";
  for (const each of findAll(list, named("dt", "dd"))) {
    if (each.tagName === "dt") term = textOf(each);
    else pairs.push([term, each]);
  }
  return pairs;
}

/** A table as rows of cells, its head first. */
export const rowsOf = (table: Element): string[][] =>
  findAll(table, named("tr")).map((row) => findAll(row, named("th", "td")).map((cell) => textOf(cell)));

/** The sentences of a text. A colon or a semicolon ends none. */
export const sentencesOf = (text: string): string[] => text.split(/(?<=[.?!])\s+(?=[\p{Lu}“$\d−])/u).filter((sentence) => sentence !== "");
