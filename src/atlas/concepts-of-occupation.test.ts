import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { atlas } from "../project.test-data.ts";
import { conceptsOf } from "./concepts-of-occupation.ts";

const find = (slug: string) => {
  const occupation = atlas.bySlug.get(slug);
  if (occupation === undefined) throw new Error(`no occupation ${slug}`);
  return occupation;
};
const concepts = [
  { id: "ai-agent", body: "no job is named here", claims: ["training-own-replacement"] },
  { id: "augmentation", body: 'a <Link to="occupations/lawyers">lawyer</Link>', claims: [] },
  { id: "displacement", body: "", claims: ["named-jobs-displaced"] },
  { id: "employment-outlook", body: "", claims: [] },
  { id: "exposure", body: '<Figure of="occupations/roofers/karpathy" />', claims: [] },
  { id: "median-pay", body: "", claims: [] },
];

it("lists concepts that name the occupation, that turn on its claims, and the terms of its page", () => {
  expect(conceptsOf(find("lawyers"), concepts, ["named-jobs-displaced"])).toEqual([
    "augmentation",
    "displacement",
    "employment-outlook",
    "exposure",
    "median-pay",
  ]);
  expect(conceptsOf(find("roofers"), concepts, [])).toEqual(["employment-outlook", "exposure", "median-pay"]);
});

it("lists no term whose figure is missing, and takes no longer slug for a shorter", () => {
  expect(conceptsOf(find("military-careers"), concepts, [])).toEqual([]);
  const other = [{ id: "exposure", body: '<Link to="occupations/judges-and-more">', claims: [] }];
  expect(conceptsOf({ ...find("military-careers"), slug: "judges" }, other, [])).toEqual([]);
});

it("names terms that exist", () => {
  const ids = readdirSync("content/concepts").map((file) => file.replace(".mdx", ""));
  const named = conceptsOf(
    find("roofers"),
    ids.map((id) => ({ id, body: "", claims: [] })),
    [],
  );
  expect(named.toSorted()).toEqual(["employment-outlook", "exposure", "median-pay"]);
});
