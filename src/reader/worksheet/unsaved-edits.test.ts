import { afterEach, describe, expect, it, vi } from "vitest";
import { form } from "./answers.test-data.ts";
import { heard, joinWell } from "./heard.ts";
import { UnsavedEdits } from "./unsaved-edits.ts";

const quarter = "2026-Q4";
const did = form.questions[0] as (typeof form.questions)[0];

/** Storage as browsers with a process for each tab have it: what one writes, the others see some time later, and each write as an event. */
class Browser {
  readonly tabs: Tab[] = [];
  last: string | null = null;

  open(): Tab {
    const tab = new Tab(this);
    this.tabs.push(tab);
    return tab;
  }
}

class Tab {
  readonly edits: UnsavedEdits;
  private seen: string | null = null;
  private inbox: { before: string | null; after: string | null; own: boolean }[] = [];

  constructor(browser: Browser) {
    const write = (after: string | null) => {
      const event = { before: this.seen, after };
      browser.last = this.seen = after;
      browser.tabs.forEach((tab) => tab.inbox.push({ ...event, own: tab === this }));
    };
    const storage = { getItem: () => this.seen, setItem: (_: string, text: string) => write(text), removeItem: () => write(null) };
    this.edits = this.run(storage, () => new UnsavedEdits(form));
    this.act = (what) => this.run(storage, what);
    joinWell(this.edits);
  }

  readonly act: <T>(what: () => T) => T;

  private run<T>(storage: object, what: () => T): T {
    vi.stubGlobal("localStorage", storage);
    return what();
  }

  /** Adds words to the answer, as the reader sees it. */
  add(words: string): void {
    this.act(() => {
      const text = this.edits.sheet.get(quarter)?.get("did") ?? "";
      this.edits.type(quarter, did, `${text} ${words}`.trim());
    });
  }

  save(): void {
    this.act(() => this.edits.sync());
  }

  /** Takes the next event that has come; false where none has. While a write of its own is under way a tab keeps what it wrote. */
  hear(): boolean {
    const event = this.inbox.shift();
    if (event === undefined) return false;
    if (event.own) return true;
    if (!this.inbox.some(({ own }) => own)) this.seen = event.after;
    this.act(() => {
      heard(this.edits, this.edits.written, event.before, event.after);
      this.edits.sync();
    });
    return true;
  }

  get answer(): string {
    return this.edits.sheet.get(quarter)?.get("did") ?? "";
  }
}

/** The same order in every run: numbers below `below`, from a seed. */
function* numbers(seed: number, below: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield Math.floor((state / 2_147_483_648) * below);
  }
}

afterEach(() => vi.unstubAllGlobals());

describe("two tabs that write one answer at the same instant", () => {
  it("lose nothing where neither has seen the other's words, and agree", () => {
    const browser = new Browser();
    const [one, two] = [browser.open(), browser.open()];
    one.add("here");
    two.add("there");
    one.save();
    two.save();
    while (one.hear() || two.hear());
    expect([one.answer, two.answer]).toEqual(["here\n\nthere", "here\n\nthere"]);
    expect(JSON.parse(browser.last ?? "")).toMatchObject({ quarters: { [quarter]: { did: "here\n\nthere" } } });
  });

  it("take out words as well, once both have seen them", () => {
    const browser = new Browser();
    const [one, two] = [browser.open(), browser.open()];
    one.add("here");
    one.save();
    while (one.hear() || two.hear());
    two.act(() => two.edits.type(quarter, did, ""));
    two.save();
    while (one.hear() || two.hear());
    expect([one.answer, two.answer, browser.last]).toEqual(["", "", null]);
  });

  it.each(Array.from({ length: 60 }, (_, index) => index + 1))("lose no word in any order of writes and news, %d", (seed) => {
    const browser = new Browser();
    const tabs = [browser.open(), browser.open()];
    const dice = numbers(seed, 6);
    const words: string[] = [];
    for (let step = 0; step < 40; step += 1) {
      const index = dice.next().value % 2;
      const tab = tabs[index] as Tab;
      const what = dice.next().value;
      if (what < 2) {
        const word = `w${words.length}`;
        words.push(word);
        tab.add(word);
        // Fields show what is kept, so a reader goes on from there.
        tab.save();
      } else tab.hear();
    }
    for (let rounds = 0; tabs.some((tab) => tab.hear()); rounds += 1) expect(rounds).toBeLessThan(2_000);
    expect(words.length).toBeGreaterThan(3);
    for (const tab of tabs) expect(words.filter((word) => !new RegExp(`\\b${word}\\b`).test(tab.answer))).toEqual([]);
    expect(tabs[0]?.answer).toBe(tabs[1]?.answer);
    // Nor does the text swell: with words said twice it stays short enough to be tidied by hand.
    expect(tabs[0]?.answer.length).toBeLessThan(words.join(" ").length * words.length);
    expect((JSON.parse(browser.last ?? "") as { quarters: object }).quarters).toEqual({ [quarter]: { did: tabs[0]?.answer } });
  });
});

describe("a name", () => {
  it("is kept with the answers, and without one nothing is", () => {
    const browser = new Browser();
    const tab = browser.open();
    tab.act(() => tab.edits.call("  Ann   Lee "));
    tab.save();
    expect(JSON.parse(browser.last ?? "")).toEqual({ worksheet: "trial", version: 2, name: "Ann Lee", quarters: {} });
    tab.act(() => tab.edits.call(""));
    tab.save();
    expect(browser.last).toBeNull();
  });

  it("stays where another tab wrote an answer without having seen it", () => {
    const browser = new Browser();
    const [one, two] = [browser.open(), browser.open()];
    one.act(() => one.edits.call("Ann"));
    one.save();
    two.add("there");
    two.save();
    while (one.hear() || two.hear());
    expect(JSON.parse(browser.last ?? "")).toMatchObject({ name: "Ann", quarters: { [quarter]: { did: "there" } } });
    expect([one.edits.name, two.edits.name]).toEqual(["Ann", "Ann"]);
  });
});
