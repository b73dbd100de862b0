import styles from "./search.css?url";
import type { Answer } from "./engine.ts";
import type { Reply } from "./messages.ts";
import { tellingWords } from "./question.ts";
import type { Resolved } from "./titles.ts";
import { element, link } from "../dom/element.ts";
import { namesOf, oneOf, readFields, writeFields, type Fields } from "../dom/url-fields.ts";
import { ask, warmSearch } from "./client.ts";
import { recentQueries, rememberQuery } from "./recent-queries.ts";
import { loadStyles } from "../dom/load-styles.ts";
import { jobRow, pageRow } from "./result-rows.ts";
import { countWords, failureWords, correctionNote } from "./result-words.ts";

/** Kinds that results can be narrowed to, as the pages call themselves. */
const kinds = ["All", "Occupation", "Category", "Article", "Concept", "Quote", "Claim", "Chart", "Source", "Page"] as const;
const base = import.meta.env.BASE_URL;
const longestQuery = 200;

/** What is looked for, as it stands in the address of the search page. */
interface Question {
  q: string;
  kind: (typeof kinds)[number];
}
const fields: Fields<Question> = {
  q: { read: (text) => text.slice(0, longestQuery), write: (text) => (text === "" ? null : text) },
  kind: oneOf(kinds),
};
const nothing: Question = { q: "", kind: "All" };

const mostJobs = 6;
const mostPages = 10;

/**
 * The search box and its results: jobs first where a job was meant, then pages with the passage. On `/search/` its query is in the address; in
 * the dialog it is not, so that Back still means back. `action` is the address of the search page.
 */
class AtlasSearch extends HTMLElement {
  private input!: HTMLInputElement;
  private readonly status = element("p", "status");
  private readonly note = element("p", "corrected");
  private readonly body = element("div", "found");
  private kind: Question["kind"] = "All";
  private query = "";
  /** Whether Enter was pressed before there was an answer. */
  private isEntered = false;
  private isSure = false;

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
    // The field stays where it is: moved, it would lose the focus and what is being typed.
    for (const other of [...this.children]) if (other !== bar) other.remove();
    this.append(this.kindChoice(), this.status, this.note, this.body);
    input.addEventListener("input", () => this.search());
    bar.addEventListener("submit", (event) => this.enter(event));
    this.addEventListener("keydown", (event) => this.move(event));
    // What was followed was looked for; what was only typed on the way was not.
    this.body.addEventListener("click", (event) => {
      if (event.target instanceof Element && event.target.closest("a") !== null && this.query !== "") rememberQuery(this.query);
    });
    if (this.isPage) this.readAddress();
    warmSearch("pages");
    this.search();
  }

  private readAddress(): void {
    const { q, kind } = readFields(fields, new URLSearchParams(location.search), nothing, null);
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
    if (this.isPage) this.writeAddress();
    if (this.query === "") {
      this.show("", [], this.recent());
      return;
    }
    // Marks are in no page and words like "the" in every one.
    if (this.asked().size === 0 && !/[^\p{ASCII}]/u.test(this.query)) {
      this.show(`Nothing to look for in “${this.query}” yet: add a word that tells more.`, [link(`${base}a-to-z/`, "Open the A to Z")], []);
      return;
    }
    this.status.textContent = "Searching…";
    ask({ query: this.query, kind: this.kind === "All" ? null : this.kind, pages: true }, (reply) => this.hear(reply));
  }

  private hear(reply: Reply): void {
    if (reply.part === "failed") {
      const [words, way] = failureWords(reply.what, this.body.querySelector(".job") !== null);
      if (reply.what === "titles") this.body.replaceChildren();
      else this.body.querySelector(".pages")?.remove();
      this.note.replaceChildren();
      this.status.replaceChildren(words, " ", link(`${base}a-to-z/`, way));
    } else if (reply.part === "jobs") this.showJobs(reply.resolved);
    else {
      this.showAnswer(reply.answer, reply.categories);
      if (this.isEntered) this.follow();
    }
  }

  /** Jobs come before the index of pages is there; pages of the query before stay until theirs come, so that nothing jumps. */
  private showJobs({ matches, sure }: Resolved): void {
    if (!sure || (this.kind !== "All" && this.kind !== "Occupation")) return;
    const asked = this.asked();
    this.isSure = true;
    const jobs = group(
      "Jobs",
      "jobs",
      matches.slice(0, mostJobs).map((match) => jobRow(match, asked)),
    );
    this.body.querySelector(".jobs")?.remove();
    this.body.prepend(jobs);
    if (this.isEntered) this.follow();
  }

  private showAnswer(answer: Answer, categories: readonly { to: string; title: string }[]): void {
    const asked = this.asked();
    const { jobsSure, jobsFirst, pagesSure } = answer;
    const jobs = answer.jobs.slice(0, jobsSure || jobsFirst ? mostJobs : 3);
    const pages = answer.pages.slice(0, mostPages);
    const jobGroup = group(
      jobsSure ? "Jobs" : "Nearest job titles",
      "jobs",
      jobs.map((match) => jobRow(match, asked)),
    );
    const pageGroup = group(
      pagesSure || jobsSure ? "Pages" : "Nearest pages",
      "pages",
      pages.map((page) => pageRow(page, asked)),
    );
    const groups = [jobs.length > 0 ? jobGroup : null, pages.length > 0 ? pageGroup : null].filter((each) => each !== null);
    const isFound = jobsSure || pagesSure;
    this.isSure = isFound;
    const words = countWords(this.query, isFound, jobs.length, pages.length);
    this.note.replaceChildren(...correctionNote(answer, this.query));
    this.show(words, isFound ? [] : [link(`${base}a-to-z/`, "Open the A to Z")], [
      ...(jobsFirst ? groups : groups.toReversed()),
      ...(isFound ? [] : [waysOn(categories)]),
    ]);
  }

  private show(words: string, after: readonly Node[], content: readonly Node[]): void {
    this.status.replaceChildren(words, ...after.flatMap((node) => [" ", node]));
    if (words === "") this.note.replaceChildren();
    this.body.replaceChildren(...content);
  }

  /** What was looked for before, to be looked for again. */
  private recent(): Node[] {
    const queries = recentQueries();
    if (queries.length === 0) return [];
    const items = queries.map((query) => {
      const again = element("button", "button", query);
      again.type = "button";
      again.addEventListener("click", () => {
        this.input.value = query;
        this.input.focus();
        this.search();
      });
      return element("li", "", again);
    });
    return [element("section", "recent", element("h2", "", "Looked for in this tab"), element("ul", "tags", ...items))];
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
    if (first === null || (this.status.textContent === "Searching…" && !this.isSure)) return;
    this.isEntered = false;
    rememberQuery(this.query);
    if (this.isSure) first.click();
    else first.focus();
  }

  private writeAddress(): void {
    const address = new URL(location.href);
    for (const name of namesOf(fields)) address.searchParams.delete(name);
    for (const [name, value] of writeFields(fields, { q: this.query, kind: this.kind }, nothing)) address.searchParams.set(name, value);
    history.replaceState(null, "", address);
  }

  /** Arrow keys go through the field and the results. */
  private move(event: KeyboardEvent): void {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    if (event.target instanceof HTMLInputElement && event.target.type === "radio") return;
    const stops: HTMLElement[] = [this.input, ...this.body.querySelectorAll<HTMLAnchorElement>(".results > li > a")];
    const next = stops[stops.indexOf(document.activeElement as HTMLElement) + (event.key === "ArrowDown" ? 1 : -1)];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  }
}

function group(title: string, className: string, rows: readonly Node[]): HTMLElement {
  const list = element("ol", "results", ...rows);
  list.setAttribute("aria-label", title);
  return element("section", className, element("h2", "", title), list);
}

/** Where nothing fits, there is still somewhere to go. */
function waysOn(categories: readonly { to: string; title: string }[]): HTMLElement {
  const items = categories.map(({ to, title }) => element("li", "", link(`${base}${to}/`, title)));
  return element("section", "ways", element("h2", "", "Categories of jobs"), element("ul", "tags", ...items));
}

/** The styles of the search come with it, so that pages without it do without them. */
if (customElements.get("atlas-search") === undefined) customElements.define("atlas-search", AtlasSearch);
