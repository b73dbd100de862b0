import type { Activity, Neighborhood } from "./tables.ts";
import { unpacked } from "../text/packed-numbers.ts";
import { slugOfTitle } from "../text/title-slug.ts";
import { traitOf } from "../atlas/trait.ts";
import type { WorkFile } from "./work-file.ts";

/** The work of every occupation, as `workOf` and the inventory ask for it. Traits are skills first, then areas of knowledge. */
export interface WorkData extends Pick<Neighborhood, "traits" | "activities"> {
  /** Titles of all profiles by their slugs. */
  titles: ReadonlyMap<string, string>;
  /** Names of the skills, in O*NET's order. */
  skills: readonly string[];
  /** Names of the areas of knowledge, likewise; mathematics is both. */
  knowledge: readonly string[];
}

/** Unpacks `/data/work.json`. */
export function workData(file: WorkFile): WorkData {
  const slugs = file.titles.map((title, row) => file.slugs[row] ?? slugOfTitle(title));
  return {
    titles: new Map(slugs.map((slug, row) => [slug, file.titles[row] ?? slug])),
    skills: file.skills,
    knowledge: file.knowledge,
    traits: [...file.skills, ...file.knowledge].map((name, column) =>
      traitOf(
        name,
        new Map(
          unpacked(file.importance[column] ?? "").flatMap((above, row) =>
            above === null ? [] : [[slugs[row] ?? "", (above + 100) / 100]],
          ),
        ),
      ),
    ),
    activities: new Map(
      slugs.flatMap((slug, row) => {
        const listed = activitiesAt(file, row);
        return listed.length === 0 ? [] : [[slug, listed]];
      }),
    ),
  };
}

function activitiesAt({ activities, largest, shares }: WorkFile, row: number): Activity[] {
  let hundredths = 0;
  return unpacked(largest[row] ?? "").map((activity, index) => {
    const difference = shares[row]?.[index] ?? NaN;
    hundredths = index === 0 ? difference : hundredths - difference;
    return { name: activities[activity ?? -1] ?? "", share: hundredths / 100 };
  });
}
