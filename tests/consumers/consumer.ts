import { lastGiven, nothingGiven } from "./given.ts";

/*
 * Programs that read what the site publishes, each at a version: what its user gets is asserted, and told in words. `npm run consumers` runs them
 * all; `npm test` runs those that the project has among its packages.
 */

/** How a consumer is had: its parts by their names in the registry, or a command of the system. */
export interface Consumers {
  /** A module; `Absent` where it is not installed. Its user says what of it is used. */
  load<T>(name: string): Promise<T>;
  /** The folder that a package was installed to. */
  folderOf(name: string): string;
  /** What a command prints for its arguments and input; `Absent` where the system does not have it. */
  run(command: string, args: readonly string[], options?: { input?: string; env?: Readonly<Record<string, string>> }): string;
}

/** A consumer is not on this machine. */
export class Absent extends Error {}

export interface Consumer {
  /** Its name in the registry, or that of the command. */
  name: string;
  /** How a command tells its version; the versions of packages are pinned. */
  versionArgs?: readonly string[];
  /** Packages that it needs beside itself. */
  parts?: readonly string[];
  /** The files of the site that it reads. */
  given: string;
  /** What is done on our side. */
  ours: string;
  /** The test that holds it, beside this run. */
  heldBy: string;
  /** Reads the files as its user would, throws where the user would not get what the files say, and tells in words what the user gets. */
  read(consumers: Consumers): Promise<string> | string;
}

/** A kind of published files. */
export interface Kind {
  title: string;
  consumers: readonly Consumer[];
}

/** What reading came to. */
export interface Result {
  state: "read" | "warned" | "failed" | "absent";
  words: string;
  /** The file that it was given last, where it failed. */
  file?: string;
  /** What it printed meanwhile, with the file that it was given. */
  printed: readonly string[];
}

const methods = ["log", "info", "warn", "error", "debug"] as const;

/** Lets a consumer read; what it prints, throws or warns of is told in its own words, with the file that it was given. */
export async function resultOf(consumer: Consumer, consumers: Consumers): Promise<Result> {
  const printed: string[] = [];
  const kept = methods.map((method) => [method, console[method]] as const);
  const given = () => lastGiven() ?? consumer.given;
  const tell = (line: string) => void printed.push(lastGiven() === undefined ? line : `${line} (given ${given()})`);
  const keep = (...parts: unknown[]) => tell(parts.map(String).join(" ").split("\n")[0] ?? "");
  const warned = (warning: Error) => tell(warning.message);
  nothingGiven();
  for (const method of methods) console[method] = keep;
  process.on("warning", warned);
  try {
    const words = await consumer.read(consumers);
    return { state: printed.length === 0 ? "read" : "warned", words, printed };
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    return error instanceof Absent ? { state: "absent", words, printed } : { state: "failed", words, file: given(), printed };
  } finally {
    for (const [method, original] of kept) console[method] = original;
    process.off("warning", warned);
  }
}
