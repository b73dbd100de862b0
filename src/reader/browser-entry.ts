/** One entry in the browser's own storage for this site. Where the browser keeps its storage closed, or full, nothing is thrown. */
export class BrowserEntry {
  readonly key: string;

  constructor(key: string) {
    this.key = key;
  }

  /** The entry as it stands; "" where there is none, null where the storage is closed. */
  text(): string | null {
    try {
      return localStorage.getItem(this.key) ?? "";
    } catch {
      return null;
    }
  }

  /** Whether the text is kept now. A blank one leaves nothing behind. */
  write(text: string): boolean {
    try {
      if (text === "") localStorage.removeItem(this.key);
      else localStorage.setItem(this.key, text);
      return true;
    } catch {
      return false;
    }
  }
}
