import { attribute, find, findAll, named, read, rowsOf, sentencesOf, textOf, type Element } from "../html.ts";
import type { Complaint, Parts } from "../rule.ts";
import type { Site } from "../site.ts";

/** A page that is not an occupation's: its sentences, tables, lists and what its drawings say. */
export interface ChartPage {
  /** Path of the built file. */
  file: string;
  sentences: readonly string[];
  tables: readonly (readonly string[][])[];
  /** Items of each list, with the heading or summary before it. */
  lists: readonly { after: string; items: string[] }[];
}

/** One kind of sentence on pages of one kind. */
export interface ChartRule {
  name: string;
  on: RegExp;
  reads: RegExp;
  check(part: Parts, page: ChartPage, site: Site): readonly Complaint[];
}

const heads = ["description", "og:title", "og:description"];

export function readChartPage(html: string, file: string): ChartPage {
  const page = read(html);
  const main = find(page, named("main"), "main part");
  const metas = findAll(page, named("meta")).filter((each) => heads.includes(attribute(each, "name") ?? attribute(each, "property") ?? ""));
  const said = [
    ...metas.map((each) => attribute(each, "content") ?? ""),
    ...findAll(main, named("h1", "p", "caption", "title", "dd")).map((each) => textOf(each)),
  ];
  return {
    file,
    sentences: said.flatMap(sentencesOf),
    tables: findAll(main, named("table")).map((table) => rowsOf(withoutSmall(table))),
    lists: listsOf(main),
  };
}

/** Counts in small print below a number are no part of the cell. */
function withoutSmall(table: Element): Element {
  for (const cell of findAll(table, named("td")))
    cell.childNodes = cell.childNodes.filter((child) => !("tagName" in child) || child.tagName !== "small");
  return table;
}

function listsOf(main: Element): ChartPage["lists"] {
  let after = "";
  return findAll(main, named("h2", "h3", "summary", "ul", "ol")).flatMap((each) => {
    if (!["ul", "ol"].includes(each.tagName)) {
      after = textOf(each);
      return [];
    }
    return [{ after, items: findAll(each, named("li")).map((item) => textOf(item)) }];
  });
}
