/** Opens the search over any page: by its button, `/`, Ctrl-K or Cmd-K. Nothing of it is loaded before. */
const searchLink = document.querySelector<HTMLAnchorElement>("[data-search-open]");

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}

async function open(): Promise<void> {
  const here = document.querySelector<HTMLElement>("main atlas-search");
  if (here !== null) {
    here.querySelector("input")?.focus();
    return;
  }
  const { openSearch } = await import("./search-dialog.ts");
  openSearch(searchLink?.href ?? "");
}

function openOrGo(): void {
  open().catch(() => {
    if (searchLink !== null) location.assign(searchLink.href);
  });
}

searchLink?.addEventListener("click", (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  openOrGo();
});

document.addEventListener("keydown", (event) => {
  const slash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
  const k = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
  if (!slash && !k) return;
  event.preventDefault();
  openOrGo();
});
