import { unzipSync, strFromU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { figures } from "../project.test-data.ts";
import { archiveLicenses, archiveOf, archiveReadme } from "./data-archive.ts";

const files = { "b.csv": "a,b\n1,ü\n", "a.csv": "x\n", "README.md": "Hello\n" };

describe("archiveOf", () => {
  it("holds every file, in the order of the names", () => {
    const read = unzipSync(archiveOf(files, "2026-11-29"));
    expect(Object.entries(read).map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual([
      ["work-atlas-tables/README.md", "Hello\n"],
      ["work-atlas-tables/a.csv", "x\n"],
      ["work-atlas-tables/b.csv", "a,b\n1,ü\n"],
    ]);
  });

  it("has the same bytes whenever, wherever and in whatever order it is made", () => {
    const zone = process.env["TZ"];
    const turned = Object.fromEntries(Object.entries(files).toReversed());
    const made = ["UTC", "Pacific/Auckland", "America/Los_Angeles"].map((each) => {
      process.env["TZ"] = each;
      return Buffer.from(archiveOf(turned, "2026-11-29")).toString("hex");
    });
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
    expect(new Set([...made, Buffer.from(archiveOf(files, "2026-11-29")).toString("hex")]).size).toBe(1);
    expect(Buffer.from(archiveOf(files, "2026-11-30")).toString("hex")).not.toBe(made[0]);
  });
});

describe("what stands beside the tables", () => {
  const about = { name: "Work Atlas", address: "https://example.org/data/", checked: "2026-11-29", contact: "a@example.org" };

  it("names each table, and says what a blank cell and exposure mean", () => {
    const text = archiveReadme([{ name: "exposure", title: "Exposure", rows: 342 }], about);
    expect(text).toContain("| exposure.csv | Exposure | 342 |");
    for (const words of ["never zero", "2021-05 for a day", "not a forecast of job loss", "2026-11-29", about.address, about.contact])
      expect(text).toContain(words);
  });

  it("gives each source its license, and its notice where it asks for one", () => {
    const [onet, frey] = ["onet", "frey-osborne"].map((id) => figures.sources.get(id));
    if (onet === undefined || frey === undefined) throw new Error("no such source");
    const text = archiveLicenses([onet, frey], about);
    expect(text).toContain(onet.license?.attribution ?? "no notice");
    expect(text).toContain("None stated; only figures are used, with citation");
  });
});
