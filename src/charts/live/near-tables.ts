/** Loads what sorts the page's tables once one of them is seen, or a window's height away: on a page of text they stand far below its first lines. */
const near = new IntersectionObserver(
  (entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    near.disconnect();
    void import("./atlas-table.ts").catch(() => undefined);
  },
  { rootMargin: "100%" },
);

for (const table of document.querySelectorAll("atlas-table")) near.observe(table);

export {};
