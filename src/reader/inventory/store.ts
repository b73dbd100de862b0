import { parseInventory, printInventory, type ReadInventory } from "./file.ts";
import { emptyInventory, type Inventory } from "./inventory.ts";
import { inventoryEntry } from "./entry.ts";

/** What is kept; an empty inventory where nothing is, or where the storage is closed. */
export function readInventory(): ReadInventory {
  const text = inventoryEntry.text();
  return text === null || text === "" ? { inventory: emptyInventory } : parseInventory(text);
}

/** Whether the inventory is kept now. An empty one leaves nothing behind. */
export const writeInventory = (inventory: Inventory): boolean => inventoryEntry.write(printInventory(inventory));

/** What the reader has ticked, by name; nothing where the entry cannot be read: the inventory's own page says so. */
export function tickedInventory(): Inventory {
  const read = readInventory();
  return "refused" in read ? emptyInventory : read.inventory;
}

/** Calls when the inventory may have changed: in another tab, or on another page before the reader came back. */
export function onInventoryChange(listener: () => void): void {
  addEventListener("storage", ({ key }) => (key === null || key === inventoryEntry.key) && listener());
  addEventListener("pageshow", ({ persisted }) => persisted && listener());
}
