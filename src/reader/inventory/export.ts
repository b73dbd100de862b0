import { dayHere } from "../../text/calendar-day.ts";
import { parseInventory, printInventory } from "./file.ts";
import { inventoryCount, isBlank } from "./inventory.ts";
import type { AtlasInventory } from "./atlas-inventory.ts";
import { saveFile } from "../../dom/save-file.ts";
import { chosenFile } from "../local-files.ts";

function exported(root: AtlasInventory): void {
  const name = `skill-inventory-${dayHere(new Date())}`;
  const { inventory, unreadable } = root.unsaved;
  if (unreadable !== null) {
    saveFile(`${name}-unreadable.txt`, "text/plain", unreadable);
    root.say("Saved as it is.");
  } else if (isBlank(inventory)) root.say("There is nothing to save yet.");
  else {
    saveFile(`${name}.json`, "application/json", `${printInventory(inventory, root.dataset["schema"])}\n`);
    root.say(`Saved as a file: ${inventoryCount(inventory)}.`);
  }
}

/** All of a file is taken over, or nothing. */
async function imported(root: AtlasInventory): Promise<void> {
  const file = await chosenFile(root.querySelector<HTMLInputElement>('input[type="file"]'), "inventory");
  if (file === null) return;
  const refuse = (why: string) => root.say(`${file.name} was not imported. ${why} Nothing was changed.`);
  if ("refused" in file) return refuse(file.refused);
  const read = parseInventory(file.text);
  if ("refused" in read) return refuse(read.refused);
  root.sync();
  if (!root.unsaved.take(read.inventory)) return refuse("This browser has no room for it.");
  root.sync();
  root.say(`Imported ${file.name}: ${inventoryCount(read.inventory)}.`);
}

export { exported as export, imported as import };
