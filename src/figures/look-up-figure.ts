import type { Source } from "../schema/source.ts";
import type { Atlas } from "../atlas/atlas.ts";
import type { Definition, Figure } from "./figure.ts";
import { categoryFigures } from "./figures-of-categories.ts";
import { economyFigures } from "./figures-of-economy.ts";
import { mapFigures } from "./figures-of-map.ts";
import { occupationFigures } from "./figures-of-occupations.ts";
import { changeFigures, changeOwner } from "./figures-of-changes.ts";
import { detailedFigures } from "./figures-of-detailed.ts";
import type { Library } from "../content/library.ts";
import { pairFigures } from "./figures-of-pairs.ts";

/** What figures are looked up in. */
export interface Figures {
  atlas: Atlas;
  sources: ReadonlyMap<string, Source>;
  /** Titles of the categories by slug. */
  categories: ReadonlyMap<string, string>;
}

/** Figures of content that was read from disk. */
export const figuresOf = (library: Library, atlas: Atlas): Figures => ({
  atlas,
  sources: new Map([...library.sources].map(([id, { data }]) => [id, data])),
  categories: new Map([...library.categories].map(([id, { data }]) => [id, data.title])),
});

/** The figure that an id names, or a sentence that says why there is none. */
export function lookUp(id: string, from: Figures): Figure | { refused: string } {
  const [group = "", name = "", part, ...rest] = id.split("/");
  if (group === "pairs") return pairFigure(id, from.atlas);
  if (rest.length > 0) return { refused: "write a figure's id in at most three parts, like occupations/plumbers/median-pay" };
  if (group === "map" && part === undefined) return named(id, mapFigures, name, from.atlas, "the whole map", "map");
  if (group === "economy" && part === undefined)
    return named(id, economyFigures, name, from.atlas, "the whole economy", "the whole economy");
  if (part === undefined) return { refused: "write a figure's id like map/jobs, sources/bls-ooh/… or occupations/plumbers/median-pay" };
  if (group === "sources") return sourceFigure(id, name, part, from.sources);
  if (group === "pay") return payFigure(id, name, part, from.atlas);
  if (group === "occupations") {
    const occupation = from.atlas.bySlug.get(name);
    const detailed = from.atlas.detailedBySlug.get(name);
    if (detailed !== undefined) return named(id, detailedFigures, part, detailed, detailed.title, detailed.title);
    if (occupation === undefined) return { refused: `no occupation has the slug ${name}; slugs are in content/tables/occupations.csv` };
    return named(id, occupationFigures, part, occupation, occupation.title, occupation.title);
  }
  if (group === "detailed") {
    const detailed = from.atlas.byCode.get(name);
    if (detailed === undefined)
      return { refused: `no detailed occupation has the code ${name}; codes are in content/tables/detailed-occupations.csv` };
    return named(id, detailedFigures, part, detailed, detailed.title, detailed.title);
  }
  if (group === "changes") {
    const found = changeOwner(name, from.atlas);
    if (found === null)
      return {
        refused: `write changes/ and a code, a step of the Bureau like very-high, a quarter like microsoft-4, or all, in place of ${name}`,
      };
    return named(id, changeFigures, part, found.owner, found.words, found.words);
  }
  if (group === "categories") {
    const members = from.atlas.byCategory.get(name);
    if (members === undefined) return { refused: `no category has the slug ${name}` };
    const title = from.categories.get(name) ?? name;
    return named(id, categoryFigures, part, { members, atlas: from.atlas }, title, title);
  }
  return { refused: "start a figure's id with sources, occupations, detailed, changes, pairs, categories, map, economy or pay" };
}

/** Values of the map, the economy and single occupations: those of the map correlate hundreds of pairs, and hundreds of texts name them. */
const valuesOf = new WeakMap<object, Map<object, number | string | null>>();

function valueOf<From extends object>(definition: Definition<From>, from: From): number | string | null {
  const values = valuesOf.get(from) ?? new Map<object, number | string | null>();
  valuesOf.set(from, values);
  const value = values.get(definition) ?? definition.value(from);
  values.set(definition, value);
  return value;
}

function named<From extends object>(
  id: string,
  definitions: Readonly<Record<string, Definition<From>>>,
  name: string,
  from: From,
  of: string,
  owner: string,
): Figure | { refused: string } {
  const definition = Object.hasOwn(definitions, name) ? definitions[name] : undefined;
  if (definition === undefined) return { refused: `write one of: ${Object.keys(definitions).join(", ")}` };
  const { value: _, sourcesOf, ...facts } = definition;
  const value = valueOf(definition, from);
  if (value === null) return { refused: `${owner} has no ${name}; say in words that it is missing` };
  return { ...facts, ...(sourcesOf === undefined ? {} : { sources: sourcesOf(from) }), id, value, what: `${facts.what}, ${of}` };
}

function sourceFigure(id: string, slug: string, name: string, sources: Figures["sources"]): Figure | { refused: string } {
  const source = sources.get(slug);
  if (source === undefined) return { refused: `no source has the id ${slug}; add content/sources/${slug}.yaml` };
  const found = Object.hasOwn(source.values, name) ? source.values[name] : undefined;
  if (found === undefined) {
    const known = Object.keys(source.values);
    return { refused: `the source ${slug} has no value ${name}; ${known.length === 0 ? "it has none" : `it has ${known.join(", ")}`}` };
  }
  const { value, unit, kind, what } = found;
  return { id, value, unit, kind, what, sources: [slug], vintage: found.date ?? source.date };
}

function pairFigure(id: string, { bySlug }: Atlas): Figure | { refused: string } {
  const [, own = "", other = "", name = "", ...rest] = id.split("/");
  if (name === "" || rest.length > 0) return { refused: "write the figure of a pair like pairs/plumbers/electricians/pay-difference" };
  const lost = [own, other].find((slug) => !bySlug.has(slug));
  const [a, b] = [bySlug.get(own), bySlug.get(other)];
  if (a === undefined || b === undefined)
    return { refused: `no occupation has the slug ${lost}; slugs are in content/tables/occupations.csv` };
  const titles = `${a.title} and ${b.title}`;
  return named(id, pairFigures, name, { from: a, to: b }, titles, titles);
}

const payParts = {
  base: "base salary",
  stock: "stock that vests in a year",
  bonus: "bonus",
  total: "total pay",
  "total-high": "upper end of total pay",
} as const;

function payFigure(id: string, name: string, part: string, atlas: Atlas): Figure | { refused: string } {
  const row = atlas.rows["pay-levels"].find((each) => each.id === name);
  if (row === undefined) return { refused: `no row of pay-levels.csv has the id ${name}` };
  const cells: Record<string, number | null> = {
    base: row.base,
    stock: row.stock,
    bonus: row.bonus,
    total: row.total,
    "total-high": row.total_high,
  };
  const value = Object.hasOwn(cells, part) ? cells[part] : undefined;
  if (value === undefined) return { refused: `write one of: ${Object.keys(payParts).join(", ")}` };
  if (value === null) return { refused: `the row ${name} has no ${part}` };
  const level = row.to_level === null ? row.level : `${row.level} to ${row.to_level}`;
  return {
    id,
    value,
    unit: "US dollars a year",
    kind: row.kind,
    what: `${payParts[part as keyof typeof payParts]} at Meta, ${level}`,
    sources: [row.source],
    vintage: row.date,
  };
}
