import { describe, expect, it } from "vitest";
import { cellWords } from "./data-column.ts";
import { drawnPath, drawnTable, type Drawable } from "./drawn.ts";
import { readAtlas } from "./atlas.ts";
import { readLibrary } from "./library.ts";

const { library } = readLibrary(process.cwd());
const from: Drawable = {
  atlas: readAtlas(process.cwd()),
  charts: new Map([...library.charts].map(([id, { data }]) => [id, data])),
  categories: new Map([...library.categories].map(([id, { data }]) => [id, data])),
};
const cells = (path: string) => {
  const { columns, rows } = drawnTable(path, from);
  return rows.map((row) => columns.map((column) => cellWords(column, row)));
};

describe("drawnTable", () => {
  it("tells a whole map by category and one category by occupation", () => {
    expect(cells(drawnPath.chart("risk-map"))).toHaveLength(24);
    expect(drawnTable(drawnPath.category("risk-map", "legal"), from).caption).toBe("Job Risk Map, Legal: 5 rows");
    expect(cells(drawnPath.variant("risk-map", "anthropic"))).toHaveLength(341);
  });

  it("says of a published lower bound that it is one", () => {
    const pay = cells(drawnPath.payRange("physicians-and-surgeons")).map(([, dollars]) => dollars);
    expect(pay[2]).toBe("$239,200 or more");
    expect(pay[4]).toMatch(/ or more$/);
    expect(pay[0]).not.toMatch(/more/);
  });

  it("names the page of a chart whose rows are too many to tell", () => {
    expect(drawnTable(drawnPath.chart("exposure-pay"), from)).toMatchObject({ rows: [], page: "charts/exposure-pay/table" });
  });

  it.each(["charts/none", "charts/risk-map/by/none", "charts/risk-map/in/none", "occupations/none/pay", "military"])(
    "refuses %s",
    (path) => {
      expect(() => drawnTable(path, from)).toThrow(`data-drawn="${path}" leads to no rows`);
    },
  );
});
