import { existsSync, readFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { z } from "astro/zod";
import { day, text } from "../schema/text.ts";
import type { Problem } from "../content/problem.ts";

/** Where pinned releases are kept, for ever. */
export const releasesFolder = "releases";
const index = `${releasesFolder}/releases.json`;

/** One state of the charts that never changes. */
const release = z.strictObject({
  /** Of the contents of its files. */
  hash: z.string().regex(/^[0-9a-f]{12}$/, "write twelve digits of a hash"),
  /** The day it was made. */
  date: day,
  /** What is new in it. */
  line: text,
  /** Ids of the charts in it. */
  charts: z.array(z.string()).min(1),
  /** The SHA-256 of each file, by its path below the release's own folder. */
  files: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/)),
});

export type Release = z.infer<typeof release>;

/** All releases, the newest first, and what is wrong with them: lost, or not as they were published. */
export function readReleases(root: string): { releases: Release[]; problems: Problem[] } {
  const read = z.array(release).safeParse(existsSync(`${root}/${index}`) ? JSON.parse(readFileSync(`${root}/${index}`, "utf8")) : []);
  if (!read.success)
    return { releases: [], problems: read.error.issues.map(({ path, message }) => ({ file: index, field: path.join("."), message })) };
  const broken = read.data.flatMap(({ hash, files }) =>
    Object.entries(files).flatMap(([path, expected]): Problem[] => {
      const file = `${releasesFolder}/${hash}/${path}`;
      if (!existsSync(`${root}/${file}`))
        return [{ file, message: "bring this file back from the history: a pinned release is kept for ever" }];
      if (hashOf(readFileSync(`${root}/${file}`)) === expected) return [];
      return [{ file, message: "bring back the file as it was published: a pinned release never changes" }];
    }),
  );
  return { releases: read.data.toReversed(), problems: [...broken, ...lost(root, read.data)] };
}

/** The changelog remembers what a list could forget. */
function lost(root: string, releases: readonly Release[]): Problem[] {
  const file = "CHANGELOG.md";
  if (!existsSync(`${root}/${file}`)) return [];
  const named = [...readFileSync(`${root}/${file}`, "utf8").matchAll(/^- Release `([0-9a-f]{12})`/gm)].map(([, hash = ""]) => hash);
  return named
    .filter((hash) => !releases.some((release) => release.hash === hash))
    .map((found) => ({
      file: index,
      message: "bring back the release that the changelog names: a pinned release is kept for ever",
      found,
    }));
}

export const hashOf = (content: string | Uint8Array): string => createHash("sha256").update(content).digest("hex");

/** The name of a release: twelve digits of the hash over its files and their paths. Its day and line are no part of it. */
export const releaseHash = (files: ReadonlyMap<string, string | Uint8Array>): string =>
  hashOf(
    [...files]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([path, content]) => `${path} ${hashOf(content)}`)
      .join("\n"),
  ).slice(0, 12);
