import { nearestDot } from "../live/nearest-dot.ts";
import type { LiveMark } from "../live/marks.ts";

interface Near<M extends LiveMark> {
  /** The dots that count. */
  dots(): readonly M[];
  /** Whether a move of the pointer means nothing. */
  isOff(event: PointerEvent): boolean;
  /** Whether the pointer is on a dot, which has its own events. */
  isOn(event: PointerEvent): boolean;
  come(dot: M): void;
  go(): void;
}

/** Dots are small: a mouse that comes near to one is treated as if it were on it. */
export class NearPointer<M extends LiveMark> {
  /** The picture in which the pointer is near to a dot. */
  private picture: (GlobalEventHandlers & Element) | undefined;
  private readonly near: Near<M>;

  constructor(near: Near<M>) {
    this.near = near;
  }

  listen(picture: GlobalEventHandlers & Element, signal: AbortSignal): void {
    picture.addEventListener("pointermove", (event) => this.move(event, picture), { signal });
    picture.addEventListener("pointerleave", () => this.leave(), { signal });
  }

  private move(event: PointerEvent, picture: GlobalEventHandlers & Element): void {
    const { near } = this;
    if (near.isOff(event)) return;
    const dot = near.isOn(event) ? undefined : nearestDot(near.dots(), event, "mouse");
    if (dot === undefined) {
      this.leave();
      return;
    }
    near.come(dot);
    this.picture = picture;
    picture.classList.add("pointing");
  }

  private leave(): void {
    if (this.picture === undefined) return;
    this.near.go();
    this.picture.classList.remove("pointing");
    this.picture = undefined;
  }
}
