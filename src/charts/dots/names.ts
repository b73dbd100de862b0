import { textWidth, wrap } from "../label.ts";
import type { Mark, Text } from "../scene.ts";
import { isFree, ledPlace, type Ends, type NameBox, type Taken } from "./leaders.ts";
import { freePlace, nameSize as size, type NamedDot as Dot } from "./beside.ts";

/** From one line of a remark to the next. */
const line = 13.5;
/** Characters of the longest name where many dots stand. */
const usualLongest = 32;
/** Ways that are tried of placing all names. */
const attempts = 4;

interface Wanted {
  /** Names at most. */
  count: number;
  /** Small dots that a name may cover beside its own. */
  over: number;
  /** Longer names, in characters, would cover more than they tell. */
  longest?: number;
  /** Slug of the occupation that is named before all others, whatever it covers. */
  first: string | null;
  /** Whether names without room beside their dot stand at the end of a leader: where few dots are lit, all of them are to be named. */
  leaders?: boolean;
  /** What authors remark on occupations, by slug: in a line below the name. Those that have room come before all but `first`. */
  remarks?: ReadonlyMap<string, string>;
  /** What stands for a name that has no room, by slug. */
  short?: ReadonlyMap<string, string>;
  /** Slugs of those that get it before the names are placed, which could take even that room. */
  brief?: ReadonlySet<string>;
  /** What else names keep off. */
  kept?: readonly NameBox[];
  /** Lines of the drawing that they do not lie upon. */
  lines?: readonly Ends[];
}

/**
 * The names that are drawn, and their leaders. By turns the largest occupation and the one farthest from the middle of the cloud is tried,
 * `first` before all, until `count` have found a free position beside their dot: none covers another, nor a large dot. Where some that are
 * to be named are left without, they go first in another attempt; the attempt that names most stands. `bare` are those that were to be named and have
 * not even what stands for their name.
 */
export function placeNames(dots: readonly Dot[], all: readonly Dot[], room: NameBox, wanted: Wanted): Pick<Attempt, "marks" | "bare"> {
  const order = inTurn(dots, wanted.first);
  let best = new Attempt(all, room, wanted).place(order, new Set());
  const early = new Set<Dot>();
  for (let turn = 1; turn < attempts && best.without.length > 0; turn += 1) {
    for (const dot of best.without) early.add(dot);
    const next = new Attempt(all, room, wanted).place(order, early);
    if (next.without.length < best.without.length) best = next;
    else for (const dot of next.without) early.add(dot);
  }
  return best;
}

/** One way of placing the names of a drawing. */
class Attempt {
  readonly marks: Mark[] = [];
  /** Those that were to be named, or remarked on, and found no room. */
  without: readonly Dot[] = [];
  bare: readonly Dot[] = [];
  private named = 0;
  private readonly taken: Taken;
  private readonly all: readonly Dot[];
  private readonly room: NameBox;
  private readonly wanted: Wanted;

  constructor(all: readonly Dot[], room: NameBox, wanted: Wanted) {
    this.taken = { boxes: [...(wanted.kept ?? [])], leaders: [], lines: wanted.lines ?? [] };
    this.all = all;
    this.room = room;
    this.wanted = wanted;
  }

  /** `early` are placed before the others, which could take their room. */
  place(order: readonly Dot[], early: ReadonlySet<Dot>): this {
    const { count, over, first, longest = usualLongest, leaders = false, remarks, short, brief } = this.wanted;
    const isBrief = (dot: Dot) => brief?.has(dot.row.slug) === true && this.abbreviate(dot, short?.get(dot.row.slug) ?? "");
    const mayAll = (dot: Dot) => leaders || dot.row.shortTitle.length <= longest;
    const left = order
      .filter((dot) => !isBrief(dot))
      .filter((dot) => dot.row.slug !== first || !(this.beside(dot, over) || this.lead(dot, dot.row.shortTitle) || this.beside(dot, null)));
    const earlyFirst = [...left.filter((dot) => early.has(dot)), ...left.filter((dot) => !early.has(dot))];
    const unmarked = earlyFirst.filter((dot) => {
      const remark = remarks?.get(dot.row.slug);
      return remark === undefined || !this.remarkOn(dot, remark);
    });
    const unplaced = unmarked.filter((dot) => {
      if (this.named >= count || !mayAll(dot)) return true;
      return !(this.beside(dot, over) || (leaders && early.has(dot) && this.lead(dot, dot.row.shortTitle)));
    });
    const unled = leaders ? unplaced.filter((dot) => this.named >= count || !this.lead(dot, dot.row.shortTitle)) : unplaced;
    this.bare = unled.filter((dot) => {
      const text = short?.get(dot.row.slug);
      return text === undefined || !this.abbreviate(dot, text);
    });
    this.without = leaders ? unled : unmarked.filter(({ row }) => remarks?.has(row.slug) === true);
    return this;
  }

  /** In one line below the name or, where that has no room, in two. */
  private remarkOn(dot: Dot, remark: string): boolean {
    const name = dot.row.shortTitle;
    return this.led(dot, [name, remark], true) || this.led(dot, [name, ...inTwo(remark)], true);
  }

  /** At the end of a leader, in one line or in two. */
  private lead(dot: Dot, name: string, over?: number): boolean {
    const lines = inTwo(name);
    return this.led(dot, [name], false, over) || (lines.length > 1 && this.led(dot, lines, false, over));
  }

  private led(dot: Dot, lines: readonly string[], isRemark: boolean, over = this.wanted.over): boolean {
    const found = ledPlace(dot, sizeOf(lines, isRemark), this.all, this.taken, this.room, over);
    if (found === null) return false;
    if (found.leader !== null) this.taken.leaders.push(found.leader);
    this.add(found.box, ledMarks(found, lines, isRemark));
    return true;
  }

  private beside(dot: Dot, over: number | null): boolean {
    const found = freePlace(dot, this.all, this.taken, this.room, over);
    if (found === null) return false;
    this.add(found.box, [found.text]);
    return true;
  }

  /** What stands for a name: beside the dot or, where there is no room around it, upon it. */
  private abbreviate(dot: Dot, text: string): boolean {
    const brief = { ...dot, row: { ...dot.row, shortTitle: text } };
    if (this.beside(brief, this.wanted.over) || this.lead(dot, text, Infinity) || this.beside(brief, null)) return true;
    const [x, y, width] = [dot.x, dot.y + 4, textWidth(text, size)];
    const box = { left: x - width / 2, right: x + width / 2, top: y - 0.76 * size, bottom: y + 0.24 * size };
    if (!isFree(box, null, { ...this.taken, leaders: [], lines: [] })) return false;
    this.add(box, [{ type: "text", x: box.left, y, text, size, ink: "ink", halo: true }]);
    return true;
  }

  private add(box: NameBox, marks: readonly Mark[]): void {
    this.taken.boxes.push(box);
    this.marks.push(...marks);
    this.named += 1;
  }
}

/** A text in two lines of about the same length; as it is where it has but one word. */
function inTwo(text: string): readonly string[] {
  return wrap(text, { width: textWidth(text, size) * 0.62, height: Infinity }, size) ?? [text];
}

/** The name of a remark is bold. */
const isBold = (index: number, isRemark: boolean) => isRemark && index === 0;

function sizeOf(lines: readonly string[], isRemark: boolean): { width: number; height: number } {
  const widths = lines.map((text, index) => textWidth(text, size, isBold(index, isRemark) ? "bold" : "sans"));
  return { width: Math.max(...widths) + 2, height: size + (lines.length - 1) * line };
}

/** The lines of a name or of a name and its remark, and the leader from the dot. */
function ledMarks({ box, leader }: { box: NameBox; leader: Ends | null }, lines: readonly string[], isRemark: boolean): Mark[] {
  return [
    ...(leader === null ? [] : [{ type: "line", ...leader, stroke: "quiet" } as const]),
    ...lines.map((text, index): Text => ({
      type: "text",
      x: box.left + 1,
      y: box.top + 0.76 * size + index * line,
      text,
      size,
      ink: "ink",
      halo: true,
      ...(isBold(index, isRemark) ? { face: "bold" as const } : {}),
    })),
  ];
}

function inTurn(dots: readonly Dot[], first: string | null): Dot[] {
  const bySize = dots.toSorted((a, b) => b.row.jobs - a.row.jobs);
  const middle = { x: median(dots.map(({ x }) => x)), y: median(dots.map(({ y }) => y)) };
  const spread = { x: spreadOf(dots.map(({ x }) => x - middle.x)), y: spreadOf(dots.map(({ y }) => y - middle.y)) };
  const distance = ({ x, y }: Dot) => Math.hypot((x - middle.x) / spread.x, (y - middle.y) / spread.y);
  const edge = dots.filter(({ unranked }) => !unranked).toSorted((a, b) => distance(b) - distance(a));
  const chosen = dots.filter(({ row }) => row.slug === first);
  return [...new Set([...chosen, ...bySize.flatMap((dot, index) => [dot, ...(edge[index] === undefined ? [] : [edge[index]])])])];
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const spreadOf = (values: readonly number[]) => Math.max(1, Math.sqrt(values.reduce((sum, value) => sum + value ** 2, 0) / values.length));
