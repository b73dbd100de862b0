/**
 * Drawings that are not live are one tab stop each. Their links leave the tab order at the reader's first key, before it can have moved the focus;
 * the code that goes from mark to mark comes then, and readers who use no keys load none.
 */
addEventListener(
  "keydown",
  () => {
    const drawings = document.querySelectorAll<SVGSVGElement>(".chart > .drawing svg:has(a)");
    const arrange = (others: number) => {
      for (const drawing of drawings) drawing.querySelectorAll("a").forEach((link, index) => (link.tabIndex = index === 0 ? 0 : others));
    };
    arrange(-1);
    // Without that code each link is a tab stop again.
    if (drawings.length > 0)
      import("./still-keys.ts").then(
        ({ addKeys }) => addKeys(drawings),
        () => arrange(0),
      );
  },
  { once: true, capture: true },
);

export {};
