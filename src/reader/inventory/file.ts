import { isBlank, type Inventory } from "./inventory.ts";
import { openFile, type FileFormat } from "../file-format.ts";

/** The inventory's file, now. Its version is raised when a name is added. */
export const inventoryForm: FileFormat = {
  kind: "inventory",
  id: "skills",
  version: 1,
  names: ["jobs", "activities", "skills"],
  noun: "inventory",
};

/** Names in a file are no longer than this; slugs have this shape. The JSON Schema says the same. */
export const longestName = 200;
export const slugPattern = "^[a-z0-9]+(-[a-z0-9]+)*$";

/** The inventory as one JSON text: what the browser keeps and what is exported are the same; "" where nothing is ticked. */
export function printInventory(inventory: Inventory, schema?: string): string {
  if (isBlank(inventory)) return "";
  const { kind, id, version } = inventoryForm;
  const head = schema === undefined ? {} : { $schema: schema };
  const lists = {
    jobs: inventory.jobs,
    activities: [...inventory.activities].toSorted(),
    skills: [...inventory.skills].toSorted(),
  };
  return JSON.stringify({ ...head, [kind]: id, version, ...lists }, null, schema === undefined ? undefined : 2);
}

export type ReadInventory = { inventory: Inventory } | { refused: string };

/** Reads what `printInventory` wrote, now or in an earlier version: all of it, or nothing. Names that the tables do not have any more stay. */
export function parseInventory(text: string): ReadInventory {
  const opened = openFile(inventoryForm, text);
  if ("refused" in opened) return opened;
  const read = new Map<string, string[]>();
  for (const name of inventoryForm.names) {
    const listed = opened.file[name];
    if (!Array.isArray(listed)) return { refused: `It is damaged: it does not list its ${name}.` };
    const names = listed.filter((each): each is string => typeof each === "string" && each.trim() !== "" && each.length <= longestName);
    if (names.length < listed.length) return { refused: `It is damaged: among its ${name} is something that is no name.` };
    read.set(name, names);
  }
  const jobs = [...new Set(read.get("jobs"))];
  const strange = jobs.find((slug) => !new RegExp(slugPattern).test(slug));
  if (strange !== undefined) return { refused: `It is damaged: “${strange}” is no job; one looks like civil-engineers.` };
  return { inventory: { jobs, activities: new Set(read.get("activities")), skills: new Set(read.get("skills")) } };
}
