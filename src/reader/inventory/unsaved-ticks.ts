import { isBlank, joinedInventories, emptyInventory, type Inventory } from "./inventory.ts";
import { inventoryEntry } from "./entry.ts";
import { readInventory, writeInventory } from "./store.ts";

/** Where a name that can be ticked stands. */
export type Kind = "jobs" | "activities" | "skills";

/** A name that was put in or taken out on this page and is not kept yet. */
interface Pending {
  kind: Kind;
  name: string;
  on: boolean;
}

const unsaved =
  "This browser does not keep what you tick here: its storage is closed or full. It stands on this page until you leave it; save it as a file.";

/**
 * The inventory as this page knows it: what the browser keeps, and upon it what the browser has not taken yet. Before each write the entry is
 * read again, so that two tabs never write over each other.
 */
export class UnsavedTicks {
  inventory: Inventory = emptyInventory;
  /** What is wrong with the storage, for the reader. */
  trouble = "";
  private pending = new Map<string, Pending>();

  /** Whether there is something ticked or cleared that the browser has not taken. Jobs alone are not kept before something is ticked. */
  get hasUnsaved(): boolean {
    return [...this.pending.values()].some(({ kind }) => kind !== "jobs");
  }

  set(kind: Kind, name: string, on: boolean): void {
    this.pending.set(`${kind} ${name}`, { kind, name, on });
  }

  /** Reads what is kept, applies what this page has changed, and keeps the result. */
  sync(): void {
    const stored = readInventory();
    if ("refused" in stored) {
      this.trouble = `What this browser keeps of the inventory cannot be read. ${stored.refused} It is left as it is, and what you tick now is not kept: save it as a file, then delete everything.`;
      this.inventory = this.withPending(emptyInventory);
      return;
    }
    const inventory = this.withPending(stored.inventory);
    const kept = this.pending.size === 0 || (isBlank(inventory) && !this.hasUnsaved) || writeInventory(inventory);
    this.inventory = inventory;
    this.trouble = kept ? "" : unsaved;
    if (kept) this.settle(inventory);
  }

  /** Nothing that is kept is pending any more, but for the jobs where nothing is ticked: those are not kept, so they stay with the page. */
  private settle(inventory: Inventory): void {
    this.pending.clear();
    if (isBlank(inventory)) for (const slug of inventory.jobs) this.set("jobs", slug, true);
  }

  /** What is kept, with this page's changes. */
  private withPending(kept: Inventory): Inventory {
    const lists = { jobs: new Set(kept.jobs), activities: new Set(kept.activities), skills: new Set(kept.skills) };
    for (const { kind, name, on } of this.pending.values()) {
      if (on) lists[kind].add(name);
      else lists[kind].delete(name);
    }
    return { ...lists, jobs: [...lists.jobs] };
  }

  /**
   * Adds a whole inventory, or nothing: false where the browser has no room for it. Where the browser keeps nothing anyway, it stands on the
   * page like what is ticked there.
   */
  take(added: Inventory): boolean {
    if (this.trouble === "" && inventoryEntry.text() !== null) {
      const both = joinedInventories(this.inventory, added);
      if (!writeInventory(both)) return false;
      this.inventory = both;
      return true;
    }
    for (const kind of ["jobs", "activities", "skills"] as const) for (const name of added[kind]) this.set(kind, name, true);
    return true;
  }

  /** What the browser keeps, letter by letter, where it cannot be read. */
  get unreadable(): string | null {
    return "refused" in readInventory() ? inventoryEntry.text() : null;
  }

  /** Forgets everything; true if nothing is left. */
  forget(): boolean {
    this.pending.clear();
    this.inventory = emptyInventory;
    this.trouble = "";
    return inventoryEntry.write("") ? inventoryEntry.text() === "" : inventoryEntry.text() === null;
  }
}
