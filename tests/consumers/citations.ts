import assert from "node:assert/strict";
import { filesOf } from "../site.ts";
import type { Consumers, Kind } from "./consumer.ts";
import { read } from "./given.ts";

interface Name {
  family?: string;
  given?: string;
  literal?: string;
}

interface Work {
  id: string;
  type: string;
  title: string;
  author?: Name[];
  issued: { "date-parts": [number[]] };
  publisher?: string;
  "container-title"?: string;
}

const heldBy = "`tests/pages/citations.test.ts`, `src/publish/citation-formats.test.ts`";
const works = () => filesOf().filter((file) => file.startsWith("cite/sources/") && file.endsWith(".json"));
const workOf = (file: string) => (JSON.parse(read(file)) as [Work])[0];
const inForm = (file: string, ending: "bib" | "ris") => file.replace(/json$/, ending);

/** Names as readers print them, without the order of their parts. */
const words = (parts: (string | undefined)[]) =>
  parts
    .filter((part) => part !== undefined && part !== "")
    .join(" ")
    .replaceAll(",", "");
const namesOf = ({ author = [] }: Work) => author.map(({ given, family, literal }) => words([given, family ?? literal]));

/** What a MODS file of bibutils says of one work. */
function mods(xml: string) {
  const work = xml.replace(/<relatedItem[\s\S]*?<\/relatedItem>/g, "");
  const parts = (text: string, type: string) => [...text.matchAll(new RegExp(`<namePart${type}>([^<]*)`, "g"))].map(([, part]) => part);
  return {
    title: [...work.matchAll(/<(?:title|subTitle)>([^<]*)/g)].map(([, part]) => part).join(": "),
    names: [...work.matchAll(/<name[ >][\s\S]*?<\/name>/g)].map(([name]) =>
      words([...parts(name, ' type="given"'), ...parts(name, ' type="family"'), ...parts(name, "")]),
    ),
  };
}

/** What bibutils makes of all works in one form. */
function throughBibutils({ run }: Consumers, command: string, ending: "bib" | "ris"): void {
  for (const file of works()) {
    const work = workOf(file);
    const { title, names } = mods(
      run(command, ["--no-latex", "-i", "utf8", "-o", "utf8"].slice(ending === "ris" ? 1 : 0), { input: read(inForm(file, ending)) }),
    );
    const letters = (text: string) => text.replace(/&amp;/g, "&").replace(/[^\p{L}\p{N}]/gu, "");
    assert.equal(letters(title), letters(work.title), file);
    // A point behind an initial is not kept.
    assert.deepEqual(names.map(letters), namesOf(work).map(letters), file);
  }
}

export const citations: Kind = {
  title: "Citations",
  consumers: [
    {
      name: "@citation-js/core",
      parts: ["@citation-js/plugin-bibtex", "@citation-js/plugin-ris"],
      given: "cite/sources/*.bib, *.ris",
      ours: "Its writers are not used: they lose days, months and particles of names. A publisher with an “and” stands in two pairs of braces.",
      heldBy,
      read: async ({ load }) => {
        type Core = { plugins: { input: { chain(text: string, options: object): Work[] } } };
        const { plugins } = await load<Core>("@citation-js/core");
        for (const part of ["@citation-js/plugin-bibtex", "@citation-js/plugin-ris"]) await load(part);
        for (const file of works())
          for (const ending of ["bib", "ris"] as const) {
            const [item] = plugins.input.chain(read(inForm(file, ending)), { generateGraph: false });
            assert.equal(item?.title, workOf(file).title, inForm(file, ending));
            assert.equal(item.issued["date-parts"][0][0], workOf(file).issued["date-parts"][0][0], file);
          }
        return "title, names and year of every work from BibTeX and RIS; of a newspaper's day in RIS the year alone";
      },
    },
    {
      name: "@retorquere/bibtex-parser",
      given: "cite/sources/*.bib",
      ours: "“and others” stands without braces, which is BibTeX's own word for more names.",
      heldBy,
      read: async ({ load }) => {
        interface Creator {
          name?: string;
          firstName?: string;
          prefix?: string;
          lastName?: string;
        }
        interface Parsed {
          errors: unknown[];
          entries: { type: string; fields: { title: string; author?: Creator[]; year: string; journal?: string; booktitle?: string } }[];
        }
        const { parse } = await load<{ parse(text: string, options: object): Parsed }>("@retorquere/bibtex-parser");
        for (const file of works()) {
          const work = workOf(file);
          const { errors, entries } = parse(read(inForm(file, "bib")), { sentenceCase: false });
          assert.deepEqual(errors, [], file);
          const fields = entries[0]?.fields;
          assert.equal(fields?.title, work.title, file);
          const names = (fields.author ?? []).map(({ name, firstName, prefix, lastName }) => words([firstName, prefix, lastName ?? name]));
          assert.deepEqual(names, namesOf(work), file);
          assert.equal(fields.journal ?? fields.booktitle, work["container-title"], file);
        }
        return "title, names and journal or book of every work, particles of names apart";
      },
    },
    {
      name: "bib2xml",
      versionArgs: ["--version"],
      given: "cite/sources/*.bib",
      ours: "Names of bodies stand in braces of their own.",
      heldBy,
      read: (consumers) => {
        throughBibutils(consumers, "bib2xml", "bib");
        return "title and names of every work";
      },
    },
    {
      name: "ris2xml",
      versionArgs: ["--version"],
      given: "cite/sources/*.ris",
      ours: "Names of bodies lose their commas, or they would be parted there; RIS has no mark for a body. Data keep the type `DATA`, which others know.",
      heldBy,
      read: (consumers) => {
        throughBibutils(consumers, "ris2xml", "ris");
        return "title and names of every work; it parts names of bodies like those of people, and takes data for unknown things";
      },
    },
    {
      name: "@citation-js/plugin-csl",
      given: "cite/sources/*.json",
      ours: "“and others” is a name of its own, so that the style prints it where it stands.",
      heldBy,
      read: async ({ load }) => {
        type Core = { Cite: new (data: unknown) => { format(type: string, options: object): string } };
        const { Cite } = await load<Core>("@citation-js/core");
        await load("@citation-js/plugin-csl");
        const styled = (file: string) =>
          new Cite(JSON.parse(read(file))).format("bibliography", { format: "text", template: "apa", lang: "en-US" }).trim();
        for (const file of works()) {
          const { author, issued } = workOf(file);
          const printed = styled(file);
          assert.ok(printed.includes(String(issued["date-parts"][0][0])), file);
          const [first] = author ?? [];
          if (first !== undefined) assert.ok(printed.startsWith(first.family ?? first.literal ?? ""), `${file}: ${printed}`);
        }
        assert.match(styled("cite/sources/yale-tracker.json"), /^Gimbel, M\. & others\. \(2026\)\./);
        assert.match(styled("cite/sources/manning-aguirre.json"), /Working Paper (?:No\. )?34705/);
        return "every work in the style of the APA (through citeproc), with its names, year and number";
      },
    },
    {
      name: "pandoc",
      versionArgs: ["--version"],
      given: "cite/sources/*.bib",
      ours: "Nothing: it reads them whole, “and others” too.",
      heldBy,
      read: ({ run }) => {
        const all = works();
        const items = JSON.parse(
          run("pandoc", ["-f", "bibtex", "-t", "csljson"], { input: all.map((file) => read(inForm(file, "bib"))).join("\n") }),
        ) as Work[];
        const byId = new Map(items.map((item) => [item.id, item]));
        for (const file of all) {
          const work = workOf(file);
          const item = byId.get(work.id);
          const letters = (text = "") => text.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();
          assert.equal(letters(item?.title), letters(work.title), file);
          assert.equal(item?.issued["date-parts"][0].join("-"), work.issued["date-parts"][0].join("-"), file);
        }
        return "title and whole date of every work";
      },
    },
  ],
};
