import { attribute, type Element, findAll, named, ofClass, textOf } from "./html.ts";

/** The drawing of the measures on an occupation's page. */
export interface Drawing {
  /** What each row's title says, by the measure's name: `8 of 10, percentile 87`. */
  rows: ReadonlyMap<string, string>;
  /** Measures whose row has a mark. */
  marked: readonly string[];
  /** Percentiles from which to which the band runs, null where there is none. */
  band: { low: number; high: number } | null;
}

const numberOf = (element: Element, name: string) => Number(attribute(element, name));

/** The band in percentiles, by the numbers at the ends of the axis. */
function bandOf(svg: Element): Drawing["band"] {
  const [rect] = findAll(svg, (each) => each.tagName === "rect" && attribute(each, "fill") === "var(--band)");
  const [zero, hundred] = ["0", "100"].map((end) => findAll(svg, named("text")).find((each) => textOf(each) === end));
  if (rect === undefined || zero === undefined || hundred === undefined) return null;
  const [left, right] = [numberOf(zero, "x"), numberOf(hundred, "x")];
  const at = (x: number) => (100 * (x - left)) / (right - left);
  return { low: at(numberOf(rect, "x")), high: at(numberOf(rect, "x") + numberOf(rect, "width")) };
}

export function readDrawing(main: Element): Drawing {
  // The same drawing stands there at two widths; the last is the wider.
  const svg = findAll(main, named("svg")).findLast((each) => findAll(each, ofClass("g", "measure")).length > 0);
  if (svg === undefined) return { rows: new Map(), marked: [], band: null };
  const groups = findAll(svg, ofClass("g", "measure")).map((group) => {
    const [name = "", said = ""] = findAll(group, named("title")).flatMap((title) => textOf(title).split(": "));
    return { name, said, marked: findAll(group, named("circle", "path", "rect")).length > 0 };
  });
  return {
    rows: new Map(groups.map(({ name, said }) => [name, said])),
    marked: groups.filter(({ marked }) => marked).map(({ name }) => name),
    band: bandOf(svg),
  };
}
