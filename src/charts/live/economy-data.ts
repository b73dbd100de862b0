import { detailedMeasures } from "../../atlas/detailed-measure.ts";
import { detailedMeasureIds, type DetailedMeasureId } from "../../schema/detailed-measure.ts";
import type { MeasureFacts } from "../../atlas/measure.ts";
import { bySize } from "../../atlas/rank.ts";
import { fetchJson, once } from "../../dom/load-once.ts";
import type { MeasureId } from "../../schema/measure.ts";
import type { ValueRow } from "../rows.ts";
import type { EconomyFile } from "./economy-file.ts";
import { economyPath } from "./economy-path.ts";
import { hundred, MapData, type OccupationFigures } from "./map-data.ts";

/** The published figures of detailed occupations, ready to be asked by measure. */
export class EconomyData extends MapData<EconomyFile> {
  private readonly openings: readonly (number | null)[];

  constructor(file: EconomyFile) {
    // A part of a profile is known by its row on the profile's page.
    const parts = Object.keys(file.profiles).map((index) => [index, `soc-${file.codes[Number(index)] ?? ""}`] as const);
    super({ ...file, slugs: { ...file.slugs, ...Object.fromEntries(parts) } });
    this.known.measures = new Set(detailedMeasureIds);
    this.openings = file.openings.split(",").map((text) => (text === "" ? null : Math.round(Number(text) * hundred)));
  }

  override measure(id: MeasureId): MeasureFacts {
    return detailedMeasures[id as DetailedMeasureId];
  }

  /** Of a profile, which has no row of its own, the part with most jobs. */
  override occupation(slug: string, id: MeasureId): OccupationFigures | null {
    const found = super.occupation(this.known.occupations.has(slug) ? slug : this.largestPart(slug), id);
    return found === null ? null : { ...found, openings: this.openings[found.row] ?? null };
  }

  private largestPart(profile: string): string {
    const parts = this.rows("median-pay").filter(({ to }) => to?.startsWith(`occupations/${profile}#`) === true);
    return parts.toSorted(bySize)[0]?.slug ?? profile;
  }

  protected override row(slug: string, index: number, id: MeasureId): ValueRow | null {
    const row = super.row(slug, index, id);
    const { codes, profiles } = this.file;
    const profile = profiles[index];
    return row === null
      ? null
      : { ...row, code: codes[index] ?? "", ...(profile === undefined ? {} : { to: `occupations/${profile}#${slug}` }) };
  }
}

/** The figures, loaded once a page. */
export const loadEconomy = once(async () => new EconomyData(await fetchJson<EconomyFile>(economyPath)));
