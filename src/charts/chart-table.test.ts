import { describe, expect, it } from "vitest";
import { cellWords } from "./data-column.ts";
import { chartTablePath, chartTableAt, type Drawable } from "./chart-table.ts";
import { atlas, library } from "../project.test-data.ts";

const from: Drawable = {
  atlas,
  charts: new Map([...library.charts].map(([id, { data }]) => [id, data])),
  categories: new Map([...library.categories].map(([id, { data }]) => [id, data])),
};
const cells = (path: string) => {
  const { columns, rows } = chartTableAt(path, from);
  return rows.map((row) => columns.map((column) => cellWords(column, row)));
};

describe("chartTableAt", () => {
  it("tells a whole map by category and one category by occupation", () => {
    expect(cells(chartTablePath.chart("risk-map"))).toHaveLength(24);
    expect(chartTableAt(chartTablePath.category("risk-map", "legal"), from).caption).toBe("Job Risk Map, Legal: 5 rows");
    expect(cells(chartTablePath.variant("risk-map", "anthropic"))).toHaveLength(341);
  });

  it("says of a published lower bound that it is one", () => {
    const pay = cells(chartTablePath.payRange("physicians-and-surgeons")).map(([, dollars]) => dollars);
    expect(pay[2]).toBe("$239,200 or more");
    expect(pay[4]).toMatch(/ or more$/);
    expect(pay[0]).not.toMatch(/more/);
  });

  it("tells the pay of an occupation without a profile", () => {
    const path = chartTablePath.payRange("locksmiths-and-safe-repairers");
    expect(cells(path).map(([, dollars]) => dollars)).toEqual(["$35,530", "$43,160", "$51,320", "$64,560", "$79,400"]);
    expect(chartTableAt(path, from).caption).toBe("Pay in May 2025, Locksmiths and safe repairers: 5 rows");
  });

  it("names the page of a chart whose rows are too many to tell", () => {
    expect(chartTableAt(chartTablePath.chart("exposure-pay"), from)).toMatchObject({ rows: [], page: "charts/exposure-pay/table" });
  });

  it.each(["charts/none", "charts/risk-map/by/none", "charts/risk-map/in/none", "occupations/none/pay", "military"])(
    "refuses %s",
    (path) => {
      expect(() => chartTableAt(path, from)).toThrow(`data-chart-table="${path}" leads to no rows`);
    },
  );
});
