import { isComposing } from "../dom/composing.ts";

/**
 * Opens the search over any page: by its button, `/` unless the reader has turned that off, Ctrl-K or Cmd-K. The field is there at once, so that nothing typed is lost and a phone
 * shows its keys; everything else of the search is loaded now and not before.
 */
const searchLink = document.querySelector<HTMLAnchorElement>("[data-search-open]");
let dialog: HTMLDialogElement | undefined;

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}

function open(): void {
  const page = document.querySelector<HTMLInputElement>("main atlas-search input[type=search]");
  if (page !== null) {
    page.focus();
    return;
  }
  dialog ??= build(searchLink?.href ?? "");
  if (!dialog.open) dialog.showModal();
  const field = dialog.querySelector("input");
  field?.focus();
  field?.select();
  // The workers take longest to load.
  const warm = import("./client.ts").then(({ warmSearch }) => warmSearch("pages"));
  Promise.all([warm, import("./atlas-search.ts")]).catch(() => {
    // The form still leads to the search page.
    const status = dialog?.querySelector("[role=status]");
    if (status) status.innerHTML = `Search could not be loaded. <a href="${import.meta.env.BASE_URL}a-to-z/">Open the A to Z</a>`;
  });
}

function build(action: string): HTMLDialogElement {
  const made = document.createElement("dialog");
  made.className = "search-dialog";
  made.setAttribute("aria-label", "Search");
  made.innerHTML =
    '<atlas-search closable><form class="bar" role="search"><input class="field" type="search" name="q" maxlength="200" autocomplete="off" placeholder="A job, a concept, a claim" aria-label="Search the atlas"><button class="button" type="button">Close</button></form><p role="status"></p></atlas-search>';
  const form = made.querySelector("form");
  if (form !== null) form.action = action;
  made.querySelector("button")?.addEventListener("click", () => made.close());
  made.addEventListener("click", (event) => {
    if (event.target === made) made.close();
  });
  // Browsers give a field of type search the first Escape, WebKit all of them.
  made.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || isComposing(event)) return;
    event.preventDefault();
    made.close();
  });
  document.body.append(made);
  return made;
}

searchLink?.addEventListener("click", (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  open();
});

document.addEventListener("keydown", (event) => {
  // Who writes keeps both: in some text fields Ctrl-K deletes to the end of the line.
  if (isTyping(event.target)) return;
  const slash =
    event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && document.documentElement.dataset["slash"] === undefined;
  const k = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
  if (!slash && !k) return;
  event.preventDefault();
  open();
});
