import { isComposing } from "../dom/composing.ts";
import styles from "./options.css?url";
import type { Reply } from "./messages.ts";
import type { TitleMatch } from "./titles.ts";
import { ask, overtake, warmSearch } from "./client.ts";
import { element } from "../dom/element.ts";
import { loadStyles } from "../dom/load-styles.ts";
import { jobsOf, onlyEnglish, pathOf } from "./job-words.ts";

/** A live chart that can show an occupation; false where it draws none. */
type Finder = HTMLElement & { find(slug: string): Promise<boolean> };

const shown = 6;
/** ms without a key after which the number of titles is said. */
const pause = 600;

/** A chosen job: the event `atlas:job`, which bubbles. Whoever prevents its default decides what happens next. */
export type JobChoice = CustomEvent<{ slug: string; title: string }>;

/**
 * "Find your job": a field that knows what people call their work. The elements around it hear of a choice first; if none of them takes it, the
 * page's live chart shows the job, and where there is none the occupation's page opens. Without scripts, or where the titles cannot be loaded,
 * the form leads to the search page. With the attribute `profiles` it offers only occupations that have a profile.
 */
class AtlasFind extends HTMLElement {
  private query = "";
  /** Whether all titles have been searched, and whether Enter was pressed before that. */
  private isAnswered = false;
  private isEntered = false;
  private found: TitleMatch[] = [];
  /** Whether many jobs have the title in common: none of them is chosen before the reader does. */
  private isOfMany = false;
  private isEnglish = true;
  private active = -1;
  private input!: HTMLInputElement;
  private list!: HTMLElement;
  /** Read out by screen readers. */
  private readonly status = element("p", "unseen");
  private saying = 0;

  connectedCallback(): void {
    const input = this.querySelector("input");
    const list = this.querySelector<HTMLElement>('[role="listbox"]');
    if (input === null || list === null) return;
    this.input = input;
    this.list = list;
    loadStyles(styles);
    this.status.setAttribute("role", "status");
    this.append(this.status);
    input.addEventListener("focus", () => warmSearch("titles"));
    input.addEventListener("input", () => this.search());
    input.addEventListener("keydown", (event) => this.key(event));
    input.addEventListener("blur", () => setTimeout(() => (document.activeElement === input ? undefined : this.close()), 150));
    this.querySelector("form")?.addEventListener("submit", (event) => this.submit(event));
    if (document.activeElement !== input) return;
    warmSearch("titles");
    if (input.value !== "") this.search();
  }

  private search(): void {
    this.query = this.input.value.trim();
    this.isEntered = false;
    this.isAnswered = false;
    this.active = -1;
    overtake();
    if (this.query === "") this.suggest([]);
    else ask({ query: this.query, kind: null, pages: false }, (reply) => this.hear(reply));
  }

  private hear(reply: Reply): void {
    if (reply.part === "failed") {
      // The form still leads to the search page.
      this.isAnswered = true;
      this.found = [];
      this.close();
      if (this.isEntered) this.input.form?.submit();
    }
    if (reply.part !== "jobs") return;
    this.isAnswered = reply.complete;
    const { matches, many, otherLanguage } = reply.resolved;
    this.isOfMany = many;
    this.isEnglish = otherLanguage.length === 0;
    const offered = this.hasAttribute("profiles") ? matches.filter(({ profile }) => profile) : matches;
    this.suggest(offered.slice(0, shown), reply.complete);
    if (this.isEntered && this.isAnswered) this.input.form?.requestSubmit();
  }

  private suggest(found: TitleMatch[], isComplete = true): void {
    const none = this.query !== "" && isComplete && found.length === 0;
    // More titles may come after the first ones: the option that the reader has gone to stays the active one.
    const active = this.found[this.active]?.slug;
    this.found = found;
    this.list.replaceChildren(...found.map((match, index) => this.option(match, index)));
    if (none) {
      const words = element("li", "", `No title like this${this.isEnglish ? "" : `: ${onlyEnglish}`}. Press Enter to search every page.`);
      words.setAttribute("role", "option");
      words.setAttribute("aria-disabled", "true");
      this.list.append(words);
    }
    this.open(found.length > 0 || none);
    this.announce(isComplete && !none ? found.length : 0);
    this.point(found.findIndex(({ slug }) => slug === active));
  }

  /** Says once how many titles are offered, when all are there and the reader has stopped typing. That none is, the list says itself. */
  private announce(count: number): void {
    clearTimeout(this.saying);
    const words = count === 0 ? "" : `${count} ${count === 1 ? "job" : "jobs"}. Arrow keys go through them.`;
    this.saying = window.setTimeout(() => (this.status.textContent = words), count === 0 ? 0 : pause);
  }

  /** Makes one of the titles found the active option, or none (-1). */
  private point(index: number): void {
    this.active = index;
    [...this.list.children].forEach((item, position) => item.setAttribute("aria-selected", String(position === index)));
    if (index < 0) this.input.removeAttribute("aria-activedescendant");
    else this.input.setAttribute("aria-activedescendant", `${this.list.id}-${index}`);
  }

  private option(match: TitleMatch, index: number): HTMLElement {
    const called = match.isOtherName ? `${match.row === null ? "" : "part: "}${match.matched} · ` : "";
    const note = element("span", "meta", called + jobsOf(match.jobs));
    const item = element("li", "", element("strong", "", match.title), " ", note);
    item.id = `${this.list.id}-${index}`;
    item.setAttribute("role", "option");
    item.setAttribute("aria-selected", "false");
    // The field keeps the focus. The choice waits for the click: at `pointerdown` the click would fall on what then stands under the finger.
    item.addEventListener("pointerdown", (event) => event.preventDefault());
    item.addEventListener("click", () => this.choose(match));
    return item;
  }

  private key(event: KeyboardEvent): void {
    // An input method has these keys for itself while it composes.
    if (isComposing(event)) return;
    if (event.key === "Escape") this.close();
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    if (this.found.length === 0) return;
    event.preventDefault();
    this.open(true);
    const direction = event.key === "ArrowDown" ? 1 : -1;
    this.point((this.active + direction + this.found.length + (this.active === -1 && direction === -1 ? 1 : 0)) % this.found.length);
  }

  private submit(event: SubmitEvent): void {
    if (this.query !== "" && !this.isAnswered && this.active < 0) {
      event.preventDefault();
      this.isEntered = true;
      return;
    }
    const [first, second] = this.found;
    // A title that fits one occupation alone needs no choice; several stay open to choose from.
    const sure = first !== undefined && !this.isOfMany && (second === undefined || (first.exact && !second.exact));
    const match = this.active >= 0 ? this.found[this.active] : sure ? first : undefined;
    if (match === undefined) {
      if (this.found.length === 0) return;
      event.preventDefault();
      // The button has taken the focus, and the list would close.
      this.input.focus();
      this.key(new KeyboardEvent("keydown", { key: "ArrowDown" }));
      return;
    }
    event.preventDefault();
    this.choose(match);
  }

  private choose(match: TitleMatch): void {
    const { slug, title, profile, row } = match;
    this.input.value = title;
    this.close();
    // Lists know profiles alone.
    const offer: JobChoice = new CustomEvent("atlas:job", { detail: { slug, title }, bubbles: true, cancelable: true });
    if (profile && !this.dispatchEvent(offer)) return;
    const chart = [...document.querySelectorAll<Finder>(".live")].find((each) => "find" in each);
    // The map of detailed occupations has its own figures: it shows the part that was meant, and what has no profile.
    const detailed = chart?.dataset["figures"] !== undefined;
    if (chart === undefined || !(profile || detailed)) this.go(match);
    else void chart.find(detailed && row !== null ? row : slug).then((found) => found || this.go(match));
  }

  private go(match: TitleMatch): void {
    location.assign(import.meta.env.BASE_URL + pathOf(match));
  }

  private open(open: boolean): void {
    this.list.hidden = !open;
    this.input.setAttribute("aria-expanded", String(open));
  }

  private close(): void {
    clearTimeout(this.saying);
    this.open(false);
    this.input.removeAttribute("aria-activedescendant");
  }
}

if (customElements.get("atlas-find") === undefined) customElements.define("atlas-find", AtlasFind);
