import type { DetailedOccupation } from "./detailed.ts";

/** Where a detailed occupation is shown. */
export interface DetailedPage {
  /** Address of the page without slashes at its ends: `occupations/locksmiths-and-safe-repairers`. */
  to: string;
  /** Id of its row in the page's table of parts; null where the whole page is about it. */
  row: string | null;
}

/** Id of a part's row on the page of its profile. It does not start with a digit, so that selectors can name it as it is. */
export const rowId = ({ code }: Pick<DetailedOccupation, "code">): string => `soc-${code}`;

/** The occupation's own page; that of its profile where it has one, with its row where the profile has several parts. */
export function detailedPageOf(
  occupation: Pick<DetailedOccupation, "code" | "profile" | "slug">,
  byProfile: ReadonlyMap<string, readonly unknown[]>,
): DetailedPage {
  const { profile, slug } = occupation;
  if (profile === null) return { to: `occupations/${slug ?? ""}`, row: null };
  return { to: `occupations/${profile}`, row: (byProfile.get(profile)?.length ?? 0) > 1 ? rowId(occupation) : null };
}
