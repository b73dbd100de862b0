import { measureIds } from "../../schema/measure.ts";
import type { Library } from "../../content/library.ts";
import { didYouMean } from "../../text/edit-distance.ts";
import type { Problem } from "../../content/problem.ts";

/** Each measure has one file of words, and each file a measure. */
export function checkMeasures({ measures }: Library): Problem[] {
  const missing = measureIds.flatMap((id) =>
    measures.has(id) ? [] : [{ file: `content/measures/${id}.yaml`, message: "add this file: say what the measure cannot say" }],
  );
  const strange = [...measures].flatMap(([id, { file }]) =>
    (measureIds as readonly string[]).includes(id)
      ? []
      : [{ file, message: `name the file after a measure in src/schema/measure.ts${didYouMean(id, measureIds)}`, found: id }],
  );
  return [...missing, ...strange];
}
