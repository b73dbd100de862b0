import { printInventory } from "./file.ts";
import { offerOf } from "./offer.ts";
import { inventoryCount, isBlank } from "./inventory.ts";
import type { WorkData } from "../../neighbors/work-data.ts";
import type { JobChoice } from "../../search/atlas-find.ts";
import { element, link } from "../../dom/element.ts";
import { UnsavedTicks, type Kind } from "./unsaved-ticks.ts";
import { showOffer } from "./show-offer.ts";
import { onInventoryChange } from "./store.ts";
import { once } from "../../dom/load-once.ts";
import { loadWorkData } from "../load-work-data.ts";

const loadFiles = once(() => import("./export.ts"));

/**
 * What a reader has done in the jobs that they held, to tick. It is kept in this browser and nowhere else, and not before something is ticked.
 * The work of jobs is loaded when the first is named. Attribute: `data-schema`, the address of the JSON Schema of its file.
 */
export class AtlasInventory extends HTMLElement {
  readonly unsaved = new UnsavedTicks();
  private work: WorkData | undefined;
  private note = "";

  /** Asks before the reader leaves what the browser could not keep. It listens only then: pages that always listen are loaded again by Back. */
  private readonly guard = (event: BeforeUnloadEvent) => {
    this.sync();
    if (this.unsaved.hasUnsaved) event.preventDefault();
  };

  connectedCallback(): void {
    this.addEventListener("atlas:job", (event) => {
      event.preventDefault();
      void this.add((event as JobChoice).detail.slug);
    });
    this.addEventListener("change", ({ target }) => this.ticked(target as HTMLInputElement));
    this.addEventListener("click", ({ target }) => this.press((target as Element).closest("button")));
    onInventoryChange(() => {
      const before = printInventory(this.unsaved.inventory);
      this.sync();
      if (printInventory(this.unsaved.inventory) !== before) this.say("Another tab changed the inventory. What it ticked is shown here.");
    });
    this.sync();
    const asked = new URLSearchParams(location.search).get("job");
    if (asked !== null) void this.add(asked);
  }

  /** Names a job that was held. */
  private async add(slug: string): Promise<void> {
    if (!(await this.hasWork())) return;
    const title = this.work?.titles.get(slug);
    const field = this.querySelector<HTMLInputElement>("atlas-find input");
    if (field !== null) field.value = "";
    if (title === undefined) return this.say(`This site has no job by the address “${slug}”. Look for it by its name.`);
    const offered = offerOf([slug], { jobs: [], activities: new Set(), skills: new Set() }, this.work as WorkData);
    const count = offered.activities.length + offered.skills.length + offered.knowledge.length;
    this.unsaved.set("jobs", slug, true);
    this.sync();
    this.say(
      count === 0
        ? `${title} is named. O*NET has not rated the work of this job, so it brings nothing to tick.`
        : `${title} is named, with ${count} things to tick.`,
    );
  }

  private ticked({ type, name, value, checked }: HTMLInputElement): void {
    if (type === "file") void this.withFiles("import");
    if (type !== "checkbox") return;
    this.unsaved.set(name as Kind, value, checked);
    this.note = "";
    this.sync();
  }

  /** Joins what was ticked here with what is kept, by other tabs too, and shows it. */
  sync(): void {
    this.unsaved.sync();
    if (this.unsaved.hasUnsaved) addEventListener("beforeunload", this.guard);
    else removeEventListener("beforeunload", this.guard);
    this.show();
    const { inventory } = this.unsaved;
    if (this.work !== undefined || inventory.jobs.length === 0) return;
    // Keeps room for what was ticked before, so that nothing below jumps when it is shown.
    this.dataset["waiting"] = "";
    void this.hasWork().then((loaded) => {
      delete this.dataset["waiting"];
      if (loaded) this.show();
    });
  }

  /** Says something to the reader; what is wrong with the storage is said as long as it is. */
  say(note: string): void {
    this.note = note;
    this.show();
  }

  private show(): void {
    const { inventory, trouble } = this.unsaved;
    const blank = isBlank(inventory);
    this.write(".remark", [trouble, this.note].filter((each) => each !== "").join(" "));
    this.write(".saved", !blank && trouble === "" ? "Kept in this browser." : "");
    this.write(
      ".stored",
      blank ? "nothing" : trouble === "" ? inventoryCount(inventory) : `${inventoryCount(inventory)}, not all of it kept`,
    );
    const { work } = this;
    if (work === undefined) return;
    const titleOf = (slug: string) => work.titles.get(slug) ?? slug;
    this.showJobs(inventory.jobs, titleOf);
    showOffer(this, offerOf(inventory.jobs, inventory, work), inventory, titleOf);
  }

  private showJobs(jobs: readonly string[], titleOf: (slug: string) => string): void {
    const list = this.querySelector<HTMLElement>(".held-jobs");
    if (list === null || list.dataset["shown"] === jobs.join()) return;
    list.dataset["shown"] = jobs.join();
    list.replaceChildren(
      ...jobs.map((slug) => {
        const title = link(`${import.meta.env.BASE_URL}occupations/${slug}/`, titleOf(slug));
        const button = element("button", "button", "Remove");
        Object.assign(button, { type: "button", name: "remove", value: slug, ariaLabel: `Remove ${titleOf(slug)}` });
        return element("li", "", title, " ", button);
      }),
    );
  }

  private write(selector: string, words: string): void {
    const target = this.querySelector(selector);
    if (target !== null && target.textContent !== words) target.textContent = words;
  }

  private press(button: HTMLButtonElement | null): void {
    if (button === null) return;
    const dialog = this.querySelector("dialog");
    const act = button.name;
    if (act === "print") print();
    else if (act === "delete") dialog?.showModal();
    else if (act === "keep") dialog?.close();
    else if (act === "export") void this.withFiles("export");
    else if (act === "remove") this.takeOut(button.value);
    else if (act === "really") {
      dialog?.close();
      const gone = this.unsaved.forget();
      this.sync();
      this.say(
        gone ? "Deleted. Nothing of the inventory is kept in this browser now." : "The browser did not let this page delete its entry.",
      );
    }
  }

  /** Takes a job out; what was ticked in it stays ticked. The focus goes to the field, since its button is gone. */
  private takeOut(slug: string): void {
    this.unsaved.set("jobs", slug, false);
    this.sync();
    this.say(`${this.work?.titles.get(slug) ?? slug} is taken out. What you ticked stays ticked.`);
    this.querySelector<HTMLInputElement>("atlas-find input")?.focus();
  }

  private async hasWork(): Promise<boolean> {
    try {
      this.work ??= await loadWorkData();
      return true;
    } catch {
      this.say("The work of the jobs could not be loaded. What you ticked is as it was; try again when you are connected.");
      return false;
    }
  }

  /** The code that makes and reads files is loaded when it is first needed. */
  private async withFiles(act: "export" | "import"): Promise<void> {
    try {
      const files = await loadFiles();
      await files[act](this);
    } catch {
      this.say(
        "This part of the page could not be loaded. What you ticked is as it was; try again when you are connected, or load the page again.",
      );
    }
  }
}

if (customElements.get("atlas-inventory") === undefined) customElements.define("atlas-inventory", AtlasInventory);
