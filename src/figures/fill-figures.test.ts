import { describe, expect, it } from "vitest";
import { figures as from } from "../project.test-data.ts";
import { figureIds, partsOf, plain } from "./fill-figures.ts";

describe("figureIds", () => {
  it("lists the ids in braces, in order", () => {
    expect(figureIds("Of {map/jobs} jobs, {map/share-at-7}.")).toEqual(["map/jobs", "map/share-at-7"]);
    expect(figureIds("None.")).toEqual([]);
  });

  it("reads a short id as a value of the home source, and only there", () => {
    expect(figureIds("{job-cuts} and {map/jobs}", "npr-meta-layoffs")).toEqual(["sources/npr-meta-layoffs/job-cuts", "map/jobs"]);
    expect(figureIds("{job-cuts}")).toEqual(["job-cuts"]);
  });
});

describe("partsOf", () => {
  it("gives words and figures in turn", () => {
    expect(partsOf("{map/profiles} and {map/categories} more.", from)).toEqual([
      expect.objectContaining({ id: "map/profiles", value: 342 }),
      " and ",
      expect.objectContaining({ id: "map/categories", value: 24 }),
      " more.",
    ]);
  });

  it("gives a text without figures whole", () => {
    expect(partsOf("Only words.", from)).toEqual(["Only words."]);
  });

  it("throws with the id and the reason where a figure does not exist", () => {
    expect(() => partsOf("{sources/nobody/x}", from)).toThrow(
      "sources/nobody/x: no source has the id nobody; add content/sources/nobody.yaml",
    );
  });
});

describe("plain", () => {
  it("prints figures into the words", () => {
    expect(
      plain("About {job-cuts} people, a tenth; {map/jobs} jobs; {occupations/registered-nurses/median-pay}.", from, "npr-meta-layoffs"),
    ).toBe("About 8,000 people, a tenth; 143 million jobs; $93,600.");
  });
});
