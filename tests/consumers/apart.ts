import type { Consumer } from "./consumer.ts";
import type { Row } from "./page.ts";

/** How far a process came with the consumers of a kind, and how it ended. */
export interface Run {
  rows: readonly Row[];
  ended: string;
}

/**
 * The rows of all consumers of a kind. `start` tries them from one on in a process of its own, since a consumer may change what all scripts of
 * its process share, end the process or never end; the one that it ended with has failed, and the next ones are tried in another process.
 */
export function rowsOfAll(kind: string, consumers: readonly Consumer[], start: (from: number) => Run): Row[] {
  const rows: Row[] = [];
  while (rows.length < consumers.length) {
    const { rows: more, ended } = start(rows.length);
    rows.push(...more);
    const stuck = consumers[rows.length];
    if (stuck === undefined) break;
    const { name, given, ours, heldBy } = stuck;
    const words = `its process ended with ${ended}`;
    rows.push({
      kind,
      consumer: { name, given, ours, heldBy },
      version: undefined,
      result: { state: "failed", words, file: given, printed: [] },
    });
  }
  return rows;
}

/** Says that a package asks for another Node; `satisfies` is the function of the package semver. */
export function asksForAnother(
  name: string,
  engines: { node?: string } | undefined,
  node: string,
  satisfies: (version: string, range: string) => boolean,
): string[] {
  const range = engines?.node;
  return range === undefined || satisfies(node, range) ? [] : [`${name} asks for Node ${range}, and this is ${node}`];
}
