import type { AskMessage, AskReply } from "./messages.ts";

let worker: Worker | undefined;
let turns = 0;
const waiting = new Map<number, (reply: AskReply) => void>();

/** Starts the worker and has it load the tables, so that the first question finds them ready. */
export const warmAsk = (): void => start().postMessage("warm");

/** Asks the last of several questions; a failure is a reply, too. */
export function askAtlas(questions: readonly string[], page: string): Promise<AskReply> {
  turns += 1;
  const turn = turns;
  return new Promise((resolve) => {
    waiting.set(turn, resolve);
    start().postMessage({ turn, questions, page } satisfies AskMessage);
  });
}

function start(): Worker {
  if (worker !== undefined) return worker;
  const made = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  made.addEventListener("message", ({ data }: MessageEvent<AskReply>) => {
    waiting.get(data.turn)?.(data);
    waiting.delete(data.turn);
  });
  made.addEventListener("error", (event) => {
    event.preventDefault();
    made.terminate();
    if (worker === made) worker = undefined;
    for (const [turn, resolve] of waiting) resolve({ turn, failed: true });
    waiting.clear();
  });
  return (worker = made);
}
