import { mkdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { projectionFile, type ProjectionFile } from "./projection-file.test-data.ts";
import { lineOf, nothing, project, refreshed, refusal } from "./refresh.test-data.ts";
import { vintagesOfProject } from "./vintages.ts";

const newest = (file: ProjectionFile = {}) => projectionFile({ from: 2026, ...file });
/** Without one of its line items. */
const without = (code: string): ProjectionFile => ({ change: (line) => (line["code"] === code ? null : line) });

describe("an occupation that has vanished", () => {
  it("is asked about, with everything that names it", async () => {
    const root = project();
    root.write(new Map([["content/redirects.yaml", '"/glossary/": "/concepts/"\n']]));
    root.write(new Map([["content/a-quote.mdx", 'See <Link to="occupations/crossing-guards-and-flaggers">them</Link>.']]));
    mkdirSync(`${root.folder}/releases/0123456789ab/risk-map`, { recursive: true });
    root.write(new Map([["releases/0123456789ab/risk-map/index.html", '<a href="/occupations/crossing-guards-and-flaggers/">']]));
    // Longer names than its own are not it.
    root.write(new Map([["content/b-quote.mdx", "133-9091, crossing-guards-and-flaggers-of-old"]]));
    const found = await refusal(root, { "a.xlsx": await newest(without("33-9091")) });
    expect(found).toEqual([
      "33-9091 Crossing guards and flaggers is gone from the projections and named by its page, content/a-quote.mdx, releases/0123456789ab/risk-map/index.html: redirect its page in content/redirects.yaml, or run this again with --keep 33-9091 (its rows and its page stay as they are) or --retire 33-9091 (they go; change what names it)",
    ]);
  });

  it("of a profile with other parts is named by its code alone, and by the profile's codes", async () => {
    const root = project();
    root.write(new Map([["content/a-quote.mdx", "physicians-and-surgeons"]]));
    const [found = ""] = await refusal(root, { "a.xlsx": await newest(without("29-1212")) });
    expect(found).toContain("29-1212 Cardiologists is gone from the projections and named by its page, content/tables/occupations.csv: ");
    const retired = await refusal(root, { "a.xlsx": await newest(without("29-1212")) }, { ...nothing, retire: new Set(["29-1212"]) });
    expect(retired.join("\n")).toMatch(/occupations\.csv:\d+ soc: write the codes of the profile's rows/);
  });

  it("goes from every table when it is retired, or when its page is redirected", async () => {
    const retired = await refreshed(
      project(),
      { "a.xlsx": await newest(without("33-9091")) },
      { ...nothing, retire: new Set(["33-9091"]) },
    );
    const root = project();
    root.write(new Map([["content/redirects.yaml", '"/occupations/crossing-guards-and-flaggers/": "/jobs/"\n']]));
    const redirected = await refreshed(root, { "a.xlsx": await newest(without("33-9091")) });
    for (const { files, report } of [retired, redirected]) {
      expect([...files.keys()].filter((file) => file.startsWith("content"))).toHaveLength(6);
      expect([...files.values()].join("\n")).not.toContain("33-9091");
      expect(report).toContain("gone: 33-9091 Crossing guards");
    }
  });

  it("stays as it is when it is kept, also the next time", async () => {
    const root = project();
    const file = await newest(without("33-9091"));
    const { files, report } = await refreshed(root, { "a.xlsx": file }, { ...nothing, keep: new Set(["33-9091"]) });
    expect([...files.keys()]).toEqual(["content/tables/projections.csv", "src/schema/vintage.ts"]);
    expect(lineOf(files, "projections", "33-9091,2025-35")).toBeDefined();
    expect(lineOf(files, "projections", "33-9091,2026-36")).toBeUndefined();
    expect(report).toContain("in the tables and not in it: 33-9091 Crossing guards");
    root.write(files);
    const vintages = { ...vintagesOfProject, projectionReleases: ["2024-34", "2025-35", "2026-36"], matrixRelease: "2026-36" };
    expect((await refreshed(root, { "a.xlsx": file }, nothing, vintages)).files.size).toBe(0);
  });

  it("is not made up", async () => {
    expect(await refusal(project(), { "a.xlsx": await newest() }, { ...nothing, retire: new Set(["41-2011"]) })).toEqual([
      "--keep or --retire: name occupations that the projections have no more (found 41-2011)",
    ]);
  });
});
