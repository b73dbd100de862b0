import { isComposing } from "../dom/composing.ts";
import styles from "./search.css?url";
import type { Answer } from "./engine.ts";
import type { Reply } from "./messages.ts";
import { tellingWords } from "./question.ts";
import type { Resolved } from "./titles.ts";
import { element, link } from "../dom/element.ts";
import { ask, overtake, warmSearch } from "./client.ts";
import { recentQueries, rememberQuery } from "./recent-queries.ts";
import { loadStyles } from "../dom/load-styles.ts";
import { categoryGroup, jobGroup, pageGroup, recentGroup } from "./result-groups.ts";
import { allKinds, kinds, longestQuery, searchInAddress, writeAddress, type Search } from "./search-address.ts";
import { countWords, failureWords, correctionNote } from "./result-words.ts";

const base = import.meta.env.BASE_URL;

const mostJobs = 6;
const mostPages = 10;
/** ms after which a search is said to take long. */
const patience = 800;

/**
 * The search box and its results: jobs first where a job was meant, then pages with the passage. On `/search/` its query is in the address; in
 * the dialog it is not, so that Back still means back. `action` is the address of the search page.
 */
class AtlasSearch extends HTMLElement {
  private input!: HTMLInputElement;
  private readonly status = element("p", "status");
  private readonly note = element("p", "corrected");
  private readonly body = element("div", "found");
  private kind: Search["kind"] = allKinds;
  private query = "";
  /** Whether Enter was pressed before there was an answer. */
  private isEntered = false;
  private isSure = false;
  /** Whether an answer is on its way, and the timer that says so. */
  private isSearching = false;
  private saying = 0;

  connectedCallback(): void {
    loadStyles(styles);
    if (this.input === undefined) this.build();
  }

  private get isPage(): boolean {
    return !this.hasAttribute("closable");
  }

  private build(): void {
    const bar = this.querySelector<HTMLFormElement>("form.bar");
    const input = bar?.querySelector("input");
    if (bar === null || input === null || input === undefined) return;
    this.input = input;
    this.status.setAttribute("role", "status");
    // The field stays where it is in the page: moved, it would lose the focus and what is being typed.
    for (const other of [...this.children]) if (other !== bar) other.remove();
    this.append(this.kindChoice(), this.status, this.note, this.body);
    input.addEventListener("input", () => this.search());
    bar.addEventListener("submit", (event) => this.enter(event));
    this.addEventListener("keydown", (event) => this.move(event));
    // Only a query whose result was followed is remembered, not what was typed on the way.
    this.body.addEventListener("click", (event) => {
      if (event.target instanceof Element && event.target.closest("a") !== null && this.query !== "") rememberQuery(this.query);
    });
    if (this.isPage) this.readAddress();
    warmSearch("pages");
    this.search();
  }

  private readAddress(): void {
    const { q, kind } = searchInAddress();
    const choice = [...this.querySelectorAll<HTMLInputElement>("input[type=radio]")].find(({ value }) => value === kind);
    if (choice !== undefined) {
      choice.checked = true;
      this.kind = kind;
    }
    // What has been typed while this was loading counts more.
    if (this.input.value === "") this.input.value = q;
  }

  private kindChoice(): HTMLElement {
    const group = element("fieldset", "kinds", element("legend", "unseen", "Kind of page"));
    for (const kind of kinds) {
      const radio = element("input", "");
      radio.type = "radio";
      radio.name = this.isPage ? "kind" : "dialog-kind";
      radio.value = kind;
      radio.checked = kind === this.kind;
      radio.addEventListener("change", () => {
        this.kind = kind;
        this.search();
      });
      group.append(element("label", "", radio, kind));
    }
    return group;
  }

  private search(): void {
    this.query = this.input.value.slice(0, longestQuery).trim();
    this.isEntered = false;
    this.isSure = false;
    if (this.isPage) writeAddress({ q: this.query, kind: this.kind });
    overtake();
    if (this.query === "") {
      this.show(
        "",
        [],
        recentGroup(recentQueries(), (query) => this.repeat(query)),
      );
      return;
    }
    // Punctuation is in no page's index, and words like "the" are in every page.
    if (this.asked().size === 0 && !/[^\p{ASCII}]/u.test(this.query)) {
      this.note.replaceChildren();
      this.show(`Nothing to look for in “${this.query}” yet: add a word that tells more.`, [link(`${base}a-to-z/`, "Open the A to Z")], []);
      return;
    }
    this.wait();
    ask({ query: this.query, kind: this.kind === allKinds ? null : this.kind, pages: true }, (reply) => this.hear(reply));
  }

  /** Says that a search takes long, and only then: screen readers would read it out at every key. */
  private wait(): void {
    clearTimeout(this.saying);
    this.isSearching = true;
    // The line keeps its height, and says nothing of the query before.
    this.status.textContent = "\u00a0";
    this.saying = window.setTimeout(() => (this.isSearching ? (this.status.textContent = "Searching…") : undefined), patience);
  }

  private hear(reply: Reply): void {
    if (reply.part === "failed") {
      this.isSearching = false;
      const [words, way] = failureWords(reply.what, this.body.querySelector(".job") !== null);
      if (reply.what === "titles") this.body.replaceChildren();
      else this.body.querySelector(".pages")?.remove();
      this.note.replaceChildren();
      this.status.replaceChildren(words, " ", link(`${base}a-to-z/`, way));
    } else if (reply.part === "jobs") this.showJobs(reply.resolved);
    else {
      this.showAnswer(reply.answer, reply.categories);
      // What answers questions hears of it, and may put an answer above the results.
      this.dispatchEvent(new CustomEvent("atlas:searched", { bubbles: true, detail: { query: this.query, results: this.body } }));
      if (this.isEntered) this.follow();
    }
  }

  /** Jobs are known before pages are. Pages of the last query stay until the new ones are known, so that nothing jumps. */
  private showJobs({ matches, sure, many }: Resolved): void {
    if (!(sure || many) || (this.kind !== allKinds && this.kind !== "Occupation")) return;
    this.isSure = sure;
    this.body.querySelector(".jobs")?.remove();
    this.body.prepend(jobGroup("Jobs", matches.slice(0, mostJobs), this.asked()));
    if (this.isEntered) this.follow();
  }

  private showAnswer(answer: Answer, categories: readonly { to: string; title: string }[]): void {
    const asked = this.asked();
    const { jobsSure, jobsMany, jobsFirst, pagesSure } = answer;
    const jobs = answer.jobs.slice(0, jobsSure || jobsFirst ? mostJobs : 3);
    const pages = answer.pages.slice(0, mostPages);
    const groups = [
      ...(jobs.length > 0 ? [jobGroup(jobsSure || jobsMany ? "Jobs" : "Nearest job titles", jobs, asked)] : []),
      ...(pages.length > 0 ? [pageGroup(pagesSure || jobsSure || jobsMany ? "Pages" : "Nearest pages", pages, asked)] : []),
    ];
    const isFound = jobsSure || jobsMany || pagesSure;
    // Of many jobs the reader chooses one.
    this.isSure = isFound && !jobsMany;
    const words = countWords(this.query, jobsMany ? "many" : isFound ? "found" : "near", { ...answer, jobs, pages });
    this.note.replaceChildren(...correctionNote(answer, this.query));
    this.show(words, isFound ? [] : [link(`${base}a-to-z/`, "Open the A to Z")], [
      ...(jobsFirst ? groups : groups.toReversed()),
      ...(isFound ? [] : [categoryGroup(categories)]),
    ]);
  }

  private show(words: string, after: readonly Node[], content: readonly Node[]): void {
    this.isSearching = false;
    this.status.replaceChildren(words, ...after.flatMap((node) => [" ", node]));
    if (words === "") this.note.replaceChildren();
    this.body.replaceChildren(...content);
  }

  /** Searches again for what was looked for before. */
  private repeat(query: string): void {
    this.input.value = query;
    this.input.focus();
    this.search();
  }

  private asked(): ReadonlySet<string> {
    return new Set(tellingWords(this.query));
  }

  private enter(event: Event): void {
    event.preventDefault();
    if (this.query === "") return;
    this.isEntered = true;
    this.follow();
  }

  /** Opens the first result where the search is sure of it; else puts the focus there, for the reader to choose. */
  private follow(): void {
    const first = this.body.querySelector<HTMLAnchorElement>(".results > li > a");
    if (first === null || (this.isSearching && !this.isSure)) return;
    this.isEntered = false;
    rememberQuery(this.query);
    if (this.isSure) first.click();
    else first.focus();
  }

  /** Arrow keys go through the field and the results. */
  private move(event: KeyboardEvent): void {
    if (isComposing(event) || (event.key !== "ArrowDown" && event.key !== "ArrowUp")) return;
    if (event.target instanceof HTMLInputElement && event.target.type === "radio") return;
    const stops: HTMLElement[] = [this.input, ...this.body.querySelectorAll<HTMLAnchorElement>(".results > li > a")];
    const next = stops[stops.indexOf(document.activeElement as HTMLElement) + (event.key === "ArrowDown" ? 1 : -1)];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  }
}

/** The styles of the search come with it, so that pages without it do without them. */
if (customElements.get("atlas-search") === undefined) customElements.define("atlas-search", AtlasSearch);
