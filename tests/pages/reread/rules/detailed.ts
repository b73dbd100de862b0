import { number, says, show, valueIn } from "../numbers.ts";
import { rankedBy } from "../occupation.ts";
import { unless, type Complaint, type Context, type Rule } from "../rule.ts";

const rowOf = ({ page, site }: Context) => site.published.get(page.code ?? "");
const cell = (context: Context, table: "pay" | "matrix" | "bureau", name: string): string => rowOf(context)?.[table]?.[name] ?? "";

const places: Readonly<Record<string, string>> = {
  low: "the lowest of four",
  moderate: "the second of four",
  high: "the third of four",
  "very high": "the highest of four",
};

/** How many scores there are for detailed occupations, and how many this one has. */
function counts(said: string, known: number | null, { page, site }: Context): Complaint[] {
  const columns = Object.keys([...site.published.values()].find(({ scores }) => scores !== undefined)?.scores ?? {}).length - 1;
  const own = rankedBy(page).length;
  return [
    ...unless(says(said, columns), `${columns} columns of scores`, show(columns)),
    ...(known === null ? [] : unless(own === known, `the list has ${own}`, show(own))),
  ];
}

function place(words: string, context: Context): Complaint[] {
  const pays = [...context.site.published.values()].flatMap(({ pay }) => (pay?.["p50"] ? [Number(pay["p50"])] : []));
  const below = pays.filter((pay) => pay < Number(cell(context, "pay", "p50"))).length;
  const percent = (100 * below) / pays.length;
  const found = `${show(percent)}% of the published medians are lower`;
  const share = /^more than in (\d+)% of detailed occupations$/.exec(words)?.[1];
  if (share !== undefined) return unless(Number(share) === Math.round(percent), found, `${Math.round(percent)}%`);
  if (words === "more than in nine of ten detailed occupations") return unless(percent >= 90, found, "nine of ten or more");
  if (words === "fewer than one in ten detailed occupations have less")
    return unless(percent < 10 && below > 0, found, "under a tenth, and not none");
  return unless(words === "no detailed occupation has less" && below === 0, found, "a place that the table has");
}

const scores = "scores that are joined to single occupations here";

/** What the page of an occupation without a profile says of exposure, pay and what is missing, against the published tables. */
export const detailedRules: readonly Rule[] = [
  {
    name: "a code without a profile",
    reads: /^Code (?<code>\S+) in the Bureau’s tables, without a profile in its Handbook\.?$/,
    check: (part, context) => [
      ...unless(
        cell(context, "matrix", "title") === context.page.title,
        `the code ${part("code")} is ${cell(context, "matrix", "title")}`,
        "its own code",
      ),
      ...unless(cell(context, "matrix", "profile") === "", `its profile is ${cell(context, "matrix", "profile")}`, "the profile"),
    ],
  },
  {
    name: "the Bureau’s category",
    reads: /^The Bureau of Labor Statistics puts its AI exposure in the category “(?<name>[a-z ]+)”, (?<place>the \w+ of four)\.$/,
    check: (part, context) => {
      const published = cell(context, "bureau", "exposure").replace("-", " ");
      return [
        ...unless(part("name") === published, `the published table: ${published}`, published),
        ...unless(
          part("place") === places[part("name")],
          `“${part("name")}” is ${places[part("name")] ?? "no category"}`,
          places[part("name")] ?? "",
        ),
      ];
    },
  },
  {
    name: "no score covers it",
    reads: new RegExp(`^None of the (?<all>\\w+) ${scores} covers it\\.$`),
    check: (part, context) => counts(part("all"), 0, context),
  },
  {
    name: "one score covers it",
    reads: new RegExp(`^Of the (?<all>\\w+) ${scores} one covers it: (?<name>.+?) ranks? it at percentile (?<rank>\\d+)\\.$`),
    check: (part, context) => {
      const [row] = rankedBy(context.page);
      const name = /Eloundou|Felten|Microsoft/.exec(part("name"))?.[0] ?? "-";
      return [
        ...counts(part("all"), 1, context),
        ...unless(
          row?.label.startsWith(name) === true && row.percentile === Number(part("rank")),
          `the list: ${row?.label ?? ""} ${row?.percentile ?? ""}`,
          "that",
        ),
      ];
    },
  },
  {
    name: "several scores cover it",
    reads: new RegExp(`^Of the (?<all>\\w+) ${scores} (?:(?<each>each) covers|(?<count>\\w+) cover) it\\.$`),
    check: (part, context) => {
      const own = rankedBy(context.page).length;
      const said = part("each") === "" ? part("count") : part("all");
      return [...counts(part("all"), null, context), ...unless(says(said, own), `the list has ${own}`, show(own))];
    },
  },
  {
    name: "a percentile among detailed occupations",
    reads:
      /^Each mark is a percentile, the share of the detailed occupations scored that rank lower; half of those that tie count as lower\.$/,
    check: (_, { page }) => unless(rankedBy(page).length > 0, "no percentile is printed", "no word of a mark"),
  },
  {
    name: "the median among detailed occupations",
    reads: new RegExp(`^The median is (?<pay>${number}) a year: (?<place>.+)\\.$`),
    check: (part, context) => {
      const published = Number(cell(context, "pay", "p50"));
      return [
        ...unless(valueIn(part("pay")) === published, `the published table: ${show(published)}`, show(published)),
        ...place(part("place"), context),
      ];
    },
  },
  {
    name: "pay by the hour alone",
    reads: new RegExp(`^The Bureau gives pay by the hour alone: the median is (?<pay>${number}) an hour\\.$`),
    check: (part, context) => {
      const published = Number(cell(context, "pay", "hourly_p50"));
      return [
        ...unless(valueIn(part("pay")) === published, `the published table: ${show(published)}`, show(published)),
        ...unless(cell(context, "pay", "p50") === "", "yearly pay is published", "the yearly pay"),
      ];
    },
  },
  {
    name: "the tenths of a detailed occupation’s pay",
    reads: new RegExp(`^One in ten earns less than (?<low>${number}), one in ten more than (?<high>${number})\\.$`),
    check: (part, context) => {
      const of = cell(context, "pay", "p50") === "" ? "hourly_" : "";
      const [low, high] = ["p10", "p90"].map((name) => Number(cell(context, "pay", of + name)));
      return unless(
        valueIn(part("low")) === low && valueIn(part("high")) === high,
        `the published table: ${low} and ${high}`,
        `${low} and ${high}`,
      );
    },
  },
  {
    name: "pay beyond the axis",
    reads: /^The arrow says that the line goes on beyond the axis\.$/,
    check: (_, context) =>
      unless(Number(cell(context, "pay", "p90")) > 250_000, "the ninetieth percentile is on the axis", "no word of an arrow"),
  },
  {
    name: "joined to profiles alone",
    reads: /^Joined here to profiles alone: (?<names>.+)\.$/,
    check: (part, { site, page }) => {
      const all = new Set([...site.occupations.values()].flatMap(({ measures }) => measures.map(({ label }) => label)));
      const listed = new Set([...site.detailed.values()].flatMap(({ measures }) => measures.map(({ label }) => label)));
      const alone = [...all].filter((label) => !listed.has(label)).join("; ");
      return unless(part("names") === alone && page.code !== null, `the pages of profiles list ${alone}`, alone);
    },
  },
  {
    name: "many kinds of work together",
    reads: /^It gathers jobs that fit no occupation with a name of its own, so its figures are of many kinds of work together\.$/,
    check: (_, { page }) => unless(/\ball other$/.test(page.title), `its name is ${page.title}`, "no sentence"),
  },
  {
    name: "codes counted together",
    reads: /^The Bureau counts the codes (?<codes>.+) together here\.$/,
    check: (part, context) => {
      const codes = cell(context, "matrix", "parts").replaceAll(";", " and ");
      return unless(part("codes") === codes, `the published table: ${codes}`, codes);
    },
  },
];
