import { dayHere } from "../../text/calendar-day.ts";
import { quarterName, quarterOf, quartersToChoose, type Quarter } from "../../text/quarter.ts";
import { countOf, quartersOf, remarkOn, tidyName, type Sheet } from "./answers.ts";
import { inventoryEntry } from "../inventory/entry.ts";
import { once } from "../../dom/load-once.ts";
import { WorksheetFields } from "./fields.ts";
import { UnsavedEdits } from "./unsaved-edits.ts";

const loadFiles = once(() => import("./export.ts"));
const loadCompare = once(() => import("./compare.ts"));
/** Loaded as soon as something is typed, so that it is there when another tab writes. */
const loadHeard = once(() => import("./heard.ts"));
const loadTeam = once(() => import("./show-team.ts"));
const loadInventory = once(() => import("./show-inventory.ts"));

const otherTab = "Another tab changed this quarter. What it wrote is shown here.";

/**
 * A worksheet that is filled in quarter by quarter. What is typed is kept in this browser and nowhere else; files, the calendar and the quarters
 * side by side are loaded when they are first wanted. Without scripts it is a form to print.
 */
export class AtlasWorksheet extends HTMLElement {
  fields!: WorksheetFields;
  unsaved!: UnsavedEdits;
  quarter: Quarter = quarterOf(dayHere(new Date()));
  private timer = 0;
  private note = "";

  /** Asks before the reader leaves what the browser could not keep. It listens only then: pages that always listen are loaded again by Back. */
  private readonly guard = (event: BeforeUnloadEvent) => {
    this.sync();
    if (this.unsaved.hasUnsaved) event.preventDefault();
  };

  connectedCallback(): void {
    this.fields = new WorksheetFields(this);
    this.unsaved = new UnsavedEdits(this.fields.form);
    this.addEventListener("input", ({ target }) => this.typed(target));
    this.find<HTMLSelectElement>('select[name="quarter"]')?.addEventListener("change", ({ target }) =>
      this.choose((target as HTMLSelectElement).value as Quarter),
    );
    this.addEventListener("click", ({ target }) => this.press(target as Element));
    this.find(".tools details")?.addEventListener("toggle", () => void this.withFiles("review"), { once: true });
    this.find('.tools input[type="file"]')?.addEventListener("change", () => void this.withFiles("import"));
    this.find('.team input[type="file"]')?.addEventListener("change", () => void this.withTeam("addToTeam"));
    addEventListener("storage", ({ key, oldValue, newValue }) => {
      if (key === this.unsaved.key) void this.hear(oldValue, newValue);
      else if (key === null || key === inventoryEntry.key) this.sync(otherTab);
    });
    addEventListener("pageshow", ({ persisted }) => persisted && this.sync());
    addEventListener("pagehide", () => this.sync());
    document.addEventListener("visibilitychange", () => document.hidden && this.sync());
    this.sync();
  }

  /** Another tab changed the entry. What it took away is put back, and what it wrote is shown. */
  private async hear(before: string | null, after: string | null): Promise<void> {
    const known = this.unsaved.written;
    try {
      (await loadHeard()).heard(this.unsaved, known, before, after);
    } catch {
      // Without this code the last write stands.
    }
    this.sync(otherTab);
  }

  private get nameField(): HTMLInputElement | null {
    return this.find<HTMLInputElement>('input[name="person"]');
  }

  get sheet(): Sheet {
    return this.unsaved.sheet;
  }

  get today(): string {
    return dayHere(new Date());
  }

  find<E extends Element = HTMLElement>(selector: string): E | null {
    return this.querySelector<E>(selector);
  }

  private typed(target: EventTarget | null): void {
    const question = this.fields.questionOf(target);
    const isName = target === this.nameField;
    if (question === undefined && !isName) return;
    const { value } = target as HTMLInputElement;
    if (question === undefined) this.unsaved.call(value);
    else this.unsaved.type(this.quarter, question, value);
    this.note = question === undefined ? "" : remarkOn(question, value, this.quarter, this.today);
    addEventListener("beforeunload", this.guard);
    loadHeard().then(
      ({ joinWell }) => joinWell(this.unsaved),
      () => undefined,
    );
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.sync(), 300);
  }

  /** Joins what was typed here with what is stored, by other tabs too, and shows it; `ifChanged` is said if that changes a field. */
  sync(ifChanged = ""): void {
    clearTimeout(this.timer);
    const doubled = this.unsaved.sync();
    if (this.unsaved.hasUnsaved) addEventListener("beforeunload", this.guard);
    else removeEventListener("beforeunload", this.guard);
    const changed = this.fields.show(this.sheet, this.quarter);
    if (doubled !== "") this.note = doubled;
    else if (changed && ifChanged !== "") this.note = ifChanged;
    this.show();
    this.showInventory();
  }

  /** What is ticked in the inventory stands beside the question that asks for it. */
  private showInventory(): void {
    const target = this.find(".from-inventory");
    if (target === null || !inventoryEntry.text()) return;
    loadInventory().then(
      ({ showInventory }) => showInventory(target),
      () => undefined,
    );
  }

  /** Says something to the reader; what is wrong with the storage is said as long as it is. */
  say(note: string): void {
    this.note = note;
    this.show();
  }

  choose(quarter: Quarter): void {
    this.sync();
    this.quarter = quarter;
    this.note = "";
    this.fields.show(this.sheet, quarter);
    this.show();
  }

  private show(): void {
    this.offerQuarters();
    const { trouble, sheet, name } = this.unsaved;
    this.showName(name);
    this.write(".remark", [trouble, this.note].filter((each) => each !== "").join(" "));
    this.write(".saved", (sheet.size > 0 || name !== "") && trouble === "" ? "Kept in this browser." : "");
    const count = sheet.size === 0 ? (name === "" ? "nothing" : "your name") : countOf(sheet);
    this.write(".stored", trouble === "" || count === "nothing" ? count : `${count}, not all of it kept`);
    this.write(".of-quarter", quarterName(this.quarter));
    const compare = this.find(".compare");
    if (compare === null || (compare.hidden && sheet.size < 2)) return;
    loadCompare().then(
      ({ compareQuarters }) => compareQuarters(compare, this.fields.form, this.sheet),
      () => undefined,
    );
  }

  /** What is being typed is left alone where it means the same name. */
  private showName(name: string): void {
    const field = this.nameField;
    if (field !== null && tidyName(field.value) !== name) field.value = name;
    this.write(".of-person", name);
  }

  private write(selector: string, words: string): void {
    const target = this.find(selector);
    if (target !== null && target.textContent !== words) target.textContent = words;
  }

  private offerQuarters(): void {
    const select = this.find<HTMLSelectElement>('select[name="quarter"]');
    if (select === null) return;
    const offered = [...new Set([...quartersToChoose(this.today, quartersOf(this.sheet)), this.quarter])].toSorted().toReversed();
    const words = offered.map((quarter) => {
      const count = this.sheet.get(quarter)?.size ?? 0;
      return new Option(`${quarterName(quarter)}${count === 0 ? "" : ` (${count})`}`, quarter, false, quarter === this.quarter);
    });
    const same = words.every((option, index) => select.options[index]?.text === option.text) && select.options.length === words.length;
    if (!same) select.replaceChildren(...words);
    select.value = this.quarter;
  }

  private press(target: Element): void {
    const act = target.closest("button")?.name;
    const dialog = this.find<HTMLDialogElement>("dialog");
    if (act === "print") print();
    else if (act === "print-team") void this.withTeam("printTeam");
    else if (act === "delete") dialog?.showModal();
    else if (act === "keep") dialog?.close();
    else if (act === "really") {
      dialog?.close();
      clearTimeout(this.timer);
      const gone = this.unsaved.forget();
      this.fields.show(this.sheet, this.quarter);
      this.say(
        gone ? "Deleted. Nothing of this worksheet is kept in this browser now." : "The browser did not let this page delete its entry.",
      );
    } else if (act === "export" || act === "markdown" || act === "calendar") void this.withFiles(act);
  }

  private async withTeam(act: "addToTeam" | "printTeam"): Promise<void> {
    try {
      await (await loadTeam())[act](this);
    } catch {
      this.say("This part of the page could not be loaded. Nothing was changed; try again when you are connected, or load the page again.");
    }
  }

  /**
   * The code that makes and reads files is loaded when it is first needed. Older browsers remember that it did not come, until the page is
   * loaded again.
   */
  private async withFiles(act: "export" | "import" | "markdown" | "calendar" | "review"): Promise<void> {
    try {
      const files = await loadFiles();
      this.sync();
      await files[act](this);
    } catch {
      this.say(
        "This part of the page could not be loaded. Your answers are as they were; try again when you are connected, or load the page again.",
      );
    }
  }
}

if (customElements.get("atlas-worksheet") === undefined) customElements.define("atlas-worksheet", AtlasWorksheet);
