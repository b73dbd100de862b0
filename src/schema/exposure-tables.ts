import { jobsYear } from "./vintage.ts";
import { integer, number, oneOf, required, type Column } from "./column.ts";
import { scoreTexts } from "./score-texts.ts";
import { scoreIds, type ScoreId } from "./measure.ts";
import { measureRecords, sourceOf } from "./measure-records.ts";
import { slug } from "./slug-column.ts";
import type { Table } from "./table.ts";

/** A column for each score, as its record describes it. */
export const scoreColumns = Object.fromEntries(
  scoreIds.map((id) => {
    const { unit, kind = "modelled", vintage } = measureRecords[id];
    const facts = { source: sourceOf(id), unit, kind, vintage, about: scoreTexts[id].about };
    return [id, unit === "score of 10" ? integer(facts) : number(facts)];
  }),
) as Record<ScoreId, Column<number | null>>;

export const exposure = {
  title: "Exposure scores",
  made: `Each publication’s scores joined to the 342 profiles through the Standard Occupational Classification, averaged with ${jobsYear} employment as weights, and kept only where at least half of a profile’s employment has a score. Blank means not scored.`,
  key: ["slug"],
  joinedBy: ["soc-crosswalks"],
  columns: {
    slug: slug("The occupation"),
    ...scoreColumns,
  },
} satisfies Table;

export const matchedShares = {
  title: "Partial matches",
  made: "Computed in the join: where less than all of an occupation’s employment could be matched to a score.",
  key: ["slug", "measure"],
  joinedBy: ["soc-crosswalks", "bls-ooh"],
  columns: {
    slug: slug("The occupation"),
    measure: required(oneOf(scoreIds, { about: "The measure" })),
    share: required(
      number({ about: "Share of the occupation’s employment that has a score", unit: "score of 1", kind: "modelled", min: 0, max: 1 }),
    ),
  },
} satisfies Table;
