import { describe, expect, it } from "vitest";
import type { Source } from "../../schema/source.ts";
import { figures as from, library } from "../../project.test-data.ts";
import { checkSources } from "./sources.ts";
import type { Entry } from "../../content/library.ts";
import { printProblem } from "../../content/problem.ts";

/** What is said of the project's sources and one more, made of another. */
function printed(change: Partial<Source>, of = "npr-meta-layoffs"): string[] {
  const entry = library.sources.get(of);
  if (entry === undefined) throw new Error(`no source ${of}`);
  const added: Entry<"sources"> = { ...entry, id: "zz-new", file: "content/sources/zz-new.yaml", data: { ...entry.data, ...change } };
  return checkSources({ ...library, sources: new Map([...library.sources, ["zz-new", added]]) }, from).map(printProblem);
}

const unused = 'content/sources/zz-new.yaml: cite this source or remove it; no page, chart, claim or table uses it (found "zz-new")';
const fresh = { url: "https://example.org/new", title: "Something new" };

describe("checkSources", () => {
  it("finds nothing wrong with the project's own", () => {
    expect(checkSources(library, from)).toEqual([]);
  });

  it("refuses a source that nobody uses", () => {
    expect(printed(fresh)).toEqual([unused]);
  });

  it("refuses one address under two ids, however it is written", () => {
    for (const url of [
      "https://www.npr.org/2026/05/20/nx-s1-5826917/meta-layoffs-ai-jobs",
      "http://npr.org/2026/05/20/nx-s1-5826917/meta-layoffs-ai-jobs/?utm_source=x#top",
    ]) {
      expect(printed({ ...fresh, url })).toEqual([
        unused,
        `content/sources/zz-new.yaml url: keep one record of this publication; the other is content/sources/npr-meta-layoffs.yaml (found "${url}")`,
      ]);
    }
  });

  it("refuses one DOI under two ids", () => {
    const [id, entry] = [...library.sources].find(([, { data }]) => data.doi !== undefined) ?? [];
    const doi = entry?.data.doi?.toUpperCase() ?? "";
    expect(printed({ ...fresh, doi })[1]).toContain(
      `zz-new.yaml doi: keep one record of this publication; the other is content/sources/${id}.yaml`,
    );
  });

  it("refuses one title of one publisher and day under two ids, and lets other days and no titles stand", () => {
    const { title } = library.sources.get("npr-meta-layoffs")?.data ?? {};
    expect(printed({ ...fresh, title: title ?? "" })[1]).toContain("zz-new.yaml title: keep one record");
    expect(printed({ ...fresh, title: title ?? "", date: "2026-05-21" })).toEqual([unused]);
    expect(printed({ url: null, title: null })).toEqual([unused]);
  });
});
