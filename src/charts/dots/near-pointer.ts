import { nearestDot } from "../live/nearest-dot.ts";
import type { DotMark } from "./drawing.ts";

interface Near {
  /** The dots that can be come near to. */
  dots(): readonly DotMark[];
  /** Whether a move of the pointer means nothing. */
  isOff(event: PointerEvent): boolean;
  /** Whether the pointer is on a dot, which answers by itself. */
  isOn(event: PointerEvent): boolean;
  come(dot: DotMark): void;
  go(): void;
}

/** Dots are small: a mouse that comes near to one, without being on it, is answered as if it were. */
export class NearPointer {
  /** The picture in which the pointer is near to a dot. */
  private picture: SVGSVGElement | undefined;
  private readonly near: Near;

  constructor(near: Near) {
    this.near = near;
  }

  listen(picture: SVGSVGElement, signal: AbortSignal): void {
    picture.addEventListener("pointermove", (event) => this.move(event, picture), { signal });
    picture.addEventListener("pointerleave", () => this.leave(), { signal });
  }

  private move(event: PointerEvent, picture: SVGSVGElement): void {
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
