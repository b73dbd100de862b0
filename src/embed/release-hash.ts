import { createHash } from "node:crypto";

export const hashOf = (content: string | Uint8Array): string => createHash("sha256").update(content).digest("hex");

/** The name of a release: twelve digits of the hash over its files and their paths. Its day and line are no part of it. */
export const releaseHash = (files: ReadonlyMap<string, string | Uint8Array>): string =>
  hashOf(
    [...files]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([path, content]) => `${path} ${hashOf(content)}`)
      .join("\n"),
  ).slice(0, 12);
