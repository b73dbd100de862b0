import { uncapital } from "../text/format-number.ts";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { LineCounter, parseDocument } from "yaml";
import { collections, type CollectionName, type EntryData } from "../schema/collection.ts";
import type { Problem } from "./problem.ts";

/** One file of a collection, read from disk. */
export interface Entry<N extends CollectionName = CollectionName> {
  id: string;
  /** Path from the project's root. */
  file: string;
  data: EntryData<N>;
  /** The text after the frontmatter of an MDX file, and the line of the file on which it starts. */
  body: string;
  bodyLine: number;
}

/** Every written file, by collection and id. */
export type Library = { [N in CollectionName]: ReadonlyMap<string, Entry<N>> };

/**
 * Reads every collection below `root`, the project's folder, with the same schemas as the site. Files with problems are left
 * out. The site itself reads through Astro, which stops at the first problem; this reader finds them all.
 */
export function readLibrary(root: string): { library: Library; problems: Problem[] } {
  const problems: Problem[] = [];
  const read = (Object.keys(collections) as CollectionName[]).map((name) => {
    const folder = `content/${name}`;
    const names = existsSync(`${root}/${folder}`) ? readdirSync(`${root}/${folder}`).toSorted() : [];
    const entries = new Map<string, Entry>();
    for (const fileName of names) {
      const file = `${folder}/${fileName}`;
      const { form } = collections[name];
      const id = fileName.replace(new RegExp(`\\.${form}$`), "");
      if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
        problems.push({ file, message: `name the file in lower-case words joined by hyphens, ending in .${form}`, found: fileName });
        continue;
      }
      const result = readEntry(name, file, id, readFileSync(`${root}/${file}`, "utf8"));
      if (Array.isArray(result)) problems.push(...result);
      else entries.set(id, result);
    }
    return [name, entries] as const;
  });
  return { library: Object.fromEntries(read) as unknown as Library, problems };
}

/** One file's entry, or what is wrong with it. */
export function readEntry<N extends CollectionName>(name: N, file: string, id: string, text: string): Entry<N> | Problem[] {
  const { form, schema } = collections[name];
  const parts = form === "yaml" ? { front: text, frontLine: 1, body: "", bodyLine: 1 } : splitFrontmatter(text);
  if (parts === null) return [{ file, line: 1, message: "start with frontmatter between two lines of three hyphens" }];
  const counter = new LineCounter();
  const document = parseDocument(parts.front, { lineCounter: counter });
  const fault = document.errors[0];
  if (fault !== undefined) {
    return [
      { file, line: (fault.linePos?.[0].line ?? 1) + parts.frontLine - 1, message: `mend the YAML: ${fault.message.split("\n")[0] ?? ""}` },
    ];
  }
  const result = schema.safeParse(document.toJS());
  if (!result.success) {
    return result.error.issues.map((issue) => {
      const path = issue.path.map(String);
      const node: unknown = document.getIn(issue.code === "unrecognized_keys" ? [...path, ...issue.keys.slice(0, 1)] : path, true);
      const range = typeof node === "object" && node !== null && "range" in node ? (node.range as [number] | null) : null;
      const line = range === null || range === undefined ? {} : { line: counter.linePos(range[0]).line + parts.frontLine - 1 };
      return {
        file,
        ...line,
        ...(path.length > 0 ? { field: path.join(".") } : {}),
        message: advice(issue),
        ...found(document.getIn(path)),
      };
    });
  }
  return { id, file, data: result.data as EntryData<N>, body: parts.body, bodyLine: parts.bodyLine };
}

function splitFrontmatter(text: string): { front: string; frontLine: number; body: string; bodyLine: number } | null {
  const match = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
  if (match === null) return null;
  return { front: match[1] ?? "", frontLine: 2, body: text.slice(match[0].length), bodyLine: match[0].split("\n").length };
}

type Issue = { code: string; message: string; keys?: string[]; values?: readonly unknown[] };

/** What to write instead, in the words of this project where Zod's own are for programmers. */
function advice(issue: Issue): string {
  if (issue.code === "unrecognized_keys")
    return `remove ${issue.keys?.join(", ") ?? "it"}: no such field; check the spelling against src/schema`;
  if (issue.code === "invalid_value" && issue.values !== undefined) return `write one of: ${issue.values.map(String).join(", ")}`;
  if (issue.code === "invalid_type" && issue.message.endsWith("received undefined")) return "write this field; it is missing";
  return uncapital(issue.message);
}

const found = (value: unknown) =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? { found: String(value) } : {};
