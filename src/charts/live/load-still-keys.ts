/**
 * Drawings that are not live are one tab stop each. Their links leave the tab order at the reader's first key, before it can have moved the focus;
 * the code that goes from mark to mark comes then, and readers who use no keys load none.
 */
addEventListener(
  "keydown",
  () => {
    const drawings = document.querySelectorAll<SVGSVGElement>(".chart > .drawing svg:has(a)");
    for (const drawing of drawings) drawing.querySelectorAll("a").forEach((link, index) => (link.tabIndex = index === 0 ? 0 : -1));
    if (drawings.length > 0) void import("./still-keys.ts").then(({ addKeys }) => addKeys(drawings));
  },
  { once: true, capture: true },
);

export {};
