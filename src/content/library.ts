import { advice } from "./advice.ts";
import { existsSync, readdirSync, type Dirent } from "node:fs";
import { collections, type CollectionName, type EntryData } from "../schema/collection.ts";
import type { Problem } from "./problem.ts";
import { readText } from "./text-file.ts";
import { readYaml } from "./yaml-file.ts";

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

/** What keeps a thing in a collection's folder from being one of its files: such a thing would be left out without a word. */
function strayThing(thing: Dirent, form: string): string | undefined {
  if (thing.isDirectory()) return `move its files out and remove the folder: this one holds .${form} files alone`;
  if (!thing.isFile()) return `put a file here: this is a link or no file at all, and the folder holds .${form} files alone`;
  return new RegExp(`^[a-z0-9]+(-[a-z0-9]+)*\\.${form}$`).test(thing.name) && thing.name.length <= longestName
    ? undefined
    : `name the file in lower-case words joined by hyphens, ending in .${form}, or move it out of the folder`;
}

/** Letters of a file's name: it becomes the last part of an address. */
const longestName = 100;

/** The files of one collection below `root`, the project's folder, by id. Those with problems are left out. */
export function readCollection<N extends CollectionName>(root: string, name: N): { entries: Map<string, Entry<N>>; problems: Problem[] } {
  const folder = `content/${name}`;
  const { form } = collections[name];
  const entries = new Map<string, Entry<N>>();
  const problems: Problem[] = [];
  const things = existsSync(`${root}/${folder}`) ? readdirSync(`${root}/${folder}`, { withFileTypes: true }) : [];
  for (const thing of things.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const file = `${folder}/${thing.name}`;
    const stray = strayThing(thing, form);
    if (stray !== undefined) {
      problems.push({ file, message: stray, found: thing.name });
      continue;
    }
    const id = thing.name.slice(0, -form.length - 1);
    const text = readText(root, file);
    const result = typeof text === "string" ? readEntry(name, file, id, text) : [text];
    if (Array.isArray(result)) problems.push(...result);
    else entries.set(id, result);
  }
  return { entries, problems };
}

/**
 * Reads every collection below `root`, the project's folder, with the same schemas as the site. The site reads through Astro, which is given
 * what is read here.
 */
export function readLibrary(root: string): { library: Library; problems: Problem[] } {
  const read = (Object.keys(collections) as CollectionName[]).map((name) => [name, readCollection(root, name)] as const);
  return {
    library: Object.fromEntries(read.map(([name, { entries }]) => [name, entries])) as unknown as Library,
    problems: read.flatMap(([, { problems }]) => problems),
  };
}

/** One file's entry, or what is wrong with it. */
export function readEntry<N extends CollectionName>(name: N, file: string, id: string, text: string): Entry<N> | Problem[] {
  const { form, schema } = collections[name];
  const parts = form === "yaml" ? { front: text, frontLine: 1, body: "", bodyLine: 1 } : splitFrontmatter(text);
  if (parts === null) return [{ file, line: 1, message: "start with frontmatter between two lines of three hyphens" }];
  const read = readYaml(parts.front, { line: parts.frontLine });
  if ("faults" in read) return read.faults.map((fault) => ({ file, ...fault }));
  const { document, lineAt } = read;
  const result = schema.safeParse(document.toJS());
  if (!result.success) {
    return firstOfEach(result.error.issues).map((issue) => {
      const path = issue.path.map(String);
      const node: unknown = document.getIn(issue.code === "unrecognized_keys" ? [...path, ...issue.keys.slice(0, 1)] : path, true);
      const range = typeof node === "object" && node !== null && "range" in node ? (node.range as [number] | null) : null;
      const line = range === null || range === undefined ? {} : { line: lineAt(range[0]) };
      return {
        file,
        ...line,
        ...(path.length > 0 ? { field: path.join(".") } : {}),
        message: path.length > 0 && issue.code !== "unrecognized_keys" && !document.hasIn(path) ? missing : advice(issue),
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

/** The first thing that is wrong with each field: the rest mostly follows from it. */
const firstOfEach = <I extends { path: readonly PropertyKey[] }>(issues: readonly I[]): I[] =>
  [...new Map(issues.toReversed().map((issue) => [issue.path.join("."), issue])).values()].toReversed();

const missing = "write this field; it is missing";

const found = (value: unknown) =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? { found: String(value) } : {};
