/** Kind of the pointer that was last pressed. */
let pressed = "";
document.addEventListener("pointerdown", ({ pointerType }) => (pressed = pointerType), { passive: true, capture: true });

/** Whether a click was a tap. Safari before 18.2 and Firefox before 129 do not say so in the click itself. */
export const isTouch = (click: MouseEvent): boolean =>
  click instanceof PointerEvent ? click.pointerType === "touch" : click.detail > 0 && pressed === "touch";
