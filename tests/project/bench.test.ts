import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readArguments } from "../../tools/bench/arguments.ts";
import { growProject } from "../../tools/bench/growth-tables.ts";
import { machineWords } from "../../tools/bench/machine.ts";
import { openPeer } from "../../tools/bench/peer.ts";
import { copyProject, run } from "./copy.ts";

/** A folder without a build. */
let bare = "";
beforeAll(() => {
  bare = mkdtempSync(join(tmpdir(), "bench-"));
});
afterAll(() => rmSync(bare, { recursive: true }));

const bench = (folder: string, ...args: string[]) => run(folder, process.execPath, [join(process.cwd(), "tools/bench.ts"), ...args]);

describe("the bench refuses in one sentence", () => {
  test("without a build, and without a stack trace", async () => {
    const { code, printed } = await bench(bare);
    expect(code).toBe(1);
    expect(printed.trim()).toBe("There is no built site in dist/: run npm run build first.");
  });

  test.each([[["--againts", "x"]], [["--against"]], [["somewhere"]]])("what it does not know: %j", (args) => {
    expect(() => readArguments(args)).toThrow(/^[^.]*(againts|against|somewhere).*: write npm run bench, npm run bench -- /);
  });

  test.each(["0", "1000,x", "-3", ""])("a number of occupations that is none: %j", (counts) => {
    expect(() => readArguments([`--growth=${counts}`])).toThrow(
      new Error(`--growth ${counts}: name whole numbers of occupations, like 1000,3000.`),
    );
  });

  test("a peer's folder that is missing", () =>
    expect(openPeer("no/such/folder")).rejects.toThrow(/^--against no\/such\/folder: there is no such folder; name the folder/));

  test("a peer's folder without a page", () => expect(openPeer(bare)).rejects.toThrow(/: this folder has no index\.html; name the folder/));

  // A port that no program may listen on by chance.
  test("a peer's address that does not answer", () =>
    expect(openPeer("http://localhost:9/")).rejects.toThrow(/^--against http:\/\/localhost:9\/: it does not answer; serve/));
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
