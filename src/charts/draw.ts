import type { Width } from "../tokens.ts";
import type { Level, Host } from "./kind.ts";
import { kindOf, type ChartData } from "./kinds.ts";
import type { LegendItem } from "./legend.ts";
import type { Scene } from "./scene.ts";
import { sheetOf } from "./sheet.ts";
import type { SocialTexts } from "./social/social-card.ts";
import type { Unnamed } from "./unnamed.ts";

/** The drawing of a chart at one of the site's widths. */
export const draw = (data: ChartData, width: Width, level: Level = "occupations", host: Host = "page"): Scene =>
  kindOf(data).draw(data, width, level, host);

/** What that drawing lights and has no room to name. */
export const unnamedOf = (data: ChartData, width: Width): Unnamed | null => kindOf(data).unnamed?.(data, width) ?? null;

/** What the colors and shapes of a chart stand for. */
export const legendOf = (data: ChartData): LegendItem[] => kindOf(data).legend(data);

/** The drawing as a picture that stands alone: under its title, with its legend. */
export const chartSheet = (data: ChartData, width: Width, title: string, host: Host = "page"): Scene =>
  sheetOf(draw(data, width, "occupations", host), legendOf(data), title);

/** The picture that other sites show beside a link to a chart: its finding, and the chart itself or, where that would be too fine, its main figures. */
export const chartCard = (data: ChartData, texts: SocialTexts): Scene => kindOf(data).socialCard(data, texts);
