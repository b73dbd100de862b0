import { describe, expect, it } from "vitest";
import { namesOf, oneOf, readFields, display, slugIn, writeFields, type Field, type Fields, type Display } from "./url-fields.ts";

interface View {
  color: "red" | "blue";
  size: 1 | 2 | null;
  job: string | null;
  letters: readonly string[];
  view: Display;
}
/** Of a list the wrong parts alone are refused. */
const letters: Field<readonly string[], unknown> = {
  read: (text, _, refuse) =>
    text.split(",").filter((part) => {
      if (part.length > 1) refuse(part);
      return part.length === 1;
    }),
  write: (parts) => parts.join(",") || null,
};
const fields: Fields<View, { jobs: ReadonlySet<string> }> = {
  color: oneOf(["red", "blue"]),
  size: oneOf<1 | 2>([1, 2]),
  job: slugIn("jobs"),
  letters,
  view: display,
};
const usual: View = { color: "blue", size: null, job: null, letters: [], view: "chart" };
const context = { jobs: new Set(["a", "b"]) };
const read = (search: string) => {
  const refused: string[] = [];
  const view = readFields(fields, new URLSearchParams(search), usual, context, (name, text) => refused.push(`${name}: ${text}`));
  return { view, refused };
};

describe("fields of an address", () => {
  it("have the names of the view, in its order", () => {
    expect(namesOf(fields)).toEqual(["color", "size", "job", "letters", "view"]);
  });

  it.each(["", "color=red", "color=red&size=2&job=a&letters=a%2Cb&view=table", "size=1"])("read and write %j", (search) => {
    const { view, refused } = read(search);
    expect(refused).toEqual([]);
    expect(String(writeFields(fields, view, usual))).toBe(search);
  });

  it("write nothing that is as usual, and what is usual elsewhere", () => {
    expect(String(writeFields(fields, usual, usual))).toBe("");
    expect(String(writeFields(fields, usual, { ...usual, color: "red" }))).toBe("color=blue");
  });

  it.each([
    ["color=green", ["color: green"]],
    ["color=toString&size=3", ["color: toString", "size: 3"]],
    ["job=c", ["job: c"]],
    ["view=x", ["view: x"]],
  ])("fall back at %j and tell of it", (search, told) => {
    expect(read(search)).toEqual({ view: usual, refused: told });
  });

  it.each([
    ["color=RED", "red"],
    ["color=red.", "red"],
    ["color=red)%2C", "red"],
  ])("take %j as it is meant", (search, color) => {
    const { view, refused } = read(search);
    expect(view.color).toBe(color);
    expect(refused).toEqual([]);
  });

  it("keep what is good of a list", () => {
    expect(read("letters=b,cd,a")).toEqual({ view: { ...usual, letters: ["b", "a"] }, refused: ["letters: cd"] });
  });

  it("take an empty text for none, and the first of two", () => {
    expect(read("color=&job=%20&letters=")).toEqual({ view: usual, refused: [] });
    expect(read("job=b&job=a").view.job).toBe("b");
  });
});
