import { expect, it } from "vitest";
import type { Source } from "../schema/source.ts";
import { packageLicenses, packageSources } from "./data-licenses.ts";

const record = {
  kind: "data",
  publisher: "P",
  title: null,
  authors: [],
  date: "2026",
  url: null,
  read: "copy",
  values: {},
} as unknown as Source;
const sources = new Map<string, Source>([
  ["by", { ...record, license: { name: "Creative Commons Attribution 4.0", spdx: "CC-BY-4.0", attribution: "Name us" } }],
  ["mit", { ...record, license: { name: "MIT License", spdx: "MIT", url: "https://a.example/" } }],
  ["us", { ...record, license: { name: "Public domain (United States government work)" } }],
  ["none", record],
]);

it("names each license once, this site's own first, and makes none up", () => {
  expect(packageLicenses(["by", "mit", "us", "none", "mit"], sources).map(({ name }) => name)).toEqual(["CC-BY-4.0", "MIT", "other-pd"]);
  expect(packageLicenses(["none"], sources).map(({ name }) => name)).toEqual(["CC-BY-4.0"]);
});

it("says in words where no license is stated, and keeps the notice that is asked for", () => {
  expect(packageSources(["none", "by"], sources)).toEqual([
    { title: "P", publisher: "P", date: "2026", license: "None stated; only figures are used, with citation" },
    { title: "P", publisher: "P", date: "2026", license: "Creative Commons Attribution 4.0", attribution: "Name us" },
  ]);
});
