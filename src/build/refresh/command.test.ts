import { spawnSync } from "node:child_process";
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { project } from "./refresh.test-data.ts";
import type { Root } from "./small-project.test-data.ts";
import { surveyFile, type SurveyFile } from "./survey-file.test-data.ts";

const tool = resolve("tools/refresh.ts");

/** `npm run refresh`, in another project. */
function run({ folder }: Root, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [tool, ...args], { cwd: folder, encoding: "utf8" });
  return { status, stdout, stderr: stderr.trim() };
}

const contents = ({ folder }: Root): string =>
  globSync(["content/**/*", "src/**/*"], { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((file) => `${file} ${readFileSync(file, "utf8")}`)
    .join("\n");

const change: SurveyFile["change"] = (line) => (line["OCC_CODE"] === "41-2011" ? { ...line, TOT_EMP: 3_000_000 } : line);

it("writes the tables and says so, and has nothing to write the second time", async () => {
  const root = project();
  writeFileSync(root.path("a.xlsx"), await surveyFile({ change }));
  const first = run(root, "in/a.xlsx");
  expect(first).toMatchObject({ status: 0, stderr: "" });
  expect(first.stdout).toContain("content/tables/employment-series.csv: 1 line new or changed");
  expect(first.stdout).toContain("Now run `npm run tables:readme` and `npm run check`");
  const written = contents(root);
  expect(written).toContain("\n41-2011,2025-05,3000000,");
  const second = run(root, "in/a.xlsx");
  expect(second.stdout.trim()).toMatch(/Nothing has changed: the tables say what these workbooks say\.$/);
  expect(contents(root)).toBe(written);
});

it("writes nothing where one workbook of several is refused", async () => {
  const root = project();
  writeFileSync(root.path("a.xlsx"), await surveyFile({ change }));
  writeFileSync(root.path("b.xlsx"), await surveyFile({ year: "2020" }));
  const before = contents(root);
  expect(run(root, "in/a.xlsx", "in/b.xlsx")).toEqual({
    status: 1,
    stdout: "",
    stderr: "b.xlsx: give a survey of May 2021 or later (found May 2020)\nNothing is written.",
  });
  expect(contents(root)).toBe(before);
});

it("writes nothing where one file of several cannot be written", async () => {
  const root = project();
  writeFileSync(root.path("a.xlsx"), await surveyFile({ change }));
  const inTheWay = join(root.folder, "content/tables/employment-series.csv.new");
  mkdirSync(inTheWay);
  const before = contents(root);
  const { status, stdout, stderr } = run(root, "in/a.xlsx");
  expect([status, stdout]).toEqual([1, ""]);
  expect(stderr).toMatch(/^the tables cannot be written \(.*employment-series\.csv\.new.*\)\nNothing is written\.$/);
  rmSync(inTheWay, { recursive: true });
  expect(contents(root)).toBe(before);
});

it.each([
  [[], "name the workbooks to read: npm run refresh -- FILE"],
  [["--kep", "11-1011"], "Unknown option '--kep': npm run refresh -- FILE"],
  [["in/none.xlsx"], "none.xlsx: give the path of a file that can be read; in/none.xlsx cannot"],
])("says what to write for %j", (args, expected) => {
  const { status, stderr } = run(project(), ...args);
  expect([status, stderr.slice(0, expected.length)]).toEqual([1, expected]);
});
