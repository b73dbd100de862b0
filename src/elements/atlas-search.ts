import styles from "../styles/search.css?url";
import { loadPagefind, type PagefindPage } from "./pagefind.ts";

/** Kinds that results can be narrowed to, as the pages call themselves. */
const kinds = ["All", "Occupation", "Category", "Article", "Concept", "Quote", "Claim", "Chart", "Source", "Page"] as const;
const shown = 12;
const longestQuery = 200;

/**
 * The search box and its results. On `/search/` its query is in the address; in the dialog it is not, so that Back still means
 * back. `action` is the address of the search page.
 */
class AtlasSearch extends HTMLElement {
  private readonly input = document.createElement("input");
  private readonly status = document.createElement("p");
  private readonly list = document.createElement("ol");
  private kind: string = "All";
  /** Counts searches, so that a slow early one cannot overwrite a later one. */
  private turn = 0;

  connectedCallback(): void {
    loadStyles();
    if (this.childElementCount === 0 || this.querySelector("form.fallback") !== null) this.build();
  }

  private get inPage(): boolean {
    return !this.hasAttribute("closable");
  }

  private build(): void {
    const given = new URLSearchParams(location.search);
    this.replaceChildren(this.bar(), this.kindChoice(), this.status, this.list);
    this.status.className = "status";
    this.status.setAttribute("role", "status");
    this.list.className = "results";
    if (this.inPage) {
      const kind = given.get("kind") ?? "All";
      const choice = [...this.querySelectorAll<HTMLInputElement>("input[type=radio]")].find((each) => each.value === kind);
      if (choice !== undefined) {
        choice.checked = true;
        this.kind = kind;
      }
      this.input.value = (given.get("q") ?? "").slice(0, longestQuery);
      if (this.input.value !== "") void this.search();
    }
    this.addEventListener("keydown", (event) => this.move(event));
  }

  private bar(): HTMLElement {
    const bar = document.createElement("form");
    bar.className = "bar";
    bar.setAttribute("role", "search");
    bar.action = this.getAttribute("action") ?? "";
    this.input.type = "search";
    this.input.name = "q";
    this.input.className = "field";
    this.input.maxLength = longestQuery;
    this.input.autocomplete = "off";
    this.input.placeholder = "A job, a concept, a claim";
    this.input.setAttribute("aria-label", "Search the atlas");
    this.input.addEventListener("input", () => void this.search());
    bar.append(this.input);
    bar.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.search().then(() => this.list.querySelector("a")?.click());
    });
    if (!this.inPage) {
      const close = document.createElement("button");
      close.type = "button";
      close.className = "button";
      close.textContent = "Close";
      close.addEventListener("click", () => this.closest("dialog")?.close());
      bar.append(close);
    }
    return bar;
  }

  private kindChoice(): HTMLElement {
    const group = document.createElement("fieldset");
    group.className = "kinds";
    const legend = document.createElement("legend");
    legend.className = "unseen";
    legend.textContent = "Kind of page";
    group.append(legend);
    for (const kind of kinds) {
      const label = document.createElement("label");
      const radio = document.createElement("input");
      radio.type = "radio";
      radio.name = this.inPage ? "kind" : "dialog-kind";
      radio.value = kind;
      radio.checked = kind === this.kind;
      radio.addEventListener("change", () => {
        this.kind = kind;
        void this.search();
      });
      label.append(radio, kind);
      group.append(label);
    }
    return group;
  }

  private async search(): Promise<void> {
    this.turn += 1;
    const turn = this.turn;
    const query = this.input.value.trim();
    if (this.inPage) this.writeAddress(query);
    if (query === "") {
      this.say("");
      this.list.replaceChildren();
      return;
    }
    this.say("Searching…");
    try {
      const pagefind = await loadPagefind();
      const found = await pagefind.search(query, this.kind === "All" ? {} : { filters: { kind: this.kind } });
      const pages = await Promise.all(found.results.slice(0, shown).map((result) => result.data()));
      if (turn === this.turn) this.show(query, found.results.length, pages);
    } catch {
      if (turn !== this.turn) return;
      this.list.replaceChildren();
      this.say("Search could not be loaded. The A to Z lists every page.", true);
    }
  }

  private show(query: string, count: number, pages: PagefindPage[]): void {
    this.list.replaceChildren(...pages.map(resultItem));
    if (count === 0) {
      this.say(`Nothing found for “${query}”. Try another word, or look through the A to Z.`, true);
      return;
    }
    const noun = count === 1 ? "page" : "pages";
    this.say(count > shown ? `${count} ${noun} for “${query}”; the first ${shown} are shown.` : `${count} ${noun} for “${query}”.`);
  }

  private say(words: string, withIndex = false): void {
    this.status.textContent = words;
    if (!withIndex) return;
    const link = document.createElement("a");
    link.href = `${import.meta.env.BASE_URL}a-to-z/`;
    link.textContent = "Open the A to Z";
    this.status.append(" ", link);
  }

  private writeAddress(query: string): void {
    const address = new URL(location.href);
    if (query === "") address.searchParams.delete("q");
    else address.searchParams.set("q", query);
    if (this.kind === "All") address.searchParams.delete("kind");
    else address.searchParams.set("kind", this.kind);
    history.replaceState(null, "", address);
  }

  /** Arrow keys go through the field and the results. */
  private move(event: KeyboardEvent): void {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    if (event.target instanceof HTMLInputElement && event.target.type === "radio") return;
    const stops: HTMLElement[] = [this.input, ...this.list.querySelectorAll<HTMLAnchorElement>("li > a")];
    const next = stops[stops.indexOf(document.activeElement as HTMLElement) + (event.key === "ArrowDown" ? 1 : -1)];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  }
}

/** The styles of the search come with it, so that pages without it do without them. */
function loadStyles(): void {
  if (document.querySelector(`link[href="${styles}"]`) !== null) return;
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = styles;
  document.head.append(link);
}

function resultItem(page: PagefindPage): HTMLLIElement {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = page.url;
  link.textContent = page.meta.title ?? page.url;
  const kind = document.createElement("span");
  kind.className = "kind";
  kind.textContent = page.meta.kind ?? "";
  const passage = document.createElement("p");
  passage.append(...markedParts(page.excerpt));
  item.append(link, kind, passage);
  return item;
}

/** The excerpt as text nodes and `<mark>`s: nothing else of its HTML is trusted. */
function markedParts(excerpt: string): Node[] {
  const parsed = new DOMParser().parseFromString(excerpt, "text/html").body;
  return [...parsed.childNodes].map((node) => {
    if (node.nodeName !== "MARK") return document.createTextNode(node.textContent ?? "");
    const mark = document.createElement("mark");
    mark.textContent = node.textContent;
    return mark;
  });
}

if (customElements.get("atlas-search") === undefined) customElements.define("atlas-search", AtlasSearch);
