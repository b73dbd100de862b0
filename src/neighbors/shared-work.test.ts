import { expect, it } from "vitest";
import { atlas } from "../project.test-data.ts";
import { neighborhoodOf } from "./tables.ts";
import { workOf } from "./shared-work.ts";
import type { Trait } from "../atlas/trait.ts";

const trait = (name: string, a: number, b: number, mean = 2.5): Trait => ({
  name,
  importance: new Map([
    ["a", a],
    ["b", b],
  ]),
  mean,
  deviation: 0.5,
});
const work = (traits: readonly Trait[], a: [string, number][] = [], b: [string, number][] = []) => {
  const list = (of: [string, number][]) => of.map(([name, share]) => ({ name, share }));
  return workOf("a", "b", {
    traits,
    activities: new Map([
      ["a", list(a)],
      ["b", list(b)],
    ]),
  });
};

it("shares what both need and most do not, the most telling first", () => {
  const { sharedTraits } = work([trait("speaking", 4, 4, 3.9), trait("law", 4, 3.5), trait("design", 4.5, 4.5), trait("biology", 2.9, 5)]);
  expect(sharedTraits).toEqual(["design", "law"]);
});

it("shares nothing that nearly every job needs as much", () => {
  expect(work([trait("speaking", 3.5, 3.5, 3.6)]).sharedTraits).toEqual([]);
});

it("misses what is important there and half a point lower here", () => {
  const { missingTraits } = work([
    trait("physics", 1, 3),
    trait("repairing", 2, 4.5),
    trait("science", 2.6, 3),
    trait("chemistry", 1, 2.9),
  ]);
  expect(missingTraits).toEqual(["repairing", "physics"]);
});

it("counts mathematics, a skill and an area of knowledge, once and on one side", () => {
  const found = work([trait("mathematics", 4, 4), trait("mathematics", 3, 4), trait("mathematics", 4.2, 4)]);
  expect(found).toMatchObject({ sharedTraits: ["mathematics"], missingTraits: [] });
});

it("shares activities by the smaller part and misses a large one that is not among ours", () => {
  const found = work(
    [],
    [
      ["record", 30],
      ["teach", 4],
      ["sell", 2],
    ],
    [
      ["sell", 40],
      ["teach", 20],
      ["record", 5],
      ["drive", 9],
    ],
  );
  expect(found).toMatchObject({ sharedActivities: ["record", "teach"], missingActivity: null });
  expect(
    work(
      [],
      [["record", 30]],
      [
        ["sell", 40],
        ["record", 5],
      ],
    ).missingActivity,
  ).toBe("sell");
});

it("reads the work of paralegals and private detectives from the tables", () => {
  const known = neighborhoodOf(atlas.rows);
  expect(workOf("paralegals-and-legal-assistants", "private-detectives-and-investigators", known)).toMatchObject({
    sharedTraits: ["law and government", "administrative procedures"],
    missingActivity: "investigate criminal or legal matters",
  });
});
