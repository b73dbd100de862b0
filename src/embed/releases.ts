import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { createHash } from "node:crypto";
import { z } from "astro/zod";
import { day, name, slugs } from "../schema/text.ts";
import type { Problem } from "../content/problem.ts";
import { advice } from "../content/advice.ts";
import { readText } from "../content/text-file.ts";

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
  line: name,
  /** Ids of the charts in it. */
  charts: slugs.min(1, "name at least one chart"),
  /** The SHA-256 of each file, by its path below the release's own folder. */
  files: z
    .record(
      z.string().regex(/^[a-z0-9-]+(?:@2x)?(?:\/index\.html|\.[a-z]+)$/, "write the path of a file of the release"),
      z.string().regex(/^[0-9a-f]{64}$/, "write the SHA-256 of the file"),
    )
    .refine((files) => Object.keys(files).length > 0, "name the files of the release"),
});

export type Release = z.infer<typeof release>;

const releases = z
  .array(release)
  .refine((all) => new Set(all.map(({ hash }) => hash)).size === all.length, "list each release once: two have one hash")
  .refine((all) => all.every(({ date }, index) => date >= (all[index - 1]?.date ?? "")), "list the releases in the order of their days");

/** What the list says; without one, that there are none. */
function listed(root: string): { read: Release[] } | { problems: Problem[] } {
  if (!existsSync(`${root}/${index}`)) return { read: [] };
  const text = readText(root, index);
  if (typeof text !== "string") return { problems: [text] };
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch {
    return {
      problems: [{ file: index, message: "bring the list back from the history: it is cut or no JSON, and releases are kept for ever" }],
    };
  }
  const { success, data, error } = releases.safeParse(list);
  if (success) return { read: data };
  const said = error.issues.map((issue) => ({
    file: index,
    ...(issue.path.length > 0 ? { field: issue.path.join(".") } : {}),
    message: advice(issue),
  }));
  return { problems: said };
}

/** All releases, the newest first, and what is wrong with them: lost, or not as they were published. */
export function readReleases(root: string): { releases: Release[]; problems: Problem[] } {
  const list = listed(root);
  if ("problems" in list) return { releases: [], problems: list.problems };
  const broken = list.read.flatMap(({ hash, files }) =>
    Object.entries(files).flatMap(([path, expected]): Problem[] => {
      const file = `${releasesFolder}/${hash}/${path}`;
      if (!existsSync(`${root}/${file}`))
        return [{ file, message: "bring this file back from the history: a pinned release is kept for ever" }];
      if (hashOf(readFileSync(`${root}/${file}`)) === expected) return [];
      return [{ file, message: "bring back the file as it was published: a pinned release never changes" }];
    }),
  );
  return { releases: list.read.toReversed(), problems: [...broken, ...lost(root, list.read), ...unlisted(root, list.read)] };
}

/** Folders of releases that the list has lost, or that were never made by the command. */
function unlisted(root: string, releases: readonly Release[]): Problem[] {
  if (!existsSync(`${root}/${releasesFolder}`)) return [];
  const known = new Set([basename(index), ...releases.map(({ hash }) => hash)]);
  return readdirSync(`${root}/${releasesFolder}`)
    .filter((name) => !known.has(name))
    .toSorted()
    .map((found) => ({
      file: `${releasesFolder}/${found}`,
      message: "bring its line back into releases.json, or remove it: this folder holds releases that `npm run release` has made alone",
      found,
    }));
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
