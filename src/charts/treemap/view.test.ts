import { describe, expect, it } from "vitest";
import { measureIds } from "../../schema/measure.ts";
import { highlights, type HighlightId } from "./highlight.ts";
import { readView, viewParameters, writeView, type MapView } from "./view.ts";
import { measures } from "../../atlas/measure.ts";
import type { KnownSlugs } from "../rows.ts";

const known: KnownSlugs = { categories: new Set(["healthcare", "legal"]), occupations: new Set(["electricians", "lawyers"]) };
const byDefault: MapView = { measure: "karpathy", category: null, steps: null, highlight: null, occupation: null, view: "chart" };
const read = (address: string) => readView(new URLSearchParams(address), known, "karpathy");
const highlightIds = Object.keys(highlights) as HighlightId[];

const hostile = [
  "<script>alert(1)</script>",
  "%3Cscript%3E",
  "NaN",
  "Infinity",
  "-Infinity",
  "",
  " ",
  "null",
  "undefined",
  "nope",
  "KARPATHY",
  "__proto__",
  "constructor",
  "toString",
  "../../etc/passwd",
  "x".repeat(10_000),
  "\u0000",
  "🙂",
];

describe("readView", () => {
  it("is the default view where the address asks for nothing", () => {
    expect(read("")).toEqual(byDefault);
    expect(readView(new URLSearchParams(), known, "mean-rank").measure).toBe("mean-rank");
  });

  it.each(measureIds)("reads the measure %s", (measure) => {
    expect(read(`measure=${measure}`)).toEqual({ ...byDefault, measure });
  });

  it.each(highlightIds)("reads the highlight %s", (highlight) => {
    expect(read(`highlight=${highlight}`)).toEqual({ ...byDefault, highlight });
  });

  it("reads categories and occupations that the map knows, and no others", () => {
    expect(read("category=legal&occupation=lawyers")).toEqual({ ...byDefault, category: "legal", occupation: "lawyers", view: "chart" });
    expect(read("category=lawyers&occupation=legal")).toEqual(byDefault);
  });

  it("reads the first of several values", () => {
    expect(read("category=legal&category=healthcare").category).toBe("legal");
  });

  it("takes min and max for the steps that they fall in, each alone too", () => {
    expect(read("min=4&max=6").steps).toEqual([2, 3]);
    expect(read("min=5").steps).toEqual([3, 5]);
    expect(read("max=4").steps).toEqual([0, 2]);
    expect(read("max=0").steps).toEqual([0, 0]);
    expect(read("measure=median-pay&min=80000").steps).toEqual([4, 5]);
    expect(read("measure=projected-change&max=-5.1").steps).toEqual([0, 0]);
  });

  it("takes a range beyond the scale for the scale's end, and the whole scale or none of it for no choice", () => {
    expect(read("min=99").steps).toEqual([5, 5]);
    expect(read("max=-99").steps).toEqual([0, 0]);
    expect(read("min=-99&max=99").steps).toBeNull();
    expect(read("min=9&max=2").steps).toBeNull();
  });

  it("reads the range in the units of the measure that is shown, the default's where the measure is unknown", () => {
    expect(read("measure=eloundou&min=0.4").steps).toEqual([3, 5]);
    expect(read("measure=nope&min=4").steps).toEqual([2, 5]);
  });

  it.each(viewParameters.flatMap((name) => hostile.map((value) => ({ name, value }))))("ignores $name=$value", ({ name, value }) => {
    expect(readView(new URLSearchParams([[name, value]]), known, "karpathy")).toEqual(byDefault);
  });

  it("keeps what is good beside what is not", () => {
    expect(read("measure=<script>&category=legal&min=NaN&max=4&highlight=x&occupation=")).toEqual({
      ...byDefault,
      category: "legal",
      steps: [0, 2],
    });
  });

  it("ignores parameters of others", () => {
    expect(read("utm_source=x&q=y")).toEqual(byDefault);
  });
});

describe("writeView", () => {
  it("writes nothing for the default view, and the measure where it differs from the page's own", () => {
    expect(writeView(byDefault, "karpathy").toString()).toBe("");
    expect(writeView(byDefault, "ilo").toString()).toBe("measure=karpathy");
  });

  it("names only parameters that the map may take away again", () => {
    const view: MapView = { measure: "ilo", category: "legal", steps: [1, 2], highlight: "desk", occupation: "lawyers", view: "table" };
    expect([...writeView(view, "karpathy").keys()].toSorted()).toEqual([...viewParameters].toSorted());
  });

  it.each(measureIds)("is read back as the same view, every range of %s", (measure) => {
    const last = measures[measure].scale.starts.length;
    for (let from = 0; from <= last; from += 1) {
      for (let to = from; to <= last; to += 1) {
        const steps = from === 0 && to === last ? null : ([from, to] as const);
        for (const highlight of [null, ...highlightIds]) {
          const view: MapView = { measure, category: "healthcare", steps, highlight, occupation: "electricians", view: "chart" };
          const address = writeView(view, "karpathy").toString();
          expect(read(address), address).toEqual(view);
        }
      }
    }
  });
});
