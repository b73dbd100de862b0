import styles from "./columns.css?url";
import { loadStyles } from "../../dom/load-styles.ts";
import { element } from "../../dom/element.ts";
import { printDate } from "../../text/dates.ts";
import { quarterName, type Quarter } from "../../text/quarter.ts";
import { chosenFiles } from "../local-files.ts";
import type { AtlasWorksheet } from "./atlas-worksheet.ts";
import { parseSheet } from "./file.ts";
import { ownerOf, personWords, teamQuarters, teamRows, withoutPerson, withPerson, type Team } from "./team.ts";

/** The team that stands on each worksheet's page. */
const teams = new WeakMap<AtlasWorksheet, Team>();
const teamOf = (root: AtlasWorksheet): Team => teams.get(root) ?? new Map();

/** Adds the files of people to the team: each that can be read, and a sentence for each that cannot. */
export async function addToTeam(root: AtlasWorksheet): Promise<void> {
  const files = await chosenFiles(root.find<HTMLInputElement>('.team input[type="file"]'), "worksheet");
  const { form } = root.fields;
  let team = teamOf(root);
  const added: string[] = [];
  const refused: string[] = [];
  for (const file of files) {
    const read = "refused" in file ? file : parseSheet(form, file.text);
    if ("refused" in read) {
      refused.push(`${file.name} was not added. ${read.refused}`);
      continue;
    }
    const name = ownerOf(read, file.name);
    team = withPerson(form, team, name, read.sheet);
    added.push(name);
  }
  teams.set(root, team);
  showTeam(root);
  const people = [...new Set(added)];
  const again = people.length < added.length ? " Files of one name stand in one column." : "";
  root.say([...(people.length === 0 ? [] : [`Added ${people.join(", ")}.${again}`]), ...refused].join(" "));
}

/** Draws the team: who is in it, the quarters to choose from, and what everybody wrote in the one that is chosen. */
export function showTeam(root: AtlasWorksheet): void {
  loadStyles(styles);
  const team = teamOf(root);
  const quarters = teamQuarters(team);
  const shown = root.find(".team-sheet");
  const select = root.find<HTMLSelectElement>('select[name="team-quarter"]');
  if (shown === null || select === null) return;
  const chosen = quarters.find(({ quarter }) => quarter === select.value)?.quarter ?? quarters[0]?.quarter;
  select.replaceChildren(...quarters.map(({ quarter, words }) => new Option(words, quarter, false, quarter === chosen)));
  select.onchange = () => showTeam(root);
  shown.hidden = team.size === 0;
  root.find(".people")?.replaceChildren(...[...team].map(([name, sheet]) => person(root, name, personWords(name, sheet))));
  const rows = shown.querySelector(".beside");
  if (rows === null) return;
  if (chosen === undefined) rows.replaceChildren(...(team.size === 0 ? [] : [element("p", "missing", "Nobody has written anything.")]));
  else rows.replaceChildren(...drawnRows(root, team, chosen));
}

function person(root: AtlasWorksheet, name: string, words: string): HTMLLIElement {
  const button = element("button", "button", "Remove");
  button.type = "button";
  button.ariaLabel = `Remove ${name}`;
  button.addEventListener("click", () => {
    teams.set(root, withoutPerson(teamOf(root), name));
    showTeam(root);
    root.say(`${name} is no longer on this page.`);
    root.find<HTMLElement>(".team input[type=file]")?.focus();
  });
  return element("li", "", element("span", "", words), button);
}

function drawnRows(root: AtlasWorksheet, team: Team, quarter: Quarter): HTMLElement[] {
  const heading = element("p", "of-team on-paper", `${root.dataset["title"] ?? ""}, team of ${team.size}: ${quarterName(quarter)}`);
  const rows = teamRows(root.fields.form, team, quarter).map(({ question: { ask, answer }, answers }) => {
    const columns = answers.map(({ name, text }) => {
      const words =
        text === "" ? element("dd", "missing", "Nothing written") : element("dd", "", answer === "day" ? printDate(text) : text);
      return element("div", "", element("dt", "", name), words);
    });
    return element("div", "", element("h3", "", ask), element("dl", "", ...columns));
  });
  return [heading, ...rows];
}

/** Prints the team in place of the reader's own sheet, which is what the page prints otherwise. */
export function printTeam(root: AtlasWorksheet): void {
  if (teamOf(root).size === 0) return root.say("Add people’s files first.");
  root.dataset["prints"] = "team";
  addEventListener("afterprint", () => delete root.dataset["prints"], { once: true });
  print();
}
