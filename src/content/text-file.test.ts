import { expect, it } from "vitest";
import { printProblem } from "./problem.ts";
import { textOf } from "./text-file.ts";

const file = "content/concepts/exposure.mdx";

function read(bytes: string | Uint8Array): string {
  const text = textOf(file, typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes);
  return typeof text === "string" ? text : printProblem(text);
}

it("drops a byte order mark, and reads every kind of line end as one", () => {
  expect(read("\ufeff---\r\ntitle: a\r\n---\r\n")).toBe("---\ntitle: a\n---\n");
  expect(read("a\rb\nc")).toBe("a\nb\nc");
});

it("refuses bytes that are no UTF-8, with their line", () => {
  const latin = Uint8Array.from([0x61, 0x0a, 0x62, 0xe9, 0x0a]);
  expect(read(latin)).toBe(`${file}:2: save the file as UTF-8: this line holds bytes that are none`);
  expect(read(Uint8Array.from([0xff, 0xfe, 0x61, 0x00]))).toBe(`${file}:1: save the file as UTF-8: this line holds bytes that are none`);
});

it("refuses what cannot be seen, with its line and its name", () => {
  const advice = "remove the character that cannot be seen: a control or a mark of writing direction, copied along";
  expect(read("a\nb\u202ec")).toBe(`${file}:2: ${advice} (found "U+202E")`);
  expect(read("a\u0000")).toBe(`${file}:1: ${advice} (found "U+0000")`);
  expect(read("a\tb\n")).toBe("a\tb\n");
});
