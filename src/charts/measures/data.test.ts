import { describe, expect, it } from "vitest";
import { dataOf } from "../draw.test-data.ts";
import { atlas } from "../../project.test-data.ts";
import { printedSpread, rankOf } from "../../atlas/occupation.ts";
import { currentMeasures, scoreIds } from "../../schema/measure.ts";
import { endsOf, type MeasuresData } from "./data.ts";

const data = dataOf("measures") as MeasuresData;

describe("measuresOf", () => {
  it("has a row for each occupation with employment, the largest spread first", () => {
    expect(data.rows).toHaveLength(atlas.occupations.filter(({ jobs }) => jobs !== null).length);
    const spreads = data.rows.map(({ disagreement }) => printedSpread(disagreement));
    expect(spreads).toEqual(spreads.toSorted((a, b) => b - a));
  });

  it("keeps zeros of Anthropic's measure out of ranks and ends", () => {
    const zeros = data.rows.filter(({ scores }) => scores.anthropic === 0);
    expect(zeros.length).toBeGreaterThan(100);
    for (const row of zeros) {
      expect(row.ranks.anthropic).not.toBeNull();
      expect(rankOf(row, "anthropic")).toBeNull();
      expect(Object.values(endsOf(row))).not.toContain("anthropic");
    }
  });

  it("names the measures at the ends", () => {
    for (const row of data.rows) {
      const { low, high } = endsOf(row);
      expect(currentMeasures).toEqual(expect.arrayContaining([low, high]));
      expect(row.ranks[low]).toBe(row.disagreement.low);
      expect(row.ranks[high]).toBe(row.disagreement.high);
    }
  });

  it("has a column for each score and each percentile, missing where there is none", () => {
    const column = (name: string) => data.columns.find((each) => each.name === name);
    const [row] = data.rows.filter(({ scores }) => scores.anthropic === 0);
    if (row === undefined) throw new Error("no zero");
    for (const id of scoreIds) {
      expect(column(id)?.value(row)).toBe(row.scores[id]);
      const rank = rankOf(row, id);
      const cell = column(`${id}-rank`)?.value(row);
      if (rank === null) expect(cell).toBeNull();
      else expect(cell).toBeCloseTo(rank, 0);
    }
    expect(column("anthropic")?.print?.(row)).toBe("none measured");
  });

  it("holds one category's occupations where asked", () => {
    const legal = dataOf("measures", { category: "legal" }) as MeasuresData;
    expect(legal.category).toBe("Legal");
    expect(legal.rows.map(({ slug }) => slug)).toEqual(data.rows.filter(({ category }) => category === "legal").map(({ slug }) => slug));
  });
});
