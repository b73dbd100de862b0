import { BrowserEntry } from "../stored-entry.ts";

/** The one place where the inventory is kept: an entry of the browser, written when something is ticked. */
export const inventoryEntry = new BrowserEntry("inventory:skills");
