import type { TextAsk, TextNote, TextReply } from "./messages.ts";
import { Stale, type TextFound, type TextIndex } from "./text-index.ts";

/** The index of pages in its worker. */
export class TextClient {
  private readonly worker = new Worker(new URL("./text-worker.ts", import.meta.url), { type: "module" });
  private readonly waiting = new Map<number, { resolve: (found: TextFound) => void; reject: (error: Error) => void }>();
  private asks = 0;
  /** Whether the worker could not be loaded or has failed. */
  private isBroken = false;

  constructor() {
    this.worker.addEventListener("message", ({ data }: MessageEvent<TextReply>) => this.hear(data));
    this.worker.addEventListener("error", (event) => {
      event.preventDefault();
      this.isBroken = true;
      for (const id of this.waiting.keys()) this.hear({ id, none: "failed" });
    });
  }

  /** Says that a question is asked: those before it are stale, whether or not it will ask for text. */
  overtake(turn: number): void {
    this.worker.postMessage({ turn } satisfies TextNote);
  }

  /** The index for one question. It throws `Stale` once a later one has been asked. */
  for(turn: number): TextIndex {
    return {
      search: (...search) =>
        new Promise((resolve, reject) => {
          const id = (this.asks += 1);
          this.waiting.set(id, { resolve, reject });
          if (this.isBroken) this.hear({ id, none: "failed" });
          else this.worker.postMessage({ id, turn, search } satisfies TextAsk);
        }),
    };
  }

  private hear(reply: TextReply): void {
    const waits = this.waiting.get(reply.id);
    this.waiting.delete(reply.id);
    if ("found" in reply) waits?.resolve(reply.found);
    else waits?.reject(reply.none === "stale" ? new Stale() : new Error("parts of the index could not be loaded"));
  }
}
