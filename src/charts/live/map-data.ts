import type { CategoryNames, KnownSlugs, MeasuresRow, ValueRow } from "../rows.ts";
import { unpackColumn } from "./map-column.ts";
import type { FiguresFile, FiledMeasure, MapFile } from "./map-file.ts";
import { disagreementOf, knownRanks, meanRankOf, printedSpread, scoresOf } from "../../atlas/occupation.ts";
import { measures, type MeasureFacts } from "../../atlas/measure.ts";
import { percentileRanks } from "../../atlas/rank.ts";
import { slugOfTitle } from "../../text/title-slug.ts";
import type { MeasureId, ScoreId } from "../../schema/measure.ts";
import { fetchJson, once } from "../../dom/load-once.ts";

/** How the file is packed: the code of `a`, and jobs to a unit of its counts. */
export const firstLetter = 97;
export const hundred = 100;

/** What the file has of one occupation, by a measure. */
export interface OccupationFigures extends ValueRow {
  /** Its place in the file. */
  row: number;
  /** Percentile of the value among all occupations that have one; null where it is missing. */
  percentile: number | null;
  medianPay: number | null;
  projectedChange: number | null;
  /** Distance of the measures at the ends, in whole percentiles. */
  spread: number | null;
  /** Jobs to fill in an average year; of detailed occupations alone. */
  openings?: number | null;
}

/** The published figures of profiles, ready to be asked by measure; those of detailed occupations are an `EconomyData`. */
export class MapData<F extends FiguresFile = FiguresFile> {
  readonly known: KnownSlugs;
  private readonly names: ReadonlyMap<string, CategoryNames>;
  private readonly indexes: ReadonlyMap<string, number>;
  private readonly ranks = new Map<MeasureId, ReadonlyMap<number, number>>();

  /** Slugs of all occupations, in the order of the file. */
  private readonly slugs: readonly string[];
  /** Slugs of all categories, likewise. */
  private readonly categories: readonly string[];
  protected readonly file: F;
  private readonly values: Partial<Record<FiledMeasure, readonly (number | null)[]>>;

  constructor(file: F) {
    this.file = file;
    const columns = Object.entries(file.values).map(([id, text]) => [id, unpackColumn(id as FiledMeasure, text)]);
    this.values = Object.fromEntries(columns) as typeof this.values;
    this.slugs = file.titles.map((title, index) => file.slugs[index] ?? slugOfTitle(title));
    this.categories = file.categories.map(({ slug, title }) => slug ?? slugOfTitle(title));
    this.names = new Map(file.categories.map((category, index) => [this.categories[index] ?? "", category]));
    this.indexes = new Map(this.slugs.map((slug, index) => [slug, index]));
    const rows = this.rows("median-pay");
    this.known = { categories: new Set(rows.map(({ category }) => category)), occupations: new Set(rows.map(({ slug }) => slug)) };
  }

  /** The measure as it holds for these occupations. */
  measure(id: MeasureId): MeasureFacts {
    return measures[id];
  }

  /** Every occupation with employment, by a measure, in the order of the file. */
  rows(id: MeasureId): ValueRow[] {
    return this.slugs.flatMap((slug, index) => this.row(slug, index, id) ?? []);
  }

  occupation(slug: string, id: MeasureId): OccupationFigures | null {
    const index = this.indexes.get(slug);
    if (index === undefined) return null;
    const row = this.row(slug, index, id);
    if (row === null) return null;
    const disagreement = disagreementOf(this.scores(index), this.ranksAt(index));
    return {
      ...row,
      row: index,
      percentile: this.ranksOf(id).get(index) ?? null,
      medianPay: row.medianPay ?? null,
      projectedChange: row.projectedChange ?? null,
      spread: disagreement === null ? null : printedSpread(disagreement),
    };
  }

  /** What every profile has of a measure, by slug: the figure and its percentile among all. */
  figures(id: MeasureId): ReadonlyMap<string, { value: number | null; percentile: number | null }> {
    return new Map(
      this.slugs.map((slug, index) => [slug, { value: this.value(id, index), percentile: this.ranksOf(id).get(index) ?? null }]),
    );
  }

  /** Every occupation that has employment and that two current measures or more score. */
  measuresRows(): MeasuresRow[] {
    return this.slugs.flatMap((slug, index): MeasuresRow[] => {
      const row = this.row(slug, index, "mean-rank");
      const [scores, ranks] = [this.scores(index), this.ranksAt(index)];
      const disagreement = disagreementOf(scores, ranks);
      return row === null || disagreement === null
        ? []
        : [{ ...row, scores, ranks, meanRank: row.value, bureauLevel: this.value("bureau-exposure", index), disagreement }];
    });
  }

  readonly namesOf = (slug: string): CategoryNames => this.names.get(slug) ?? { title: slug, shortTitle: slug };

  /** A row; null for a profile without published employment. */
  protected row(slug: string, index: number, id: MeasureId): ValueRow | null {
    const hundreds = this.file.jobs[index] ?? null;
    if (hundreds === null) return null;
    const title = this.file.titles[index] ?? slug;
    const category = this.categoryAt(index);
    return {
      slug,
      title,
      shortTitle: this.file.shortTitles[index] ?? title,
      category,
      categoryTitle: this.namesOf(category).title,
      // A count that is not whole hundreds may come with an error of floats.
      jobs: Math.round(hundreds * hundred),
      value: this.value(id, index),
      medianPay: this.values["median-pay"]?.[index] ?? null,
      projectedChange: this.values["projected-change"]?.[index] ?? null,
    };
  }

  private categoryAt(index: number): string {
    return this.categories[this.file.category.charCodeAt(index) - firstLetter] ?? "";
  }

  private value(id: MeasureId, index: number): number | null {
    return id === "mean-rank" ? meanRankOf(knownRanks(this.scores(index), this.ranksAt(index))) : (this.values[id]?.[index] ?? null);
  }

  private scores(index: number) {
    return scoresOf((id) => this.values[id]?.[index] ?? null);
  }

  private ranksAt(index: number) {
    return scoresOf((id: ScoreId) => this.ranksOf(id).get(index) ?? null);
  }

  /**
   * Ranks are computed here, by the build's own function, and not sent: of seven scores, with mean ranks and spreads, they would make the file a
   * quarter larger, and the map's page has no such room. See `docs/decisions.md`.
   */
  private ranksOf(id: MeasureId): ReadonlyMap<number, number> {
    let ranks = this.ranks.get(id);
    if (ranks === undefined) {
      const values = this.slugs.map((_, index) => this.value(id, index));
      ranks = percentileRanks(new Map(values.flatMap((value, index) => (value === null ? [] : [[index, value] as const]))));
      this.ranks.set(id, ranks);
    }
    return ranks;
  }
}

/** The figures, loaded once a page. */
export const loadMapData = once(async () => new MapData(await fetchJson<MapFile>("data/map.json")));
