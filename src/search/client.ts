import type { Ask, Reply, Warm } from "./messages.ts";

let worker: Worker | undefined;
let turns = 0;
let listener: ((reply: Reply) => void) | undefined;

/** Starts the search's worker and has it load the titles, and the index of pages where that will be asked; typing then finds them ready. */
export function warmSearch(warm: Warm): void {
  start().postMessage(warm);
}

/** Asks the search. `hear` gets every part of the answer until the next question, whoever asks it. */
export function ask(question: Omit<Ask, "turn">, hear: (reply: Reply) => void): void {
  turns += 1;
  const turn = turns;
  listener = (reply) => {
    if (reply.turn === turn) hear(reply);
  };
  start().postMessage({ ...question, turn } satisfies Ask);
}

/** Hears nothing more of the last question: what is now in the field asks for no search. */
export function overtake(): void {
  turns += 1;
  listener = undefined;
}

function start(): Worker {
  if (worker !== undefined) return worker;
  const made = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  // After a failure the next question starts a new worker: this one would go on without the part that is missing.
  const end = () => {
    made.terminate();
    if (worker === made) worker = undefined;
  };
  made.addEventListener("message", ({ data }: MessageEvent<Reply>) => {
    if (data.part === "failed") end();
    listener?.(data);
  });
  made.addEventListener("error", (event) => {
    event.preventDefault();
    end();
    listener?.({ turn: turns, part: "failed", what: "titles" });
  });
  return (worker = made);
}
