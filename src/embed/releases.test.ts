import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { printProblem } from "../content/problem.ts";
import { hashOf, readReleases, releaseHash } from "./releases.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "releases-"));
});
afterEach(() => rmSync(root, { recursive: true }));

const hash = "0123456789ab";
function publish(content = "the chart"): void {
  mkdirSync(join(root, "releases", hash, "risk-map"), { recursive: true });
  writeFileSync(join(root, "releases", hash, "risk-map/index.html"), content);
  const release = { hash, date: "2026-11-23", line: "First", charts: ["risk-map"], files: { "risk-map/index.html": hashOf("the chart") } };
  writeFileSync(join(root, "releases/releases.json"), JSON.stringify([release]));
}
const printed = () => readReleases(root).problems.map(printProblem);

describe("readReleases", () => {
  it("reads none where there are none", () => {
    expect(readReleases(root)).toEqual({ releases: [], problems: [] });
  });

  it("reads one that is as it was published", () => {
    publish();
    writeFileSync(join(root, "CHANGELOG.md"), `- Release \`${hash}\` of the charts\n`);
    expect(readReleases(root).releases.map((release) => release.hash)).toEqual([hash]);
    expect(printed()).toEqual([]);
  });

  it("says which file has changed", () => {
    publish("another chart");
    expect(printed()).toEqual([
      `releases/${hash}/risk-map/index.html: bring back the file as it was published: a pinned release never changes`,
    ]);
  });

  it("says which file is lost", () => {
    publish();
    rmSync(join(root, "releases", hash, "risk-map/index.html"));
    expect(printed()).toEqual([
      `releases/${hash}/risk-map/index.html: bring this file back from the history: a pinned release is kept for ever`,
    ]);
  });

  it("says which release the changelog names and the list has lost", () => {
    writeFileSync(join(root, "CHANGELOG.md"), `- Release \`${hash}\` of the charts\n`);
    expect(printed()).toEqual([
      `releases/releases.json: bring back the release that the changelog names: a pinned release is kept for ever (found "${hash}")`,
    ]);
  });

  it("says what is wrong with the list", () => {
    mkdirSync(join(root, "releases"));
    writeFileSync(
      join(root, "releases/releases.json"),
      JSON.stringify([{ hash: "x", date: "today", line: "First", charts: ["a"], files: {} }]),
    );
    expect(printed()).toEqual([
      "releases/releases.json 0.hash: write twelve digits of a hash",
      "releases/releases.json 0.date: write a day of the calendar, as 2026-11-23",
      "releases/releases.json 0.files: name the files of the release",
    ]);
  });
});

describe("readReleases of a list that is not as the command left it", () => {
  const list = (text: string) => {
    publish();
    writeFileSync(join(root, "releases/releases.json"), text);
    return printed();
  };
  const whole = () => {
    publish();
    return readFileSync(join(root, "releases/releases.json"), "utf8");
  };

  it("says that it is cut", () => {
    const cut = "releases/releases.json: bring the list back from the history: it is cut or no JSON, and releases are kept for ever";
    expect(list(whole().slice(0, -20))).toEqual([cut]);
    expect(list("")).toEqual([cut]);
  });

  it("says which releases an empty one has lost", () => {
    expect(list("[]")).toEqual([
      `releases/${hash}: bring its line back into releases.json, or remove it: this folder holds releases that \`npm run release\` has made alone (found "${hash}")`,
    ]);
    expect(list("{}")).toEqual([expect.stringContaining("releases/releases.json: ")]);
  });

  it("says that one is doubled, or out of order", () => {
    const one = whole().slice(1, -1);
    expect(list(`[${one},${one}]`)).toEqual(["releases/releases.json: list each release once: two have one hash"]);
    const earlier = one.replace(hash, "ba9876543210").replace("2026-11-23", "2026-11-22");
    expect(list(`[${one},${earlier}]`)).toEqual(["releases/releases.json: list the releases in the order of their days"]);
  });

  it("takes no path that leads out of its folder", () => {
    expect(list(whole().replace("risk-map/index.html", "../../package.json"))[0]).toContain("0.files");
  });
});

describe("releaseHash", () => {
  it("follows paths and contents, not their order", () => {
    const one = releaseHash(
      new Map([
        ["a", "1"],
        ["b", "2"],
      ]),
    );
    expect(one).toMatch(/^[0-9a-f]{12}$/);
    expect(
      releaseHash(
        new Map([
          ["b", "2"],
          ["a", "1"],
        ]),
      ),
    ).toBe(one);
    expect(
      releaseHash(
        new Map([
          ["a", "2"],
          ["b", "1"],
        ]),
      ),
    ).not.toBe(one);
  });

  it("holds for the project's own releases", () => {
    expect(readReleases(process.cwd()).problems).toEqual([]);
  });
});
