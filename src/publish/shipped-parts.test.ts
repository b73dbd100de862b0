import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { noticeOf, shippedParts } from "./shipped-parts.ts";

interface Locked {
  version: string;
  license?: string;
  integrity?: string;
}

const locked = (JSON.parse(readFileSync("package-lock.json", "utf8")) as { packages: Record<string, Locked> }).packages;

describe("code of others that is served", () => {
  it.each(shippedParts)("$name is named with its version and license, and its notice is there", (part) => {
    const { version, license } = locked[`node_modules/${part.name}`] ?? {};
    expect(license).toBe(part.spdx);
    expect(readFileSync("LICENSES.md", "utf8")).toMatch(new RegExp(`^\\| ${part.name} ${version} \\| .* \\| ${part.spdx} \\|$`, "m"));
    expect(noticeOf(part)).toMatch(/Copyright \S[\s\S]*[Pp]ermission/);
  });
});

it("every package of the lock file has the hash of its bytes, those of other systems too", () => {
  const packages = Object.entries(locked).filter(([path]) => path !== "");
  expect(packages.length).toBeGreaterThan(500);
  expect(packages.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? "")).map(([path]) => path)).toEqual([]);
});
