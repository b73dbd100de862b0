import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { growProject } from "../../tools/bench/growth-tables.ts";
import { machineWords } from "../../tools/bench/machine.ts";
import { copyProject, run } from "./copy.ts";

/** A folder without a build, and one with a page in `dist/`. */
let bare = "";
let built = "";
beforeAll(() => {
  [bare, built] = ["bare", "built"].map((name) => mkdtempSync(join(tmpdir(), `bench-${name}-`))) as [string, string];
  mkdirSync(join(built, "dist"));
  writeFileSync(join(built, "dist/index.html"), "<!doctype html><title>A page</title>");
});
afterAll(() => [bare, built].forEach((folder) => rmSync(folder, { recursive: true })));

const bench = (folder: string, ...args: string[]) => run(folder, process.execPath, [join(process.cwd(), "tools/bench.ts"), ...args]);

/** The one line with which the bench refuses; what it says of the machine comes before. */
async function refusal(folder: string, ...args: string[]): Promise<string> {
  const { code, printed } = await bench(folder, ...args);
  expect(code, printed).toBe(1);
  const lines = printed.trim().split("\n");
  expect(lines.filter((line) => !line.startsWith("This machine has "))).toHaveLength(1);
  return lines.at(-1) ?? "";
}

describe("the bench refuses in one sentence", () => {
  test("without a build", async () => {
    expect(await refusal(bare)).toBe("There is no built site in dist/: run npm run build first.");
  });

  test.each([[["--againts", "x"]], [["--against"]], [["somewhere"]]])("what it does not know: %j", async (args) => {
    expect(await refusal(built, ...args)).toMatch(/^[^.]*(againts|against|somewhere).*: write npm run bench, npm run bench -- /);
  });

  test.each(["0", "1000,x", "-3", ""])("a number of occupations that is none: %j", async (counts) => {
    expect(await refusal(built, `--growth=${counts}`)).toBe(`--growth ${counts}: name whole numbers of occupations, like 1000,3000.`);
  });

  test("a peer's folder that is missing", async () => {
    expect(await refusal(built, "--against", "no/such/folder")).toMatch(
      /^--against no\/such\/folder: there is no such folder; name the folder/,
    );
  });

  test("a peer's folder without a page", async () => {
    expect(await refusal(built, "--against", bare)).toMatch(/: this folder has no index\.html; name the folder/);
  });

  test("a peer's address that does not answer", async () => {
    // A port that no program may listen on by chance.
    expect(await refusal(built, "--against", "http://localhost:9/")).toMatch(
      /^--against http:\/\/localhost:9\/: it does not answer; serve/,
    );
  });
});

test("a project with more occupations is as sound as this one", async () => {
  const { folder, remove } = copyProject();
  try {
    growProject(folder, 700);
    const { code, printed } = await run(folder, process.execPath, ["tools/check.ts"]);
    expect(printed).toMatch(/^Content is sound: \d+ files, 700 occupations\.$/m);
    expect(code).toBe(0);
  } finally {
    remove();
  }
});

describe("the bench says of the machine", () => {
  test("that it has one core", () => {
    expect(machineWords(1, [0.5])).toBe(
      "This machine has one core, which the browser and the server share, so all times are longer here than on a machine with two.",
    );
  });

  test("how much it has to do", () => {
    expect(machineWords(4, [1.26])).toBe("This machine has 4 cores, and its load over the last minute is 1.3.");
  });
});
