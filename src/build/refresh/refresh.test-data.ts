import { writeFileSync } from "node:fs";
import { onTestFinished } from "vitest";
import { refresh, type Refreshed } from "./refresh.ts";
import { Refused } from "./refused.ts";
import type { Decisions } from "./state.ts";
import type { Vintages } from "./vintages.ts";
import { smallProject, type Root } from "./small-project.test-data.ts";

/** A project of few occupations, which goes when the test that asked for it has run. */
export function project(changed?: Parameters<typeof smallProject>[0]): Root {
  const root = smallProject(changed);
  onTestFinished(() => root.remove());
  return root;
}

export const nothing: Decisions = { keep: new Set(), retire: new Set() };

/** A refresh with workbooks by their names. */
export async function refreshed(
  root: Root,
  files: Readonly<Record<string, Uint8Array | string>>,
  decisions = nothing,
  vintages?: Vintages,
): Promise<Refreshed> {
  for (const [name, bytes] of Object.entries(files)) writeFileSync(root.path(name), bytes);
  return refresh(root.folder, Object.keys(files).map(root.path), decisions, vintages);
}

/** What a refresh says that refuses; its sentences, one a line. */
export async function refusal(root: Root, files: Readonly<Record<string, Uint8Array | string>>, decisions = nothing): Promise<string[]> {
  const error: unknown = await refreshed(root, files, decisions).catch((reason: unknown) => reason);
  if (!(error instanceof Refused)) throw new Error("it did not refuse", { cause: error });
  return error.message.split("\n");
}

/** The line of a changed table that starts so. */
export const lineOf = (files: Refreshed["files"], table: string, start: string) =>
  files
    .get(`content/tables/${table}.csv`)
    ?.split("\n")
    .find((line) => line.startsWith(start));
