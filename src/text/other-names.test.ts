import { expect, it } from "vitest";
import { otherNames } from "./other-names.ts";

it("leaves out what differs from the title in capitals, plural or punctuation alone", () => {
  expect(otherNames("Team Human", ["Team Human", "team-human", "Team Humans", "care work"])).toEqual(["care work"]);
});

it("says no name twice", () => {
  expect(otherNames("Cooks", ["Line Cook", "line-cooks", "linecook", "Chef", "cook"])).toEqual(["Line Cook", "Chef"]);
});
