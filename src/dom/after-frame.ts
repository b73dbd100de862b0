/** Calls back just after the next frame, so that the frame comes sooner. */
export const afterFrame = (act: () => void): void => void requestAnimationFrame(() => setTimeout(act));
