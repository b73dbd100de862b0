import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readReleases } from "./releases.ts";
import { keepRelease } from "./keep-release.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "keep-release-"));
  writeFileSync(join(root, "CHANGELOG.md"), "# Changelog\n\n## [Unreleased]\n\n### Added\n\n- First pages.\n\n## [0.1.0] - 2026-11-01\n");
});
afterEach(() => rmSync(root, { recursive: true }));

const files = (words: string) =>
  new Map([
    ["risk-map/index.html", Buffer.from(`<p>${words}</p>`)],
    ["risk-map.png", Buffer.from(words)],
  ]);
const keep = (line: string, date: string, hash: string, words: string) =>
  keepRelease(root, { line, date }, hash, files(words), readReleases(root).releases);

const changelog = () => readFileSync(join(root, "CHANGELOG.md"), "utf8");

describe("keepRelease", () => {
  it("makes the first release where there is none, and says so in the changelog", () => {
    keep("The charts as they first stood", "2026-11-23", "aaaaaaaaaaaa", "one");
    const { releases, problems } = readReleases(root);
    expect(problems).toEqual([]);
    expect(releases.map(({ hash, date }) => [hash, date])).toEqual([["aaaaaaaaaaaa", "2026-11-23"]]);
    expect(changelog()).toBe(
      "# Changelog\n\n## [Unreleased]\n\n### Added\n\n- Release `aaaaaaaaaaaa` of the charts, 23 November 2026: The charts as they first stood\n- First pages.\n\n## [0.1.0] - 2026-11-01\n",
    );
  });

  it("says that something was added where nothing was so far", () => {
    writeFileSync(
      join(root, "CHANGELOG.md"),
      "# Changelog\n\n## [Unreleased]\n\n### Fixed\n\n- A date.\n\n## [0.1.0] - 2026-11-01\n\n### Added\n\n- First pages.\n",
    );
    keep("The charts as they first stood", "2026-11-23", "aaaaaaaaaaaa", "one");
    expect(changelog()).toBe(
      "# Changelog\n\n## [Unreleased]\n\n### Added\n\n- Release `aaaaaaaaaaaa` of the charts, 23 November 2026: The charts as they first stood\n\n### Fixed\n\n- A date.\n\n## [0.1.0] - 2026-11-01\n\n### Added\n\n- First pages.\n",
    );
  });

  it("writes nothing where the changelog has no place for it", () => {
    writeFileSync(join(root, "CHANGELOG.md"), "# Changelog\n");
    expect(() => keep("The charts as they first stood", "2026-11-23", "aaaaaaaaaaaa", "one")).toThrow("add the heading ## [Unreleased]");
    expect(existsSync(join(root, "releases"))).toBe(false);
  });

  it("puts the next beside it, and leaves the first as it was", () => {
    keep("The charts as they first stood", "2026-11-23", "aaaaaaaaaaaa", "one");
    keep("Fewer electricians", "2026-12-01", "bbbbbbbbbbbb", "two");
    const list = JSON.parse(readFileSync(join(root, "releases/releases.json"), "utf8")) as { hash: string }[];
    expect(list.map(({ hash }) => hash)).toEqual(["aaaaaaaaaaaa", "bbbbbbbbbbbb"]);
    expect(readReleases(root).problems).toEqual([]);
    expect(readFileSync(join(root, "releases/aaaaaaaaaaaa/risk-map.png"), "utf8")).toBe("one");
    expect(readFileSync(join(root, "releases/bbbbbbbbbbbb/risk-map.png"), "utf8")).toBe("two");
  });
});
