import { LineCounter, parseDocument, visit, type Document } from "yaml";

interface Fault {
  line: number;
  message: string;
}

/** What YAML can do and content does not need: one file's value standing in two places, and types of its own. */
function beyondPlain(document: Document, lineAt: (offset: number) => number): Fault[] {
  const faults: Fault[] = [];
  const refuse = (range: readonly number[] | null | undefined, message: string) => faults.push({ line: lineAt(range?.[0] ?? 0), message });
  visit(document, {
    Alias: (_, { source, range }) => void refuse(range, `write the value itself in place of *${source}; content files have no aliases`),
    Value: (_, { anchor, tag, range }) => {
      if (anchor !== undefined) refuse(range, `remove &${anchor}; content files have no anchors`);
      if (tag !== undefined)
        refuse(range, `remove the tag ${tag.replace("tag:yaml.org,2002:", "!!")}; content files have no types of their own`);
    },
  });
  return faults;
}

/** The YAML of a content file, or everything that keeps it from being read. `line` is the text's first line in its file. */
export function readYaml(
  text: string,
  { line = 1, uniqueKeys = true }: { line?: number; uniqueKeys?: boolean } = {},
): { document: Document; lineAt: (offset: number) => number } | { faults: Fault[] } {
  const counter = new LineCounter();
  const lineAt = (offset: number) => counter.linePos(offset).line + line - 1;
  let document: Document;
  try {
    document = parseDocument(text, { lineCounter: counter, uniqueKeys });
  } catch {
    // Lists nested by the thousand.
    return { faults: [{ line, message: "mend the YAML: it is nested too deeply" }] };
  }
  const [broken] = document.errors;
  if (broken !== undefined) {
    const at = (broken.linePos?.[0].line ?? 1) + line - 1;
    return { faults: [{ line: at, message: `mend the YAML: ${broken.message.split("\n")[0] ?? ""}` }] };
  }
  const faults = beyondPlain(document, lineAt);
  return faults.length > 0 ? { faults } : { document, lineAt };
}
