import type { Atlas } from "../../atlas/atlas.ts";
import type { ChartSource } from "../kind.ts";
import { namedRow } from "../occupation-rows.ts";
import type { MeasuresRow } from "../rows.ts";

/** A row for each occupation with employment that two current measures or more score. */
export const measuresRowsOf = (atlas: Atlas, categories: ChartSource["categories"]): MeasuresRow[] =>
  atlas.occupations.flatMap((occupation): MeasuresRow[] => {
    const { scores, ranks, meanRank, bureauLevel, disagreement } = occupation;
    const named = namedRow(occupation, categories);
    return named === null || disagreement === null ? [] : [{ ...named, scores, ranks, meanRank, bureauLevel, disagreement }];
  });
