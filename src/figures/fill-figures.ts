import type { Figure } from "./figure.ts";
import { lookUp, type Figures } from "./look-up-figure.ts";
import { print } from "../text/format-figure.ts";

/** A run of words, or a figure that stands between words. */
export type Part = string | Figure;

const braces = /\{([^{}]+)\}/g;

/** Ids of the figures that a text names; `{name}` is a value of the source `home`. */
export const figureIds = (text: string, home?: string): string[] => [...text.matchAll(braces)].map(([, id = ""]) => fullId(id, home));

/** The text with its figures looked up. Throws if one does not exist: the content check has passed before. */
export function partsOf(text: string, from: Figures, home?: string): Part[] {
  return text.split(braces).flatMap((piece, index): Part[] => {
    if (index % 2 === 0) return piece === "" ? [] : [piece];
    const figure = lookUp(fullId(piece, home), from);
    if ("refused" in figure) throw new Error(`${piece}: ${figure.refused}`);
    return [figure];
  });
}

/** The text as one plain string, figures printed: for titles, descriptions and files. */
export const plain = (text: string, from: Figures, home?: string): string =>
  partsOf(text, from, home)
    .map((part) => (typeof part === "string" ? part : print(part.value, part.unit)))
    .join("");

const fullId = (id: string, home?: string) => (id.includes("/") || home === undefined ? id : `sources/${home}/${id}`);
