import { expect, it } from "vitest";
import { claim } from "./claim.ts";

it("takes a claim of one line alone: it stands in titles, lists and tables", () => {
  const { claim: field } = claim.shape;
  expect(field.parse("Pay is {pay/e6-2025/total} a year.")).toBe("Pay is {pay/e6-2025/total} a year.");
  expect(field.safeParse("Pay is high.\nIt is.").error?.issues.map(({ message }) => message)).toEqual(["write it on one line"]);
});
