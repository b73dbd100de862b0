import type { Box, Paint } from "../charts/scene.ts";
import type { ColorName } from "../tokens.ts";

/** A color of the page's theme. */
export const live = (name: ColorName): string => `var(--${name})`;
export const hatchIdOf = (drawing: string): string => `${drawing}-hatch`;
/** A number of px as drawings write it. */
export const n = (value: number): string => String(Math.round(value * 10) / 10);

/** A painted rectangle of a drawing whose colors change. */
export interface Area {
  box: Box;
  fill: Paint;
  /** Left out by the reader's choices. */
  dim?: boolean;
}

/**
 * Areas as one path for each color. Hundreds of tiles change their color with the measure: writing a handful of paths again takes the
 * browser a quarter of the time that as many rectangles do.
 */
export function groundOf(areas: readonly Area[], drawing: string): string {
  const paths = Map.groupBy(areas, ({ fill, dim }) => `${dim === true ? "dim " : ""}${fill}`);
  return [...paths.values()]
    .map((members) => {
      const [{ fill, dim } = { fill: "paper" as const }] = members;
      const d = members.map(({ box }) => `M${n(box.x)} ${n(box.y)}h${n(box.width)}v${n(box.height)}h${n(-box.width)}z`).join("");
      return `<path${dim === true ? ' class="dim"' : ""} fill="${fill === "hatch" ? `url(#${hatchIdOf(drawing)})` : live(fill)}" d="${d}"/>`;
    })
    .join("");
}
