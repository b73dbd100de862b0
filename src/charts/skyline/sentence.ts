import { comparedMonth, projectedYear } from "../../schema/vintage.ts";
import { print } from "../../text/format-figure.ts";
import { bandsOf } from "./bands.ts";
import { jobsOf, type SkylineData } from "./data.ts";

/** What the chart shows, in words. */
export function skylineSentence(data: SkylineData): string {
  const { rows, color, shape, lit } = data;
  const all = `${rows.length} occupations, ${print(jobsOf(rows), "jobs")} jobs`;
  if (lit.length > 0) return `${all}; in color are those that the video names.`;
  if (shape === "ranges") {
    const across = rows.filter(({ range }) => range !== null && range.low < 50 && range.high > 50);
    return `${all}; for ${across.length} occupations, with ${print(jobsOf(across), "jobs")} jobs, at least one measure says less exposed than most and at least one says more.`;
  }
  const [low, middle, high] = bandsOf(data);
  const shares = (words: string) =>
    `${words}: ${low?.share ?? 0}% of the jobs that score ${low?.words ?? ""}, ${middle?.share ?? 0}% at ${middle?.words ?? ""}, ${high?.share ?? 0}% at ${high?.words ?? ""}.`;
  if (color === "projected-change") return shares(`In occupations projected to grow by ${projectedYear}`);
  if (color === "jobs-since") return shares(`In occupations with more employees than in ${comparedMonth}`);
  const jobs = (band: typeof low) => `${print(band?.jobs ?? 0, "jobs")} score ${band?.words ?? ""}`;
  return `${all}: ${jobs(low)}, ${jobs(middle)} and ${jobs(high)} of 10.`;
}
