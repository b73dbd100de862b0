import { currentCount, currentMeasures, scoreIds, type AxisId } from "../schema/measure.ts";
import type { Atlas } from "../atlas/atlas.ts";
import { axisValue, correlationOf, dotRow } from "../charts/dots/data.ts";
import { yearsOf, type Definition } from "./figure.ts";
import { measures } from "../atlas/measure.ts";
import type { NamedRow } from "../charts/rows.ts";

/** Every occupation with employment, by two measures; names have no part in a correlation. */
function rowsBy(atlas: Atlas, x: AxisId, y: AxisId) {
  return atlas.occupations.flatMap((occupation) => {
    const { slug, title, shortTitle, category, jobs } = occupation;
    if (jobs === null) return [];
    const named: NamedRow = { slug, title, shortTitle, category, categoryTitle: category, jobs };
    return [dotRow(named, axisValue(occupation, x), axisValue(occupation, y))];
  });
}

const correlation = (x: AxisId, y: AxisId) => (atlas: Atlas) => correlationOf(rowsBy(atlas, x, y));

const sourcesOf = (...ids: readonly AxisId[]) => [...new Set(ids.flatMap((id) => [...measures[id].sources]))];

/** A chart's rank correlation, the number of pairs, and the lowest and highest of the current measures; its page explains them. */
function against(name: string, y: AxisId, words: string, explained = `charts/${name}`): Record<string, Definition<Atlas>> {
  const facts = { kind: "modelled", vintage: yearsOf(currentMeasures), sources: sourcesOf("mean-rank", y), explained } as const;
  const rank = { ...facts, unit: "rank correlation" } as const;
  const each = (atlas: Atlas) => currentMeasures.flatMap((id) => correlation(id, y)(atlas).value ?? []);
  return {
    [name]: {
      ...rank,
      what: `rank correlation of the mean rank of ${currentCount} measures with ${words}`,
      value: (atlas) => correlation("mean-rank", y)(atlas).value,
    },
    [`${name}-n`]: {
      ...facts,
      unit: "occupations",
      what: `occupations with both a mean rank and ${words}`,
      value: (atlas) => correlation("mean-rank", y)(atlas).n,
    },
    [`${name}-low`]: {
      ...rank,
      what: `lowest rank correlation of one of the ${currentCount} measures with ${words}`,
      value: (atlas) => Math.min(...each(atlas)),
    },
    [`${name}-high`]: {
      ...rank,
      what: `highest rank correlation of one of the ${currentCount} measures with ${words}`,
      value: (atlas) => Math.max(...each(atlas)),
    },
  };
}

/** Occupations of the top third by the score of 2013, and how many of them are in a third by today's mean rank. */
const topThird = (third: "top" | "bottom" | null) => (atlas: Atlas) => {
  const rows = rowsBy(atlas, "frey-osborne", "mean-rank").flatMap(({ x, y }) =>
    x.position === null || y.position === null ? [] : [{ then: x.position, now: y.position }],
  );
  const count = Math.round(rows.length / 3);
  const cut = (values: readonly number[], count: number) => values.toSorted((a, b) => b - a)[count - 1] ?? NaN;
  const [then, now] = [rows.map((row) => row.then), rows.map((row) => row.now)];
  const topThen = cut(then, count);
  const [topNow, bottomNow] = [cut(now, count), cut(now, rows.length - count + 1)];
  const top = rows.filter((row) => row.then >= topThen);
  if (third === "top") return top.filter((row) => row.now >= topNow).length;
  if (third === "bottom") return top.filter((row) => row.now <= bottomNow).length;
  return top.length;
};

const thirds = {
  unit: "occupations",
  kind: "modelled",
  vintage: yearsOf(scoreIds),
  sources: sourcesOf("frey-osborne", "mean-rank"),
  explained: "charts/then-and-now",
} as const;

/** Figures of the charts of dots; all belong to the whole map. */
export const dotsFigures: Readonly<Record<string, Definition<Atlas>>> = {
  ...against("exposure-pay", "median-pay", "median pay"),
  ...against("exposure-outlook", "projected-change", "the projected change in jobs"),
  ...against("then-and-mean-rank", "frey-osborne", "the score of 2013", "charts/then-and-now"),
  "then-top": { ...thirds, what: "occupations in the top third by the score of 2013", value: topThird(null) },
  "then-top-now-top": { ...thirds, what: "those of them in the top third by today’s mean rank", value: topThird("top") },
  "then-top-now-bottom": { ...thirds, what: "those of them in the bottom third by today’s mean rank", value: topThird("bottom") },
};
