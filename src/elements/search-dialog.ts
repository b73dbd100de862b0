import "./atlas-search.ts";

let dialog: HTMLDialogElement | undefined;

/** Shows the search above the page. `action` is the address of the search page. Escape, or a press beside it, closes it. */
export function openSearch(action: string): void {
  dialog ??= build(action);
  if (!dialog.open) dialog.showModal();
  const field = dialog.querySelector("input");
  field?.focus();
  field?.select();
}

function build(action: string): HTMLDialogElement {
  const made = document.createElement("dialog");
  made.className = "search-dialog";
  made.setAttribute("aria-label", "Search");
  const search = document.createElement("atlas-search");
  search.setAttribute("action", action);
  search.setAttribute("closable", "");
  made.append(search);
  made.addEventListener("click", (event) => {
    if (event.target === made) made.close();
  });
  document.body.append(made);
  return made;
}
