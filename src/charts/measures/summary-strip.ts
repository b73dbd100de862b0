import { measures } from "../../atlas/measure.ts";
import { rankOf, type Occupation } from "../../atlas/occupation.ts";
import { isPast, scoreIds, type ScoreId } from "../../schema/measure.ts";
import { scoreMarks } from "../../schema/score-marks.ts";
import { ramps } from "../../tokens.ts";
import { textWidth } from "../label.ts";
import type { Mark, Scene, Text } from "../scene.ts";
import { bureauBar } from "./bureau-bar.ts";
import { measureMark } from "./mark.ts";

const size = 12;
const radius = 6;
/** Marks whose middles are nearer than this are set one above the other. */
const across = 2 * radius + 2;
/** Height of the scale, and from one level of marks to the next, px. */
const bar = 12;
const level = 14;

type Ranked = Pick<Occupation, "scores" | "ranks" | "bureauLevel">;

/** Which measures are drawn. */
interface Choice {
  /** The scores that the occupation can have; a past one is never drawn. */
  ids?: readonly ScoreId[];
  /** With the Bureau's step below the scale. */
  bureau?: boolean;
}

/**
 * Every current measure of one occupation on one scale of percentiles, which is colored as the maps are: for the top of its page. The lowest and
 * the highest are named. null where no measure ranks it and no step is drawn.
 */
export function summaryStrip(occupation: Ranked, width: number, { ids = scoreIds, bureau = false }: Choice = {}): Scene | null {
  const ranked = ids
    .filter((id) => !isPast(id))
    .flatMap((id) => {
      const rank = rankOf(occupation, id);
      return rank === null ? [] : [{ id, rank }];
    })
    .toSorted((a, b) => a.rank - b.rank);
  const step = bureau ? occupation.bureauLevel : null;
  if (ranked.length === 0 && step === null) return null;
  const x = (percentile: number) => radius + ((width - 2 * radius) * percentile) / 100;
  const levels = levelsOf(ranked.map(({ rank }) => x(rank)));
  const names = namesOf(ranked, x, width);
  const top = (names.length > 0 ? 20 : 4) + (Math.max(-1, ...levels) + 1) * level;
  const foot = top + bar + (step === null ? 0 : 16);
  return {
    width,
    height: foot + 20,
    marks: [
      ...names,
      ...scaleMarks(x, top, width),
      ...ranked.map(({ id, rank }, index): Mark => {
        const words = `${measures[id].print(occupation.scores[id] ?? 0)}, percentile ${Math.round(rank)}`;
        return {
          type: "group",
          role: "measure",
          id,
          name: `${measures[id].label}: ${words}`,
          marks: [measureMark(id, x(rank), top - level / 2 - (levels[index] ?? 0) * level, radius)],
        };
      }),
      ...(step === null ? [] : [bureauBar(step, x, top + bar + 9)]),
      { type: "text", x: 0, y: foot + 15, text: "least exposed", size, ink: "quiet" },
      { type: "text", x: width, y: foot + 15, text: "most exposed", size, ink: "quiet", anchor: "end" },
    ],
  };
}

/** The scale: a sixth of the percentiles for each step of the ramp. Its ends reach as far as the marks on them. */
function scaleMarks(x: (percentile: number) => number, y: number, width: number): Mark[] {
  const starts = measures["mean-rank"].scale.starts.map(x);
  return ramps.exposure.map(([fill], index): Mark => {
    const [from, to] = [starts[index - 1] ?? 0, starts[index] ?? width];
    return { type: "rect", x: from, y, width: to - from, height: bar, fill };
  });
}

/** On which level each mark stands so that none covers another, 0 next to the scale. */
function levelsOf(places: readonly number[]): number[] {
  const last: number[] = [];
  return places.map((place) => {
    const free = last.findIndex((before) => place - before >= across);
    const found = free === -1 ? last.length : free;
    last[found] = place;
    return found;
  });
}

/** The names of the lowest and the highest with their percentiles, each as near to its mark as the other and the edges allow. */
function namesOf(ranked: readonly { id: ScoreId; rank: number }[], x: (percentile: number) => number, width: number): Text[] {
  const ends = ranked.length < 2 ? ranked : [ranked[0], ranked.at(-1)].filter((end) => end !== undefined);
  const room = width / ends.length - 6;
  const texts = ends.map(({ id, rank }) => {
    const { label } = scoreMarks[id];
    const whole = `${label}: ${Math.round(rank)}`;
    // Without its year, and without its other authors, where there is no room.
    const short = `${label.replace(/( and others)? \d{4}$/, "")}: ${Math.round(rank)}`;
    const text = textWidth(whole, size) <= room ? whole : short;
    return { text, at: x(rank), half: textWidth(text, size) / 2 };
  });
  const [low, high] = texts;
  if (low === undefined) return [];
  const between = (at: number, from: number, to: number) => Math.min(Math.max(at, from), to);
  const written = (at: number, text: string): Text => ({ type: "text", x: at, y: size, text, size, ink: "ink", anchor: "middle" });
  if (high === undefined) return [written(between(low.at, low.half, width - low.half), low.text)];
  const apart = low.half + high.half + 10;
  const middle = between((low.at + high.at - low.half + high.half) / 2, 2 * low.half + 5, width - 2 * high.half - 5);
  const isClose = high.at - low.at < apart;
  const lowAt = between(isClose ? middle - 5 - low.half : low.at, low.half, width - apart - high.half);
  const highAt = between(isClose ? middle + 5 + high.half : high.at, lowAt + apart, width - high.half);
  return [written(lowAt, low.text), written(highAt, high.text)];
}
