import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { printProblem } from "../../content/problem.ts";
import { audit } from "./audit.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "audit-"));
  cpSync("content", join(root, "content"), { recursive: true });
  symlinkSync(join(process.cwd(), "src"), join(root, "src"));
});
afterEach(() => rmSync(root, { recursive: true }));

const path = (file: string) => join(root, "content", file);
const remove = (file: string) => rmSync(path(file), { recursive: true });

function change(file: string, from: string | RegExp, to: string): void {
  const before = readFileSync(path(file), "utf8");
  const after = before.replaceAll(from, to);
  if (after === before) throw new Error(`${file} holds no ${String(from)}`);
  writeFileSync(path(file), after);
}

const said = () => audit(root).problems.map(printProblem);

it("says once that a table is lost, whatever others name in it", () => {
  remove("tables/activity-names.csv");
  expect(said()).toEqual(["content/tables/activity-names.csv: add this table; the site needs it"]);
  remove("tables/detailed-occupations.csv");
  expect(said()).toEqual(["activity-names", "detailed-occupations"].map((name) => `content/tables/${name}.csv: add this table; the site needs it`)); // prettier-ignore
});

it("says once that a folder is lost", () => {
  remove("sources");
  expect(said()).toEqual(["content/sources: bring this folder back: the site is made of its files"]);
});

it("says once that a slug or a code is mistyped in its own table", () => {
  change("tables/occupations.csv", /^registered-nurses,/gm, "registred-nurses,");
  change("tables/detailed-occupations.csv", /^29-1051,/gm, "29-1059,");
  expect(said()).toEqual([
    'content/tables/occupations.csv:285 slug: write registered-nurses, as the other tables do, or give their rows this slug (found "registred-nurses")',
    expect.stringMatching(
      /^content\/tables\/detailed-occupations\.csv:\d+ code: write 29-1051, as the other tables do, or .* \(found "29-1059"\)$/,
    ),
  ]);
});

it("says once that a slug is mistyped in many rows of another, and a decimal comma in all", () => {
  change("tables/neighbours.csv", /^registered-nurses,/gm, "registred-nurses,");
  change("tables/job-zones.csv", /\.(\d+)$/gm, ",$1");
  expect(said()).toEqual([
    expect.stringMatching(/^content\/tables\/job-zones\.csv:\d+: write 2 cells, .*; the same in \d+ more places$/),
    'content/tables/neighbours.csv:10861 slug: write the slug of a row in occupations.csv (found "registred-nurses"); the same in 38 more places',
  ]);
});

it("says once that a file has another name than all that refer to it, in fields and links", () => {
  renameSync(path("concepts/exposure.mdx"), path("concepts/exposur.mdx"));
  expect(said()).toEqual([
    expect.stringMatching(
      /^content\/articles\/.*write the id of one of the concepts; did you mean exposur \(found "exposure"\); the same in \d+ more places$/,
    ),
  ]);
});

it("says of each file what it lacks, since that has no one cause", () => {
  const files = ["ilo", "aioe", "microsoft", "karpathy", "eloundou"];
  for (const name of files) change(`measures/${name}.yaml`, /^by: .*$/gm, "");
  expect(said().toSorted()).toEqual(files.toSorted().map((name) => `content/measures/${name}.yaml by: write this field; it is missing`));
});

it("reads a checkout with Windows line ends and byte order marks as any other", () => {
  const plain = audit(process.cwd());
  for (const file of [
    "articles/operators.mdx",
    "concepts/exposure.mdx",
    "sources/onet.yaml",
    "tables/exposure.csv",
    "titles.yaml",
    "redirects.yaml",
  ])
    change(file, "\n", "\r\n");
  for (const file of ["concepts/exposure.mdx", "tables/exposure.csv", "claims/pay-e6.yaml"])
    writeFileSync(path(file), `\ufeff${readFileSync(path(file), "utf8")}`);
  const read = audit(root);
  expect(read.problems).toEqual([]);
  expect(read.library).toEqual(plain.library);
  expect(read.atlas.rows).toEqual(plain.atlas.rows);
  expect(read.redirects).toEqual(plain.redirects);
});
