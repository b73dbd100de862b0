import { describe, expect, it } from "vitest";
import type { Rows } from "../../schema/tables.ts";
import { printProblem } from "../../content/problem.ts";
import { audit } from "./audit.ts";
import { checkKnownChanges } from "./known-changes.ts";

const { library, atlas } = audit(process.cwd());
const rows = atlas.rows["known-changes"];
type Row = Rows["known-changes"][number];

const printed = (id: string, change: Partial<Row>) => {
  const row = rows.find((each) => each.id === id);
  if (row === undefined) throw new Error(`no known change ${id}`);
  return checkKnownChanges([{ ...row, ...change }], library.sources).map(printProblem);
};

describe("checkKnownChanges", () => {
  it("finds nothing wrong with the project's own", () => {
    expect(rows.length).toBeGreaterThan(5);
    expect(checkKnownChanges(rows, library.sources)).toEqual([]);
  });

  it("refuses the day of publication where the data are older", () => {
    expect(printed("danish-pay", { date: "2025" })).toEqual([
      'content/tables/known-changes.csv date: write 2024, which the values hold for, and not the day of publication (found "2025")',
    ]);
    expect(printed("agents-output", { date: "2025-02" })).toEqual([
      'content/tables/known-changes.csv date: write 2021, which the values hold for, and not the day of publication (found "2025-02")',
    ]);
  });

  it("takes the later of two dates for a change between them", () => {
    expect(printed("meta-median", { date: "2024" })).toEqual([expect.stringContaining("date: write 2025,")]);
  });

  it("asks a study for the date of its data", () => {
    expect(printed("danish-pay", { values: "workers" })).toEqual([
      'content/tables/known-changes.csv date: give workers in content/sources/humlum-vestergaard.yaml the date of the data (found "2024")',
    ]);
  });

  it("refuses values that the source does not have", () => {
    expect(printed("danish-pay", { values: "effect" })).toEqual([
      'content/tables/known-changes.csv values: write names of values in content/sources/humlum-vestergaard.yaml (found "effect")',
    ]);
  });
});
