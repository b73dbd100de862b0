import type { Source } from "../schema/source.ts";
import type { Credited } from "../text/credit.ts";
import { printDate, titleOf } from "../text/dates.ts";

/** A source record as a credit names it, with the notice that its license asks for. */
export const creditedOf = (source: Source): Credited => ({
  title: titleOf(source),
  publisher: source.publisher,
  date: printDate(source.date),
  ...(source.license?.attribution === undefined ? {} : { notice: source.license.attribution }),
});
