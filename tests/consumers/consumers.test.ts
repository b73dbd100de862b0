import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { resultOf, type Consumer } from "./consumer.ts";
import { consumersIn, ownPackages } from "./installed.ts";
import { matrix, pinned } from "./matrix.ts";

/** Consumers that the project has among its own packages, with all their parts. */
const isOwn = ({ name, parts = [] }: Consumer) => [name, ...parts].every((each) => ownPackages.includes(each));
const own = matrix.flatMap(({ title, consumers }) => consumers.filter(isOwn).map((consumer) => [title, consumer.name, consumer] as const));

describe("what the user of a consumer gets", () => {
  test("is tried of at least three consumers of each kind but HTML, and of six kinds here", () => {
    for (const { title, consumers } of matrix) expect(consumers.length, title).toBeGreaterThanOrEqual(title === "HTML" ? 1 : 3);
    expect(new Set(own.map(([title]) => title)).size).toBeGreaterThanOrEqual(6);
  });

  // Access is tried on every page in `tests/pages/pages.test.ts`.
  test.each(own.filter(([, name]) => name !== "axe-core"))("%s: %s", async (_, __, consumer) => {
    const { state, words } = await resultOf(consumer, consumersIn(undefined));
    expect([state, words]).toEqual(["read", words]);
  });
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
  expect(await made(() => Promise.reject(new Error("no feed")))).toMatchObject({ state: "failed", words: "no feed" });
  expect(await made(({ run }) => run("no-such-command", []))).toMatchObject({ state: "absent" });
  expect(await made(({ load }) => load<string>("no-such-package"))).toMatchObject({ state: "absent" });
});
