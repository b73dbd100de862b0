import { capital } from "../../text/format-number.ts";
import { endOf, originsOf, type MeasureNotes, type ViewWords } from "../view-words.ts";
import type { RankedId } from "../../schema/measure.ts";
import type { MapData } from "../live/map-data.ts";
import type { OpenView } from "../opened-view.ts";
import { categoryBarsOf, meanWords, type BarRow, type CategoryBarsData } from "./data.ts";
import { readBarsView } from "./view.ts";

/** What the bars of categories say around themselves, by a measure. */
export function barsWords({ rows, measure }: CategoryBarsData, notes: MeasureNotes): ViewWords {
  const { by, shows } = notes(measure.id);
  const words = (value: number) => meanWords(measure, value);
  const end = (side: "high" | "low") =>
    endOf(
      rows,
      ({ mean }) => mean,
      side,
      ({ title, mean }: BarRow) => `${title} averages ${words(mean)}`,
      words,
    );
  return {
    headline: capital(
      rows.length === 0 ? `no category has a figure by ${by}` : `by ${by}, ${end("high")}, ${end("low").replace(" averages", "")}`,
    ),
    lead: `Each bar is the mean of a category’s occupations, weighted by jobs, and the thin line runs from the lowest to the highest of them. What is averaged for an occupation is ${shows}.`,
    ...originsOf([measure]),
    limitsOf: measure.id,
  };
}

/** The view of the bars that an address asks for. */
export const openBars: OpenView<MapData> = (chart, parameters, figures) => {
  const measure = chart.measure as RankedId;
  const view = readBarsView(parameters, figures.known.categories, measure);
  const data = categoryBarsOf(figures.rows(view.measure), view.measure, figures.namesOf);
  return { kind: "category-bars", data, isOpening: view.measure === measure, words: (notes) => barsWords(data, notes) };
};
