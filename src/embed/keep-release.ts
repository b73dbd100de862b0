import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { printDate } from "../text/dates.ts";
import { hashOf, releasesFolder, type Release } from "./releases.ts";
import { stamped } from "./pinned-page.ts";

/** Writes a release's files, its line in the changelog and its place in the list, after those before it. Pages are stamped with its day. */
export function keepRelease(
  root: string,
  { line, date }: { line: string; date: string },
  hash: string,
  files: ReadonlyMap<string, Buffer>,
  releases: readonly Release[],
): void {
  const changelog = join(root, "CHANGELOG.md");
  const log = withAdded(readFileSync(changelog, "utf8"), `Release \`${hash}\` of the charts, ${printDate(date)}: ${line}`);
  const sums: Record<string, string> = {};
  for (const [path, content] of files) {
    const final = path.endsWith(".html") ? Buffer.from(stamped(content.toString(), printDate(date))) : content;
    const file = join(root, releasesFolder, hash, path);
    mkdirSync(join(file, ".."), { recursive: true });
    writeFileSync(file, final);
    sums[path] = hashOf(final);
  }
  const charts = [...files.keys()].filter((path) => path.endsWith("/index.html")).map((path) => path.replace("/index.html", ""));
  const release: Release = { hash, date, line, charts, files: sums };
  writeFileSync(join(root, releasesFolder, "releases.json"), `${JSON.stringify([...releases.toReversed(), release], null, 2)}\n`);
  writeFileSync(changelog, log);
}

/** The changelog with one line more among what is added and not in a version yet, in the form of keepachangelog.com. */
function withAdded(log: string, line: string): string {
  const [, before, unreleased, after] = /^([\s\S]*\n## \[Unreleased\]\n)([\s\S]*?)((?:\n## [\s\S]*)?)$/.exec(log) ?? [];
  if (before === undefined || unreleased === undefined) throw new Error("CHANGELOG.md: add the heading ## [Unreleased]");
  const heading = "\n### Added\n\n";
  const section = unreleased.includes(heading)
    ? unreleased.replace(heading, () => `${heading}- ${line}\n`)
    : `${heading}- ${line}\n${unreleased}`;
  return before + section + (after ?? "");
}
