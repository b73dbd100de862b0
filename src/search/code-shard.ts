import type { Atlas } from "../atlas/atlas.ts";
import { hasOwnPage } from "../atlas/detailed-sentences.ts";
import type { TitleShard } from "./title-shards.ts";

/** `/data/titles/soc-codes.json`: by row of the occupation, its codes and the title of the part that has them; loaded when a query looks like a code. */
export function codeShard(atlas: Atlas): TitleShard {
  const { occupations, detailed } = atlas;
  const alone = detailed.filter(hasOwnPage);
  const rows = new Map([...occupations, ...alone].map(({ slug }, row) => [slug, row]));
  const parts = Map.groupBy(detailed, ({ profile, slug }) => rows.get(profile ?? slug ?? "") ?? -1);
  return {
    parts: Object.fromEntries(
      [...parts].map(([row, members]) => [
        row,
        members.map((each) => `${[...new Set([each.code, ...each.parts])].join(";")} ${each.title}`).join("|"),
      ]),
    ),
    reported: {},
    alternate: {},
  };
}
