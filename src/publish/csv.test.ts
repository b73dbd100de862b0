import { expect, it } from "vitest";
import type { DataColumn } from "../charts/data-column.ts";
import { csvOf } from "./csv.ts";

const title: DataColumn<unknown> = { name: "title", label: "Title", type: "string", value: (row) => row as string | null };

it("writes dashes as two hyphens, what is missing as nothing, and quotes what needs it", () => {
  expect(csvOf([title], ["Helpers—production workers", null, 'A "b", c'])).toBe('title\nHelpers--production workers\n\n"A ""b"", c"\n');
});
