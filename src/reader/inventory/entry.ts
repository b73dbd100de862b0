import { BrowserEntry } from "../browser-entry.ts";

/** The one place where the inventory is kept: an entry of the browser, written when something is ticked. The worksheet asks it alone, without `store.ts`. */
export const inventoryEntry = new BrowserEntry("inventory:skills");
