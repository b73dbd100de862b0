import { element } from "../dom/element.ts";
import { saveFile } from "../dom/save-file.ts";
import { mostQuestions, questionsAddress, questionsIn } from "./address.ts";
import { askAtlas, warmAsk } from "./client.ts";

const base = import.meta.env.BASE_URL;

/**
 * The page on which the atlas is asked. The address holds the conversation: each question adds one to it, Back takes it away, and a link to it
 * asks the same again. The newest answer stands first.
 */
class AtlasAsk extends HTMLElement {
  private input!: HTMLInputElement;
  private readonly status = element("p", "status");
  private readonly answers = element("div", "answers flow");
  private questions: string[] = [];
  private turn = 0;

  connectedCallback(): void {
    const form = this.querySelector("form");
    const input = form?.querySelector("input");
    if (form === null || input === null || input === undefined || this.input !== undefined) return;
    this.input = input;
    this.status.setAttribute("role", "status");
    form.after(this.status, this.answers);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const question = input.value.trim();
      if (question === "") this.status.textContent = "Write a question first, for example: what does a plumber earn?";
      else this.ask([...this.questions, question], true);
    });
    input.addEventListener("focus", () => warmAsk(), { once: true });
    // Examples and changes are links to the same page; here they are answered without leaving it.
    this.addEventListener("click", (event) => this.follow(event));
    addEventListener("popstate", () => this.ask(questionsIn(location.search), false));
    const questions = questionsIn(location.search);
    if (questions.length > 0) this.ask(questions, false);
  }

  private follow(event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof Element)) return;
    const link = event.target.closest<HTMLAnchorElement>("a[data-ask]");
    if (link === null) return;
    event.preventDefault();
    this.ask(questionsIn(new URL(link.href).search), true);
  }

  private ask(questions: readonly string[], isNew: boolean): void {
    this.questions = questions.slice(-mostQuestions);
    if (isNew) history.pushState(null, "", questionsAddress(location.pathname, this.questions));
    void this.answer(isNew);
  }

  /** Shows the answers to all questions of the conversation. Those that stand already are kept. */
  private async answer(isNew: boolean): Promise<void> {
    const turn = (this.turn += 1);
    const { questions } = this;
    if (questions.length === 0) {
      this.answers.replaceChildren();
      this.status.textContent = "";
      this.input.value = "";
      return;
    }
    this.status.className = "status";
    this.status.textContent = "Looking it up…";
    const last = await this.one(questions);
    if (turn !== this.turn) return;
    const before = await Promise.all(questions.slice(0, -1).map((_, index) => this.one(questions.slice(0, index + 1))));
    if (turn !== this.turn) return;
    this.answers.replaceChildren(element("h2", "unseen", "Answer"), last.shown, ...this.earlier(before.map(({ shown }) => shown)));
    // It is read out; those who see the answer need it no second time.
    this.status.className = "status unseen";
    this.status.textContent = last.says;
    this.input.value = "";
    this.input.placeholder = "Ask further: only over 80k, and in construction, how exposed are they";
    if (isNew) {
      const heading = last.shown.querySelector("h3");
      heading?.setAttribute("tabindex", "-1");
      heading?.focus({ preventScroll: true });
      heading?.scrollIntoView({ block: "nearest", behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
    }
  }

  private async one(questions: readonly string[]): Promise<{ shown: HTMLElement; says: string }> {
    const reply = await askAtlas(questions, location.pathname);
    const shown = element("div", "turn");
    if ("failed" in reply) {
      shown.innerHTML = `<p>The tables could not be loaded. Check your connection and ask again, or <a href="${base}a-to-z/">open the A to Z</a>.</p>`;
      return { shown, says: "The tables could not be loaded." };
    }
    // Made by the worker, which escapes whatever was typed.
    shown.innerHTML = reply.html;
    const { csv } = reply;
    shown.querySelector("[data-save]")?.addEventListener("click", () => saveFile("atlas-answer.csv", "text/csv", csv ?? ""));
    return { shown, says: reply.says };
  }

  /** What was asked before, the newest first, with a way to begin again. */
  private earlier(shown: readonly HTMLElement[]): HTMLElement[] {
    const anew = element("button", "button", "Begin a new conversation");
    anew.type = "button";
    anew.addEventListener("click", () => {
      this.ask([], true);
      this.input.focus();
    });
    return shown.length === 0
      ? [element("p", "", anew)]
      : [element("p", "", anew), element("h2", "", "Asked before"), ...shown.toReversed()];
  }
}

if (customElements.get("atlas-ask") === undefined) customElements.define("atlas-ask", AtlasAsk);
