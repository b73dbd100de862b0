import { describe, expect, it } from "vitest";
import { atlas } from "../../project.test-data.ts";
import { neighborhoodOf } from "../../neighbors/tables.ts";
import { nextDataOf } from "./occupations.ts";
import { routeSentence } from "./route-sentences.ts";
import { routeOf } from "./route.ts";
import { boundsAgainst } from "./stops.ts";
import { plainNextView, type NextView } from "./view.ts";

const data = nextDataOf(
  atlas,
  neighborhoodOf(atlas.rows),
  new Map(atlas.occupations.map(({ category }) => [category, { title: category }])),
);
const job = (slug: string) => data.bySlug.get(slug) ?? expect.fail(`no ${slug}`);

function sentence(start: string, end: string, bounds: Partial<NextView> = {}): string {
  const view = { ...plainNextView, lower: null, ...bounds };
  const [from, to] = [job(start), job(end)];
  return routeSentence(
    routeOf(start, end, data, (stop, isEnd) => boundsAgainst(view, stop, from, isEnd).length === 0),
    from,
    to,
    view,
    data,
  );
}

describe("routeSentence", () => {
  it("counts the moves and names the stops", () => {
    expect(sentence("graphic-designers", "fashion-designers")).toBe("One move leads from graphic designers to fashion designers.");
    expect(sentence("tellers", "paralegals-and-legal-assistants")).toMatch(
      /^(Two|Three) moves lead from tellers to paralegals and legal assistants, by .+\.$/,
    );
  });

  it("says why there is none", () => {
    expect(sentence("tellers", "tellers")).toContain("that is the job you start from");
    expect(sentence("tellers", "military-careers")).toContain("no ratings of the skills of military careers,");
    expect(sentence("paralegals-and-legal-assistants", "judges-and-hearing-officers")).toBe(
      "No move leads to judges and hearing officers, wherever one starts: it takes a doctoral or professional degree, which is of one field.",
    );
    expect(sentence("cashiers", "electricians")).toContain("within three moves");
  });

  it("names the bound that keeps the end back, and the stops on the way", () => {
    expect(sentence("graphic-designers", "fashion-designers", { pay: 200_000 })).toMatch(
      /^Your bounds keep back the job itself\. Without them one move leads from .*; but the job of fashion designers pays \$[\d,]+ at the median, less than \$200,000\.$/,
    );
    expect(sentence("graphic-designers", "fashion-designers", { category: "legal" })).toContain("is not in the category legal");
    expect(sentence("graphic-designers", "fashion-designers", { lower: 100 })).toMatch(
      /stands at percentile \d+ of exposure, and not 100 points below \d+/,
    );
    expect(sentence("graphic-designers", "fashion-designers", { school: "none" })).toContain(
      "takes a bachelor's degree, more than you set",
    );
    expect(sentence("graphic-designers", "fashion-designers", { growth: 90 })).toContain("less than +90%");
  });
});

describe("boundsAgainst", () => {
  it("asks for pay, schooling and growth on the way, for category and exposure at the end alone", () => {
    const view = { ...plainNextView, category: "legal", lower: 100, pay: 200_000 };
    const [stop, start] = [job("tellers"), job("cashiers")];
    expect(boundsAgainst(view, stop, start, false)).toEqual(["pay"]);
    expect(boundsAgainst(view, stop, start, true)).toEqual(["lower", "pay", "category"]);
  });
});
