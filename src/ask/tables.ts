import { schooling } from "../schema/schooling.ts";
import { bureauExposures } from "../schema/bureau-exposure.ts";
import type { FigureKind, Unit } from "../schema/unit.ts";
import { print } from "../text/format-figure.ts";
import { capital } from "../text/format-number.ts";
import type { AskFile, Column, LooseFigure } from "./file.ts";
import type { FieldId } from "./query.ts";

/** A figure as an answer prints it. */
export interface AskFigure {
  id: string;
  value: number | string;
  unit: Unit;
  /** As it is printed: `$93,600`. */
  words: string;
  /** What it is, its kind and source, for its note; and where that stands, an address inside the site. */
  what: string;
  facts: string;
  to: string;
}

interface Read {
  column: Column;
  values: (number | null)[];
}

/** An occupation by its row. */
export interface Row {
  row: number;
  slug: string;
  title: string;
  category: string;
  isProfile: boolean;
}

/** The figures of the file, by their ids. */
export class Tables {
  readonly file: AskFile;
  readonly rows: readonly Row[];
  private readonly bySlug: ReadonlyMap<string, Row>;
  private readonly partByCode: ReadonlyMap<string, number>;
  private readonly read = new Map<Column, Read>();
  private readonly categoryTitles: ReadonlyMap<string, string>;

  constructor(file: AskFile) {
    this.file = file;
    this.rows = file.slugs.map((slug, row) => ({
      row,
      slug,
      title: file.titles[row] ?? slug,
      category: file.categories[file.category[row] ?? -1]?.[0] ?? "",
      isProfile: row < file.profiles,
    }));
    this.bySlug = new Map(this.rows.map((row) => [row.slug, row]));
    this.partByCode = new Map(file.parts.codes.map((code, part) => [code, part]));
    this.categoryTitles = new Map(file.categories);
  }

  row(slug: string): Row | null {
    return this.bySlug.get(slug) ?? null;
  }

  /** The profiles, by which occupations are compared. */
  get profiles(): readonly Row[] {
    return this.rows.slice(0, this.file.profiles);
  }

  categoryTitle(slug: string): string {
    return this.categoryTitles.get(slug) ?? slug;
  }

  isFloor(slug: string): boolean {
    return this.file.floors.includes(this.bySlug.get(slug)?.row ?? -1);
  }

  isHourly(slug: string): boolean {
    return this.file.hourly.includes(this.bySlug.get(slug)?.row ?? -1);
  }

  /** Detailed occupations of a row: their codes and titles. */
  partsOf(slug: string): { code: string; title: string }[] {
    const row = this.bySlug.get(slug)?.row ?? -1;
    const { codes, rows, titles } = this.file.parts;
    return rows.flatMap((owner, part) =>
      owner === row ? [{ code: codes[part] ?? "", title: titles[part] ?? this.rows[row]?.title ?? "" }] : [],
    );
  }

  /** The figure that an id names; null where it is missing. */
  figure(id: string): AskFigure | null {
    const [group = "", name = "", part = ""] = id.split("/");
    if (group === "occupations") {
      const row = this.bySlug.get(name);
      if (row === undefined) return null;
      const [columns, at] = row.isProfile ? [this.file.ofProfiles, row.row] : [this.file.ofOthers, row.row - this.file.profiles];
      return this.inColumn(id, columns[part], at, row.title);
    }
    if (group === "changes" && this.partByCode.has(name)) {
      const at = this.partByCode.get(name) ?? -1;
      const title = this.file.parts.titles[at] ?? this.rows[this.file.parts.rows[at] ?? -1]?.title ?? name;
      return this.inColumn(id, this.file.parts.columns[part], at, title);
    }
    const loose = Object.hasOwn(this.file.loose, id) ? this.file.loose[id] : undefined;
    return loose === undefined ? null : looseAsk(id, loose);
  }

  /** What a kind of figure is and when it holds, whoever's it is. */
  about(field: string): { what: string; vintage: string; kind: FigureKind; unit: Unit } | null {
    return this.file.ofProfiles[field] ?? this.file.ofOthers[field] ?? null;
  }

  /** A figure as a number to bound and order by: schooling and steps by their place, `mostly high` as high. */
  number(slug: string, field: FieldId): number | null {
    const value = this.figure(`occupations/${slug}/${field}`)?.value ?? null;
    if (typeof value !== "string") return value;
    if (field === "bureau-exposure")
      return bureauExposures.indexOf(value.replace("mostly ", "").replace(" ", "-") as (typeof bureauExposures)[number]);
    return (schooling as readonly string[]).indexOf(value);
  }

  private inColumn(id: string, column: Column | undefined, at: number, title: string): AskFigure | null {
    if (column === undefined) return null;
    let read = this.read.get(column);
    if (read === undefined)
      this.read.set(column, (read = { column, values: column.values.split(",").map((text) => (text === "" ? null : Number(text))) }));
    const found = read.values[at] ?? null;
    if (found === null) return null;
    const value = column.words.length > 0 ? (column.words[found] ?? "") : found;
    return {
      id,
      value,
      unit: column.unit,
      words: print(value, column.unit),
      what: `${capital(column.what)}, ${title}`,
      facts: column.otherFacts[at] ?? column.facts,
      to: column.otherTo[at] ?? column.to,
    };
  }
}

export const looseAsk = (id: string, { value, unit, what, facts, to, fragment }: LooseFigure): AskFigure => ({
  id,
  value,
  unit,
  words: print(value, unit),
  what,
  facts,
  to: fragment === undefined ? to : `${to}#${fragment}`,
});
