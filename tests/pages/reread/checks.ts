import { copyChecks } from "./copy-checks.ts";
import { forbidden } from "./forbidden.ts";
import { mean, show, valueIn } from "./numbers.ts";
import { rankedBy, type MeasureRow, type OccupationPage } from "./occupation.ts";
import { ownPercentile, ownPercentiles } from "./own.ts";
import type { Fault } from "./rule.ts";
import type { Site } from "./site.ts";

type Found = Omit<Fault, "page" | "rule">;

/** What is not a sentence but is compared with the rest of the page, or with other pages, all the same. */
export interface Check {
  name: string;
  check(page: OccupationPage, site: Site): Found[];
}

/** Half a place of each percentile and half a place of their mean. */
const rounding = 1;

function meanOfMeasures(page: OccupationPage, site: Site): Found[] {
  const ranked = rankedBy(page).map(({ percentile }) => percentile);
  const own = ownPercentile(page, site);
  if (ranked.length < 2 || Number.isNaN(own) || Math.abs(own - mean(ranked)) <= rounding) return [];
  const list = page.measures
    .filter(({ current, percentile }) => current && percentile !== null)
    .map(({ label, percentile }) => `${label} ${percentile}`);
  const zeros = page.measures.some(({ noneMeasured }) => noneMeasured);
  return [{ printed: `mean percentile ${own}`, found: `${list.join("; ")}${zeros ? " (none measured)" : ""}`, wanted: show(mean(ranked)) }];
}

/** `8 of 10, percentile 87` beside `8, percentile 87`. */
function drawnAsListed({ drawing, measures }: OccupationPage): Found[] {
  return measures.flatMap(({ label, score, percentile, noneMeasured }) => {
    const drawn = drawing.rows.get(label);
    const listed =
      score === null ? "not scored" : noneMeasured ? "none measured" : `${score}${percentile === null ? "" : `, percentile ${percentile}`}`;
    return drawn === undefined || drawn.replace(" of 10", "").replace("no one step", "not scored") === listed
      ? []
      : [{ printed: `${label}: ${drawn}`, found: `in the list: ${listed}`, wanted: listed }];
  });
}

const sourcesSaid = (said: string) => /computed from (\d+) sources/.exec(said)?.[1];

function notedSources({ notes, slug }: OccupationPage, site: Site): Found[] {
  return notes.flatMap(({ what, said, of }) => {
    const other = site.occupations.get(of ?? slug);
    const printed = sourcesSaid(said);
    if (printed === undefined || other === undefined || of === null) return [];
    // The share of jobs in the Bureau's step comes from its steps and its counts of jobs.
    const count = what.startsWith("Share of its jobs in 2024 that are in detailed occupations") ? 2 : rankedBy(other).length;
    return Number(printed) === count
      ? []
      : [{ printed: `${what}: computed from ${printed} sources`, found: `${count} measures rank it`, wanted: `${count} sources` }];
  });
}

/** A printed zero is read as none. Where the least of a measure has no other percentile, it is one. */
function zeroScores({ measures }: OccupationPage, site: Site): Found[] {
  return measures.flatMap((row) => {
    if (row.score === null || !/^−?0(\.0+)?$/.test(row.score) || row.noneMeasured) return [];
    const all = rowsOf(row.label, site);
    // Of a measure with scores on both sides of zero, zero is the middle: what is printed so is rounded.
    const signed = all.some(({ score }) => score !== null && valueIn(score) < 0);
    const lowest = Math.min(...all.flatMap(({ percentile }) => percentile ?? []));
    const others = new Set(
      all.filter(({ score, noneMeasured }) => score === row.score || noneMeasured).map(({ percentile }) => percentile),
    );
    return !signed && row.percentile === lowest && others.size === 1
      ? []
      : [
          {
            printed: `${row.label}: ${row.score}, percentile ${row.percentile}`,
            found: `percentiles of the same score: ${[...others].join(", ")}`,
            wanted: "more digits",
          },
        ];
  });
}

const rowsOf = (label: string, { occupations }: Site): MeasureRow[] =>
  [...occupations.values()].flatMap(({ measures }) => measures.filter((row) => row.label === label));

const sameElsewhere = ["Jobs in 2024", "Median pay", "Typical entry"];

function cardsAsPages({ cards }: OccupationPage, site: Site): Found[] {
  return cards.flatMap((card) => {
    const other = site.occupations.get(card.slug);
    const facts = sameElsewhere.flatMap((term) => {
      const [here, there] = [card.facts.get(term)?.value, other?.facts.get(term)?.value];
      return here === there
        ? []
        : [
            {
              printed: `${card.title}, ${term}: ${here ?? "nothing"}`,
              found: `its own page: ${there ?? "nothing"}`,
              wanted: there ?? "no card",
            },
          ];
    });
    const printed = card.facts.get("Exposure")?.value ?? "";
    const own = other === undefined ? Number.NaN : ownPercentile(other, site);
    return valueIn(printed) === own
      ? facts
      : [
          ...facts,
          { printed: `${card.title}, ${printed}`, found: `its own page or category: ${show(own)}`, wanted: `percentile ${show(own)}` },
        ];
  });
}

/** Capitals, a plural and punctuation make no other name; C# and C++ are two. */
const alike = (name: string) =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z0-9 #+]/g, "")
    .replace(/s$/, "");

function calledTheSame({ called, title }: OccupationPage): Found[] {
  const names = called.split("; ").map(alike);
  return names.includes(alike(title)) || new Set(names).size < names.length
    ? [{ printed: called.slice(0, 120), found: `the page is called ${title}, or it says a name twice`, wanted: "other names" }]
    : [];
}

/** Cards that methods says are not shown, by the published table of neighbors. */
function keptBack({ cards, slug, sentences }: OccupationPage, { afar, afarShown }: Site): Found[] {
  return cards.flatMap((card) => {
    const listed = !sentences.some((each) => each.card === card && /^Neither O\*NET nor the Bureau lists the pair/.test(each.text));
    const held = afar.has(`${slug} ${card.slug}`) && (afarShown === "never" || (afarShown === "if listed" && !listed));
    return held
      ? [{ printed: card.title, found: "beyond what methods calls near", wanted: "what methods says of cards that are shown" }]
      : [];
  });
}

function sourcesOfScores(page: OccupationPage, site: Site): Found[] {
  return page.measures.flatMap(({ label, score }) => {
    const source = rowsOf(label, site).find((row) => row.source !== null)?.source;
    return score !== null || source === null || source === undefined || !page.sources.includes(source)
      ? []
      : [{ printed: `its sources: ${source}`, found: `${label}: not scored`, wanted: "no source that the page does not use" }];
  });
}

/** Rows of the table of parts, against the published tables: a title is in one of them. */
function partsAsPublished({ parts }: OccupationPage, { published }: Site): Found[] {
  const byTitle = new Map([...published.values()].map((each) => [each.matrix?.["title"] ?? "", each]));
  return parts.slice(1).flatMap(([title = "", pay = "", jobs = "", change = "", openings = "", step = ""]) => {
    const row = byTitle.get(title);
    if (row === undefined) return [{ printed: title, found: "no published row", wanted: "a title of the published table" }];
    const exposure = row.bureau?.["exposure"]?.replace("-", " ") ?? "";
    return [
      { printed: pay, there: row.pay?.["p50"] },
      { printed: jobs, there: row.earlier?.["jobs"] },
      { printed: change, there: row.newest?.["projected_change"] },
      { printed: openings, there: row.newest?.["openings"] },
    ]
      .flatMap(({ printed, there = "" }) =>
        (there === "" ? printed === "–" : valueIn(printed) === Number(there))
          ? []
          : [{ printed: `${title}: ${printed}`, found: `published: ${there}`, wanted: there }],
      )
      .concat(step.endsWith(` ${exposure}`) ? [] : [{ printed: `${title}: ${step}`, found: `published: ${exposure}`, wanted: exposure }]);
  });
}

export const checks: readonly Check[] = [
  { name: "parts as published", check: partsAsPublished },
  {
    name: "one percentile of its own",
    check: (page) => {
      const own = ownPercentiles(page);
      return own.length < 2 ? [] : [{ printed: own.join(" and "), found: "two percentiles of its own", wanted: "one" }];
    },
  },
  { name: "the mean of the measures", check: meanOfMeasures },
  { name: "drawn as listed", check: drawnAsListed },
  { name: "computed from as many sources as rank it", check: notedSources },
  { name: "zero for a score that is not", check: zeroScores },
  { name: "a card as its own page", check: cardsAsPages },
  { name: "a card that methods says is not shown", check: keptBack },
  { name: "sources of scores that it has", check: sourcesOfScores },
  {
    name: "a level that nobody denies",
    check: ({ facts }) => {
      const entry = facts.get("Typical entry")?.value ?? "";
      const unpublished = facts.get("Jobs in 2024")?.value === "not published";
      return unpublished && entry === "no single level"
        ? [{ printed: `Typical entry: ${entry}`, found: "nothing is published", wanted: "not published" }]
        : [];
    },
  },
  { name: "also called by its own name", check: calledTheSame },
  ...copyChecks,
  ...forbidden.map(({ name, words, why }): Check => ({
    name,
    check: ({ sentences, called }) =>
      [...sentences.map(({ text }) => text), called].flatMap((text) => {
        const found = words.exec(text)?.[0];
        return found === undefined ? [] : [{ printed: text.length > 300 ? `… ${found} …` : text, found: `“${found}”`, wanted: why }];
      }),
  })),
];
