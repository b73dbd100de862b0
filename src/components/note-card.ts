import { element, link as linkTo } from "../dom/element.ts";

/**
 * Cards for links that carry a note: figures, concepts, measures, claims. A card opens where the pointer rests, where the focus comes
 * and at the first tap (the second follows the link); it stays while the pointer is on it, and Escape closes it. Without scripts they
 * are links with tooltips.
 */
const gap = 6;
/** Milliseconds until a pointer has come to rest, and until it has left. */
const rest = 120;
const linger = 180;

const card = element("div", "note-card");
card.id = "note-card";
card.popover = "manual";

let open: HTMLAnchorElement | null = null;
let timer = 0;
let touched = false;

const noted = (event: Event) => (event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[data-note]") : null);

function show(link: HTMLAnchorElement): void {
  clearTimeout(timer);
  if (open === link) return;
  close();
  open = link;
  const [name = "", ...words] = link.title.split("\n");
  // The browser's own tooltip would cover the card.
  link.dataset["title"] = link.title;
  link.removeAttribute("title");
  const more = linkTo(link.href, link.classList.contains("figure") ? "Source" : "Read on");
  more.tabIndex = -1;
  card.replaceChildren(element("p", "name", name), element("p", "", words.join(" ")), more);
  if (!card.isConnected) (document.querySelector("main") ?? document.body).append(card);
  card.showPopover();
  link.setAttribute("aria-describedby", card.id);
  place(link);
}

function close(): void {
  clearTimeout(timer);
  if (open === null) return;
  open.title = open.dataset["title"] ?? "";
  delete open.dataset["title"];
  open.removeAttribute("aria-describedby");
  open = null;
  card.hidePopover();
}

/** Below the link's last line, or above its first where only that fits the window. */
function place(link: HTMLAnchorElement): void {
  const lines = link.getClientRects();
  const [first, last] = [lines[0], lines[lines.length - 1]];
  if (first === undefined || last === undefined) return;
  const { offsetWidth: width, offsetHeight: height } = card;
  // The body ends where the room kept for a scrollbar begins.
  const left = Math.max(gap, Math.min(last.left, document.body.getBoundingClientRect().right - width - gap));
  const below = last.bottom + gap;
  const above = first.top - gap - height;
  const top = below + height > innerHeight && above >= 0 ? above : below;
  card.style.setProperty("left", `${left + scrollX}px`);
  card.style.setProperty("top", `${top + scrollY}px`);
}

function closeSoon(): void {
  clearTimeout(timer);
  timer = window.setTimeout(close, linger);
}

/** Takes over from `load-notes.ts`, which has seen the first link reached: by touch, or by pointer or focus that may have left since. */
export function openNotes(first: HTMLAnchorElement, byTouch: boolean): void {
  touched = byTouch;
  document.addEventListener("pointerdown", (event) => {
    touched = event.pointerType !== "mouse";
    if (touched && open !== null && noted(event) !== open && !card.contains(event.target as Node)) close();
  });

  document.addEventListener("pointerover", (event) => {
    if (event.pointerType !== "mouse") return;
    const link = noted(event);
    if (link !== null && link !== open) {
      clearTimeout(timer);
      timer = window.setTimeout(() => show(link), rest);
    } else if (link !== null || card.contains(event.target as Node)) clearTimeout(timer);
    else if (open === null) clearTimeout(timer);
    else if (document.activeElement !== open || !open.matches(":focus-visible")) closeSoon();
  });

  document.addEventListener("focusin", (event) => {
    const link = noted(event);
    if (link?.matches(":focus-visible") === true && !touched) show(link);
  });

  document.addEventListener("focusout", (event) => {
    if (noted(event) === open && !card.contains(event.relatedTarget as Node | null)) close();
  });

  document.addEventListener("click", (event) => {
    const link = noted(event);
    if (link === null || !touched || link === open) return;
    event.preventDefault();
    show(link);
  });

  // Before the page's charts hear of it: one Escape closes one thing.
  document.addEventListener(
    "keydown",
    (event) => {
      touched = false;
      if (event.key !== "Escape" || open === null) return;
      event.preventDefault();
      close();
    },
    true,
  );
  addEventListener("resize", () => {
    if (open !== null) place(open);
  });
  if (byTouch || first.matches(":hover, :focus-visible")) show(first);
}
