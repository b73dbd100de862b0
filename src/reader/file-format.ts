/** The format of a file that a page exports and imports, and that the browser keeps. */
export interface FileFormat {
  /** The name that says what the file is, and its value: `worksheet`, `career-calibration`. */
  kind: string;
  id: string;
  /** The newest version that the page knows. */
  version: number;
  /** The other names at its top level. */
  names: readonly string[];
  /** How sentences call it: "worksheet". */
  noun: string;
}

/** What a file holds by its names, or why it cannot be read: a sentence for the reader. */
export type OpenFile = { file: Record<string, unknown> } | { refused: string };

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Reads the top level of a file: whether it has the format, in a version that is known, and nothing besides. */
export function openFile({ kind, id, version: known, names, noun }: FileFormat, text: string): OpenFile {
  const refused = (why: string): OpenFile => ({ refused: why });
  const foreign = `It is not a file of this ${noun}.`;
  let file: unknown;
  try {
    // Some editors write a byte order mark at the start.
    file = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return refused(/^\s*\{/.test(text) ? "It is damaged: its JSON breaks off or is faulty." : foreign);
  }
  if (!isRecord(file) || file[kind] !== id) return refused(foreign);
  const { version } = file;
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1)
    return refused(`It is damaged: it does not say which version of the ${noun} wrote it.`);
  if (version > known)
    return refused(
      `It was written by version ${version} of this ${noun}, and this page knows versions up to ${known}. Load the page again, then try once more.`,
    );
  const strange = Object.keys(file).find((name) => !["$schema", kind, "version", ...names].includes(name));
  if (strange !== undefined) return refused(`It is damaged: it holds “${strange}”, which no file of this ${noun} has.`);
  if ("$schema" in file && typeof file["$schema"] !== "string") return refused("It is damaged: “$schema” is no address.");
  return { file };
}
