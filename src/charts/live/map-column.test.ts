import { describe, expect, it } from "vitest";
import type { MeasureId } from "../../schema/measure.ts";
import { packColumn, unpackColumn } from "./map-column.ts";

describe("a column of the map's file", () => {
  it.each<[MeasureId, (number | null)[], string]>([
    ["bureau-exposure", [0, 0.5, 3, null, 3.5], "016-7"],
    ["karpathy", [0, 9, null, 10], "0B-D"],
    ["entry-education", [7, null, 1], ">-2"],
    ["eloundou", [0.56, 0, null, 0.0783356, 1], "56,0,,0783356,1."],
    ["aioe", [1.214, -0.5, 0, null, -1.2, 0.2, -2], "1.214,-5,0,,-1.2,2,-2."],
    ["median-pay", [81_680, 48_526, null, 239_200], "8168,4852.6,,23920"],
    ["projected-change", [-3, 0, 0.4, 22], "-3,0,.4,22"],
  ])("of %s is read as it was written", (id, values, text) => {
    expect(packColumn(id, values)).toBe(text);
    expect(unpackColumn(id, text)).toEqual(values);
  });

  it("keeps every whole dollar", () => {
    const pays = Array.from({ length: 3000 }, (_, index) => 20_000 + 37 * index);
    expect(unpackColumn("median-pay", packColumn("median-pay", pays))).toEqual(pays);
  });
});
