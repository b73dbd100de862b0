import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { asksForAnother, rowsOfAll } from "./apart.ts";
import { resultOf, type Consumer } from "./consumer.ts";
import { read } from "./given.ts";
import { consumersIn, ownPackages } from "./installed.ts";
import { matrix, pinned } from "./matrix.ts";
import { printed } from "./page.ts";

/** Consumers that the project has among its own packages, with all their parts. */
const isOwn = ({ name, parts = [] }: Consumer) => [name, ...parts].every((each) => ownPackages.includes(each));
const own = matrix.flatMap(({ title, consumers }) => consumers.filter(isOwn).map((consumer) => [title, consumer.name, consumer] as const));

describe("what the user of a consumer gets", () => {
  test("is tried of at least three consumers of each kind, and of six kinds here", () => {
    for (const { title, consumers } of matrix) expect(consumers.length, title).toBeGreaterThanOrEqual(3);
    expect(new Set(own.map(([title]) => title)).size).toBeGreaterThanOrEqual(6);
  });

  // Access is tried on every page in `tests/pages/pages.test.ts`.
  test.each(own.filter(([, name]) => name !== "axe-core"))("%s: %s", async (_, __, consumer) => {
    const { state, words } = await resultOf(consumer, consumersIn(undefined));
    expect([state, words]).toEqual(["read", words]);
  });
});

test("a package that the project has, too, is tried at its version", () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as Record<
    "dependencies" | "devDependencies",
    Record<string, string>
  >;
  const had: Record<string, string> = { ...dependencies, ...devDependencies };
  for (const [name, version] of Object.entries(pinned)) expect(had[name] ?? version, name).toBe(version);
});

test("docs/consumers.md names every consumer at the version that is tried", () => {
  const page = readFileSync("docs/consumers.md", "utf8");
  for (const { title, consumers } of matrix) {
    expect(page).toContain(`## ${title}\n`);
    for (const { name } of consumers) {
      const version = (pinned as Record<string, string>)[name];
      expect(page, name).toContain(version === undefined ? `| \`${name}\` ` : `| \`${name}\` ${version} |`);
    }
  }
});

test("a consumer that throws, warns or is absent is told in its own words", async () => {
  const made = (read: Consumer["read"]) =>
    resultOf({ name: "made-up", given: "nothing", ours: "nothing", heldBy: "nothing", read }, consumersIn(undefined));
  expect(await made(() => "all")).toEqual({ state: "read", words: "all", printed: [] });
  const warned = await made(() => {
    console.warn("a comma is missing\nat line 2");
    return "some";
  });
  expect(warned).toEqual({ state: "warned", words: "some", printed: ["a comma is missing"] });
  expect(await made(() => Promise.reject(new Error("no feed")))).toMatchObject({ state: "failed", words: "no feed", file: "nothing" });
  expect(await made(({ run }) => run("no-such-command", []))).toMatchObject({ state: "absent" });
  expect(await made(({ load }) => load<string>("no-such-package"))).toMatchObject({ state: "absent" });
});

test("what it says is told with the file that it was given", async () => {
  const reading = (read: Consumer["read"]) =>
    resultOf({ name: "made-up", given: "feeds", ours: "nothing", heldBy: "nothing", read }, consumersIn(undefined));
  const warned = await reading(() => {
    console.warn(`short of ${read("feed.xml").slice(0, 5)}`);
    return "some";
  });
  expect(warned.printed).toEqual(["short of <?xml (given feed.xml)"]);
  const failed = await reading(() => {
    read("feed.xml");
    read("corrections.xml");
    throw new Error("no feed");
  });
  expect(failed).toMatchObject({ state: "failed", words: "no feed", file: "corrections.xml" });
  // The next one has been given nothing yet.
  expect(await reading(() => Promise.reject(new Error("no network")))).toMatchObject({ file: "feeds" });
  const [line] = printed([{ kind: "Feeds", consumer: own[0]?.[2] as Consumer, version: "1.0.0", result: failed }])
    .split("\n")
    .filter((each) => each.includes("no feed"));
  expect(line).toContain("fails, given corrections.xml: no feed");
});

test("the run goes on behind a consumer that ends its process, and says which it was", () => {
  const named = (name: string): Consumer => ({ name, given: "feeds", ours: "nothing", heldBy: "nothing", read: () => "all" });
  const all = ["first", "ends", "third", "never ends", "last"].map(named);
  const starts: number[] = [];
  const rows = rowsOfAll("Feeds", all, (from) => {
    starts.push(from);
    const until = all.findIndex(({ name }, index) => index >= from && name.includes("ends"));
    const read = all.slice(from, until === -1 ? undefined : until);
    return {
      rows: read.map((consumer) => ({ kind: "Feeds", consumer, version: "1.0.0", result: { state: "read", words: "all", printed: [] } })),
      ended: starts.length === 1 ? "1" : "SIGTERM",
    };
  });
  expect(starts).toEqual([0, 2, 4]);
  expect(rows.map(({ consumer, result }) => [consumer.name, result.state, result.words])).toEqual([
    ["first", "read", "all"],
    ["ends", "failed", "its process ended with 1"],
    ["third", "read", "all"],
    ["never ends", "failed", "its process ended with SIGTERM"],
    ["last", "read", "all"],
  ]);
});

test("a package that asks for another Node is told with what it asks for", () => {
  const satisfies = (version: string, range: string) => range === ">=24" && version === "24.21.0";
  expect(asksForAnother("made-up", { node: ">=26" }, "24.21.0", satisfies)).toEqual(["made-up asks for Node >=26, and this is 24.21.0"]);
  expect(asksForAnother("made-up", { node: ">=24" }, "24.21.0", satisfies)).toEqual([]);
  expect(asksForAnother("made-up", undefined, "24.21.0", satisfies)).toEqual([]);
});
