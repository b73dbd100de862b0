import type { Move } from "./compare-surveys.ts";
import type { ProjectionRelease } from "./projection-workbook.ts";
import { listCodes, listMoves, signed, type TitleOf } from "./report-lists.ts";
import type { State } from "./state.ts";

/** What a release of the projections has, and says otherwise than the tables did and than the release before it. */
export function printProjection({ file, release, rows }: ProjectionRelease, before: State, after: State): string[] {
  const had = byCode(before);
  const has = byCode(after);
  const titleOf = (code: string) => has.get(code)?.title ?? had.get(code)?.title ?? rows.get(code)?.title ?? "";
  const leftOut = [...rows.keys()].filter((code) => !has.has(code));
  const missing = [...has.keys()].filter((code) => !rows.has(code));
  const added = [...has.keys()].filter((code) => !had.has(code));
  const gone = [...had.keys()].filter((code) => !has.has(code));
  const changed = (column: "title" | "profile") => {
    const lines = [...has].flatMap(([code, row]) => {
      const old = had.get(code);
      return old === undefined || old[column] === row[column] ? [] : [`${code}: ${old[column] ?? "none"} to ${row[column] ?? "none"}`];
    });
    return lines.length === 0 ? "none" : lines.join("; ");
  };
  return [
    `${file}: Employment Projections ${release}, ${rows.size} line items`,
    `  left out, since newer projections have them no more: ${listCodes(leftOut, titleOf)}`,
    `  in the tables and not in it: ${listCodes(missing, titleOf)}`,
    `  new: ${listCodes(added, titleOf)}${added.length === 0 ? "" : " (write in detailed-occupations.csv which codes each joins, if several)"}`,
    `  gone: ${listCodes(gone, titleOf)}`,
    `  renamed: ${changed("title")}`,
    `  in another profile: ${changed("profile")}`,
    ...movesSince(release, after, titleOf),
  ];
}

const byCode = ({ rows }: State) => new Map(rows["detailed-occupations"].map((row) => [row.code, row]));

/** The largest moves of the projected change, in percentage points, since the release before. */
function movesSince(release: string, { rows, vintages }: State, titleOf: TitleOf): string[] {
  const earlier = vintages.projectionReleases[vintages.projectionReleases.indexOf(release) - 1];
  if (earlier === undefined) return [];
  const changeIn = (of: string) =>
    new Map(rows.projections.flatMap((row) => (row.release === of ? [[row.code, row.projected_change] as const] : [])));
  const [from, to] = [changeIn(earlier), changeIn(release)];
  const moves = [...to].flatMap(([code, change]): Move[] => {
    const was = from.get(code);
    return was === undefined ? [] : [{ code, from: was, to: change }];
  });
  return listMoves(
    `projected change since ${earlier}`,
    moves,
    (move) => move.to - move.from,
    (move) => `${move.code} ${titleOf(move.code)}: ${signed(move.from)}% to ${signed(move.to)}%`,
  );
}
