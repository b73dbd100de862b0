import { capital } from "../../text/format-number.ts";
import { element } from "../../dom/element.ts";
import { tickedInventory } from "../inventory/store.ts";

/**
 * Shows what is ticked in the inventory beside a question of the worksheet, before what stands in `target` already, and puts it at the end of the
 * answer where the reader wants that.
 */
export function showInventory(target: HTMLElement): void {
  const shown = target.querySelector("details") ?? made(target);
  const { activities, skills } = tickedInventory();
  shown.hidden = activities.size + skills.size === 0;
  for (const [name, names] of Object.entries({ skills, activities })) {
    const list = shown.querySelector<HTMLElement>(`[data-of="${name}"]`);
    list?.replaceChildren(...[...names].map((each) => element("li", "", capital(each))));
  }
  const button = shown.querySelector("button");
  if (button !== null) button.hidden = skills.size === 0;
}

function made(target: HTMLElement): HTMLDetailsElement {
  const button = element("button", "button", "Add the skills to the answer");
  button.type = "button";
  button.addEventListener("click", () => addSkills(target));
  const shown = element("details", "", element("summary", "", "From your inventory"), list("skills"), list("activities"), button);
  target.prepend(shown);
  return shown;
}

function list(name: string): HTMLUListElement {
  const made = element("ul", "");
  made.dataset["of"] = name;
  made.ariaLabel = name === "skills" ? "Skills and areas of knowledge" : "Activities";
  return made;
}

/** Adds them as if they had been typed, without those that are in the answer already. */
function addSkills(target: HTMLElement): void {
  const field = target.parentElement?.querySelector("textarea");
  if (field === null || field === undefined) return;
  const written = field.value.toLowerCase();
  const skills = [...tickedInventory().skills].filter((name) => !written.includes(name.toLowerCase()));
  if (skills.length > 0) field.value += `${field.value.trim() === "" ? "" : "\n"}${capital(skills.join(", "))}`;
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  field.focus();
}
