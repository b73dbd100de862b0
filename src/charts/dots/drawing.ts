import type { DotsShown } from "./scene.ts";
import type { DotsData } from "./data.ts";
import type { DotsParts, DotsScenes } from "./scene-parts.ts";
import { hrefTo } from "../../dom/url-state.ts";
import { slugOf, type LiveMark } from "../live/marks.ts";

/** A dot of a drawing. */
export interface DotMark extends LiveMark {
  shape: SVGCircleElement;
}

interface Move {
  shape: SVGCircleElement;
  fill: string;
  from: readonly [x: number, y: number];
  to: readonly [x: number, y: number];
}

const duration = 320;

/** One of the drawings in the page. Its dots stay the same nodes whatever it shows, so that focus and cards stay too. */
export class DotsDrawing {
  marks: readonly DotMark[];
  private shownAs = "";
  private endMotion: (drawn: boolean) => void = () => undefined;

  readonly container: HTMLElement;
  readonly picture: SVGSVGElement;
  private readonly prefix: string;

  constructor(container: HTMLElement, prefix: string, picture: SVGSVGElement) {
    this.container = container;
    this.prefix = prefix;
    this.picture = picture;
    this.marks = marksOf(picture);
  }

  get size(): { width: number; height: number } {
    return this.picture.viewBox.baseVal;
  }

  /** Whether a state is another than the one that is shown. */
  lacks(state: string): boolean {
    return state !== this.shownAs;
  }

  /** Shows the data; `state` names what is shown, so that nothing is done twice. Where `moving`, dots go from where they were. */
  show(data: DotsData, shown: DotsShown, state: string, moving: boolean, { dotsParts, listUnnamed }: DotsScenes): void {
    this.endMotion(false);
    this.shownAs = state;
    const parts = dotsParts(data, this.size, shown, { id: this.prefix, href: hrefTo });
    const moves = this.join(parts);
    const drawRest = (): Element | null => {
      const { markup, unnamed } = parts.rest();
      listUnnamed(this.container, unnamed);
      const next = parse(markup);
      for (const part of [".axes", ".names"]) {
        const made = next.querySelector(part);
        if (made !== null) this.picture.querySelector(part)?.replaceWith(made);
      }
      return this.picture.querySelector(".names");
    };
    const isStill = !moving || moves.every(({ from, to }) => from[0] === to[0] && from[1] === to[1]);
    if (isStill || matchMedia("(prefers-reduced-motion: reduce)").matches) {
      color(moves);
      moveBy(moves, 1);
      drawRest();
    } else {
      this.picture.querySelector(".names")?.setAttribute("visibility", "hidden");
      this.endMotion = move(moves, drawRest);
    }
    const lit = new Set(data.rows.filter(shown.isShown).map(({ slug }) => slug));
    for (const { link, slug } of this.marks) {
      link.toggleAttribute("data-dim", !lit.has(slug));
      link.classList.toggle("chosen", slug === shown.chosen);
    }
  }

  /** Puts everything where it belongs at once. */
  settle(): void {
    this.endMotion(true);
  }

  /** Makes the dots those of another drawing: known ones change, new ones come, others go. Returns how they move. */
  private join({ dots, made }: DotsParts): Move[] {
    const known = new Map(this.marks.map((mark) => [mark.slug, mark]));
    const holder = this.picture.querySelector(".dots");
    const moves: Move[] = [];
    let last: Element | null = null;
    this.marks = dots.flatMap((dot) => {
      const old = known.get(dot.slug);
      known.delete(dot.slug);
      if (old === undefined) {
        const [mark] = marksOf(parse(made(dot)));
        if (mark === undefined) return [];
        mark.link.setAttribute("tabindex", "-1");
        if (last === null) holder?.prepend(mark.link);
        else last.after(mark.link);
        last = mark.link;
        return [mark];
      }
      last = old.link;
      if (old.title !== null) old.title.textContent = dot.name;
      moves.push({ shape: old.shape, fill: dot.fill, from: centerOf(old.shape), to: [dot.x, dot.y] });
      return [old];
    });
    for (const { link } of known.values()) link.remove();
    return moves;
  }
}

function marksOf(picture: SVGSVGElement): DotMark[] {
  return [...picture.querySelectorAll<SVGAElement>("a.mark")].flatMap((link) => {
    const shape = link.querySelector("circle");
    return shape === null ? [] : [{ slug: slugOf(link), link, shape, title: link.querySelector<SVGTitleElement>("title") }];
  });
}

function parse(markup: string): SVGSVGElement {
  const holder = document.createElement("div");
  holder.innerHTML = markup;
  return holder.firstElementChild as SVGSVGElement;
}

const centerOf = ({ cx, cy }: SVGCircleElement) => [cx.baseVal.value, cy.baseVal.value] as const;

function setCenter(shape: SVGCircleElement, [x, y]: readonly [number, number]): void {
  shape.setAttribute("cx", String(x));
  shape.setAttribute("cy", String(y));
}

function color(moves: readonly Move[]): void {
  for (const { shape, fill } of moves) shape.setAttribute("fill", fill);
}

/** Puts dots at a part of their way: 0 where they were, 1 where they go. */
function moveBy(moves: readonly Move[], part: number): void {
  for (const { shape, from, to } of moves)
    if (from[0] !== to[0] || from[1] !== to[1]) setCenter(shape, [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part]);
}

/**
 * Moves dots to their new positions, so that the eye can follow each. The first frame only colors and moves dots, so that it comes at once; axes and
 * names are drawn in the second, and the names are shown at the end. Interruptible: the returned function ends it, with or without drawing the rest.
 */
function move(moves: readonly Move[], drawRest: () => Element | null): (drawn: boolean) => void {
  const began = performance.now();
  let frame = 0;
  let frames = 0;
  let isOver = false;
  let names: Element | null = null;
  // Colors change within a frame, together with the positions: changed before it, dots would be laid out twice.
  const tasks = [
    () => color(moves),
    () => {
      names = drawRest();
      names?.setAttribute("visibility", "hidden");
    },
  ];
  const doNext = () => tasks[frames++]?.();
  const finish = (drawn: boolean) => {
    cancelAnimationFrame(frame);
    if (isOver) return;
    isOver = true;
    while (drawn && frames < tasks.length) doNext();
    moveBy(moves, 1);
    names?.removeAttribute("visibility");
  };
  const next = (now: number) => {
    // The time of a frame may lie before the call that asked for it.
    const time = Math.min(1, Math.max(0, now - began) / duration);
    if (time >= 1) {
      finish(true);
      return;
    }
    doNext();
    // Fast first, then settling.
    moveBy(moves, 1 - (1 - time) ** 3);
    frame = requestAnimationFrame(next);
  };
  frame = requestAnimationFrame(next);
  return finish;
}
