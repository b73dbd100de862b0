import { jobsLabel } from "../../schema/vintage.ts";
import { isScore } from "../../schema/measure-records.ts";
import { inWords, type AxisValue, type DotRow, type DotsData } from "./data.ts";
import { measures } from "../../atlas/measure.ts";
import { capital } from "../../text/format-number.ts";
import { print } from "../../text/format-figure.ts";
import type { AxisId } from "../../schema/measure.ts";
import { element, link } from "../../dom/element.ts";
import { cardList, cardName } from "../live/card.ts";
import { hrefTo } from "../../dom/url-state.ts";

/** What the card of a dot says: both figures with their kind and source, and the jobs. */
export function dotsCard(row: DotRow, { x, y, remarks }: DotsData): Node[] {
  const remark = remarks.find(({ occupation }) => occupation === row.slug);
  return [
    cardName(row.title, hrefTo(`occupations/${row.slug}`)),
    element("p", "meta", row.categoryTitle),
    ...(remark === undefined ? [] : [element("p", "", `${capital(remark.says)}.`)]),
    ...figure(x, row.x),
    ...figure(y, row.y),
    cardList([[jobsLabel, print(row.jobs, "jobs")]]),
  ];
}

function figure(id: AxisId, value: AxisValue): Node[] {
  const { label, kind, vintage, sources, print: words } = measures[id];
  const score = isScore(id) && value.value !== null && value.position !== null ? ` (score ${words(value.value)})` : "";
  const source = sources.length === 1 ? link(hrefTo(`sources/${sources[0]}`), "Source") : link(`${hrefTo("about")}#measures`, "Sources");
  return [element("p", "value", inWords(id, value) + score), element("p", "meta", `${label}; ${kind}, ${vintage} · `, source)];
}
