import { describe, expect, it } from "vitest";
import { dataOf, textsOf } from "../draw.test-data.ts";
import type { DotRow, DotsData } from "./data.ts";
import { isDrawn } from "./data.ts";
import { dotsRest } from "./scene.ts";

const data = dataOf("exposure-pay") as DotsData;
const categories = [...new Set(data.rows.map(({ category }) => category))];

describe.each([
  [288, 480, 5, 105],
  [520, 540, 1, 38],
  [1000, 640, 0, 3],
])("the lit dots at %d px", (width, height, numberless, most) => {
  it("are all named: in the drawing, or by a number that leads to the list below", () => {
    let [bare, numbered] = [0, 0];
    for (const category of categories) {
      const isShown = (row: DotRow) => row.category === category;
      const { groups, unnamed } = dotsRest(data, width, height, { isShown, chosen: null });
      const words = textsOf({ marks: groups.filter(({ role }) => role === "names") }).map(({ text }) => text);
      const joined = words.join(" ");
      const numbers = unnamed.groups.map(({ by }) => by).filter((by) => by !== "–");
      bare += unnamed.groups.find(({ by }) => by === "–")?.names.length ?? 0;
      expect(numbers, category).toEqual(numbers.map((_, index) => String(index + 1)));
      for (const number of numbers) expect(words, category).toContain(number);
      numbered += numbers.length;
      const listed = unnamed.groups.flatMap(({ names }) => names);
      const without = data.rows
        .filter((row) => isShown(row) && isDrawn(row))
        .filter(({ title, shortTitle }) => !joined.includes(shortTitle) && !listed.includes(title));
      expect(without, category).toEqual([]);
    }
    // Of 341, those whose dots lie so close that not even a number finds room stand in the list alone.
    expect(bare).toBeLessThanOrEqual(numberless);
    // Names stand in the drawing wherever they have room: on phones as well more than two thirds.
    expect(numbered).toBeLessThanOrEqual(most);
  });
});

it("has no numbers where all dots are shown", () => {
  const { groups, unnamed } = dotsRest(data, 288, 480, { isShown: () => true, chosen: null });
  expect(unnamed.groups).toEqual([]);
  expect(textsOf({ marks: groups.filter(({ role }) => role === "names") }).filter(({ text }) => /^\d+$/.test(text))).toEqual([]);
});
