/** Loads the cards of figures and terms when the first such link is reached; pages that are only read load nothing of them. */
const reaches = ["pointerover", "focusin", "click"] as const;
let touch = false;
const touches = (event: PointerEvent) => void (touch = event.pointerType !== "mouse");

function reach(event: Event): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[data-note]") : null;
  const tap = event.type === "click";
  // A finger passes over a link before it is known to be one.
  if (event instanceof PointerEvent && !tap && event.pointerType !== "mouse") return;
  // A finger's other events come before its click; a mouse's click, or the keyboard's, follows the link.
  if (link === null || tap !== touch) return;
  if (tap) event.preventDefault();
  for (const name of reaches) document.removeEventListener(name, reach);
  document.removeEventListener("pointerdown", touches, true);
  import("./note-card.ts").then(
    ({ openNotes }) => openNotes(link, tap),
    () => {
      // Where they cannot be loaded links are links.
      if (tap) location.assign(link.href);
    },
  );
}

document.addEventListener("pointerdown", touches, true);
document.addEventListener("keydown", () => (touch = false));
for (const name of reaches) document.addEventListener(name, reach);
