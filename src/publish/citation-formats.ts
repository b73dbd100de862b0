import { monthNames } from "../text/dates.ts";
import type { CslItem, CslName } from "./citation.ts";

/** Files in which a citation can be taken away, by their ending. */
export const citationFiles = {
  bib: { name: "BibTeX", mime: "application/x-bibtex", write: bibtex },
  ris: { name: "RIS", mime: "application/x-research-info-systems", write: ris },
  json: {
    name: "CSL-JSON",
    mime: "application/vnd.citationstyles.csl+json",
    write: (item: CslItem) => `${JSON.stringify([item], null, 1)}\n`,
  },
} as const;

export type CitationFile = keyof typeof citationFiles;

const dateParts = ({ issued }: CslItem) => issued["date-parts"][0];
const link = ({ DOI, URL }: CslItem) => (DOI === undefined ? URL : `https://doi.org/${DOI}`);

/** The work in the style of the American Psychological Association, as plain text. */
export function apa(item: CslItem): string {
  const { title, author = [], publisher, volume, issue, page, genre, number } = item;
  const [year, month, day] = dateParts(item);
  const date = `(${[year, month === undefined ? undefined : [monthNames[month - 1], day].filter((part) => part !== undefined).join(" ")].filter((part) => part !== undefined).join(", ")})`;
  const kind = genre ?? { dataset: "Data set", motion_picture: "Video" }[item.type as string];
  const report = number === undefined ? undefined : kind === undefined ? `(${number})` : `(${kind} No. ${number})`;
  const name = sentence([title, report ?? (kind === undefined ? undefined : `[${kind}]`)].filter((part) => part !== undefined).join(" "));
  const people = author.map(apaName);
  const signed = people.length < 2 ? people.join("") : `${people.slice(0, -1).join(", ")}, & ${people.at(-1)}`;
  const container = item["container-title"];
  const where =
    container === undefined
      ? publisher
      : item.type === "chapter"
        ? [`In ${container}`, publisher].filter((part) => part !== undefined).join(". ")
        : [container, volume === undefined ? undefined : `${volume}${issue === undefined ? "" : `(${issue})`}`, page?.replace("-", "–")]
            .filter((part) => part !== undefined)
            .join(", ");
  const said = where === undefined || where === signed ? "" : sentence(where);
  // Without an author the title comes first.
  const head = signed === "" ? [name, sentence(date)] : [sentence(signed), sentence(date), name];
  return [...head, said, link(item) ?? ""].filter((part) => part !== "").join(" ");
}

const sentence = (text: string) => (/[.?!]["”’)\]]?$/.test(text) ? text : `${text}.`);

/** `Brynjolfsson, E.` */
function apaName(name: CslName): string {
  if ("literal" in name) return name.literal;
  const initials = (name.given ?? "").split(/\s+/).flatMap((word) => (word === "" ? [] : [`${word.charAt(0)}.`]));
  return [name.family, initials.join(" ")].filter((part) => part !== "").join(", ");
}

/**
 * BibTeX's classic entry types and fields, in UTF-8. Written by hand, because citation-js writes the day into the month (`month = {feb 4}`), where
 * other parsers lose it, and changes the keys; `docs/decisions.md` has the counts.
 */
function bibtex(item: CslItem): string {
  const { id, title, author = [], publisher, volume, issue, page, genre, number, DOI, URL } = item;
  const [year, month, day] = dateParts(item);
  const container = item["container-title"];
  const type = bibtexTypes[item.type];
  const people = author.map((name) =>
    "literal" in name
      ? // Without braces it says that there are more names.
        name.literal === "others"
        ? "others"
        : `{${escapeTex(name.literal)}}`
      : [name.family, name.given]
          .filter((part) => part !== undefined)
          .map(escapeTex)
          .join(", "),
  );
  const fields: [string, string | undefined][] = [
    // Braces keep capitals as they are.
    ["title", `{${escapeTex(title)}}`],
    ["author", people.length === 0 ? undefined : people.join(" and ")],
    ["year", String(year)],
    ["month", month === undefined ? undefined : String(month)],
    ["day", day === undefined ? undefined : String(day)],
    [type === "incollection" ? "booktitle" : "journal", container === undefined ? undefined : escapeTex(container)],
    [type === "techreport" ? "institution" : "publisher", publisher === undefined ? undefined : oneName(publisher)],
    ["volume", volume],
    ["number", issue ?? number],
    ["pages", page?.replace("-", "--")],
    [type === "techreport" ? "type" : "note", genre],
    ["doi", DOI],
    ["url", URL],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},`]));
  return `@${type}{${id},\n${lines.join("\n")}\n}\n`;
}

const bibtexTypes = {
  "article-journal": "article",
  "article-newspaper": "article",
  chapter: "incollection",
  dataset: "misc",
  graphic: "misc",
  motion_picture: "misc",
  report: "techreport",
  webpage: "misc",
} as const satisfies Record<CslItem["type"], string>;

/** Parsers take ` and ` for the end of a name, unless braces hold it together. */
const oneName = (text: string) => (/ and /.test(text) ? `{${escapeTex(text)}}` : escapeTex(text));

const escapeTex = (text: string) => text.replace(/[\\{}]/g, "").replace(/[&%$#_]/g, (character) => `\\${character}`);

const risTypes = {
  "article-journal": "JOUR",
  "article-newspaper": "NEWS",
  chapter: "CHAP",
  dataset: "DATA",
  graphic: "FIGURE",
  motion_picture: "VIDEO",
  report: "RPRT",
  webpage: "ELEC",
} as const satisfies Record<CslItem["type"], string>;

/**
 * The tagged lines of Research Information Systems, which end as that format asks. Written by hand, because citation-js writes
 * months and days in one digit where the format asks for two (`2026/5//`), and leaves out particles of names such as "van der".
 */
function ris(item: CslItem): string {
  const { title, author = [], publisher, volume, issue, page, genre, number, DOI, URL } = item;
  const parts = dateParts(item);
  const [year, month, day] = parts.map((part) => String(part).padStart(2, "0"));
  const [first, last] = page?.split("-") ?? [];
  const lines: [string, string | undefined][] = [
    ["TY", risTypes[item.type]],
    ["ID", item.id],
    ["TI", title],
    ...author.map((name): [string, string] => [
      "AU",
      // A comma would part the name of a body into family and given name.
      "literal" in name ? name.literal.replaceAll(",", "") : [name.family, name.given].filter((part) => part !== undefined).join(", "),
    ]),
    ["PY", year],
    ["DA", [year, month ?? "", day ?? "", ""].join("/")],
    ["T2", item["container-title"]],
    ["PB", publisher],
    ["VL", volume],
    ["IS", issue],
    ["SP", first],
    ["EP", last],
    // The number of a report, where the format has no tag of its own.
    ["SN", number],
    ["M3", genre],
    ["DO", DOI],
    ["UR", URL],
  ];
  const written = lines.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}`]));
  return [...written, "ER  - ", ""].join("\r\n");
}
