import { currentCount } from "../schema/measure.ts";
import { jobsYear } from "../schema/vintage.ts";
import { grouped, titleInSentence } from "../text/format-number.ts";
import type { Answer, Chip, Part } from "./answer.ts";
import { empty, pageOf, type Of, type Sources } from "./answer-parts.ts";
import { choose } from "./choose.ts";
import { boundChip, boundsWords, fieldName, measureOf, orderWords, scoreCaution, whenOf } from "./field-words.ts";
import type { Bound, Choice, FieldId, Order } from "./query.ts";
import type { Row, Tables } from "./tables.ts";

/** Columns that a table shows beside the occupation: what was asked, then pay and exposure. */
function columnsOf(choice: Choice, ordered: FieldId): FieldId[] {
  const usual: FieldId[] = ["median-pay", "mean-rank", "projected-change"];
  return [...new Set([ordered, ...choice.bounds.map(({ field }) => field), ...usual])].slice(0, 4);
}

/** Which occupations, in words that follow "occupations". */
function choiceWords(choice: Choice, tables: Tables): string {
  const like = choice.like === null ? null : tables.row(choice.like);
  const named = (slugs: readonly string[], prefix: string) =>
    slugs.length === 0 ? [] : [`${prefix} ${slugs.map((slug) => uncapitalTitle(tables.categoryTitle(slug))).join(" or ")}`];
  return [
    ...(like === null
      ? []
      : [`near to ${titleInSentence(like.title)}${choice.less ? " and less exposed" : ""}${choice.more ? " and better paid" : ""}`]),
    ...named(choice.categories, "in"),
    ...named(choice.without, "not in"),
    ...(choice.bounds.length === 0 ? [] : [`with ${boundsWords(choice.bounds).join(", and ")}`]),
  ].join(", ");
}

const uncapitalTitle = (title: string): string => title.toLowerCase();

function chipsOf(choice: Choice, tables: Tables): Chip[] {
  return [
    ...choice.bounds.map(boundChip),
    ...(choice.categories.length === 0
      ? []
      : [
          {
            words: `in ${choice.categories.map((slug) => uncapitalTitle(tables.categoryTitle(slug))).join(" or ")}`,
            isAssumed: false,
            changes: [{ words: "any category", ask: "any category" }],
          },
        ]),
    ...(choice.without.length === 0
      ? []
      : [
          {
            words: `not in ${choice.without.map((slug) => uncapitalTitle(tables.categoryTitle(slug))).join(" or ")}`,
            isAssumed: false,
            changes: [],
          },
        ]),
  ];
}

const missingWords = (missing: ReadonlyMap<FieldId, number>): string => {
  const said = [...missing]
    .filter(([, number]) => number > 0)
    .map(
      ([field, number]) =>
        `${number} without ${field === "openings" ? "a published number of openings" : `${/^[aeiou]/.test(fieldName(field)) ? "an" : "a"} ${fieldName(field)}`}`,
    );
  return said.length === 0 ? "" : ` Left out: ${said.join(", ")}.`;
};

/** Occupations that a choice leaves, in order. */
export function list(query: Of<"list">, from: Sources): Answer {
  const { tables } = from;
  const { choice, order, count: most } = query;
  const { rows, missing } = choose(tables, choice, order);
  const chips = [...chipsOf(choice, tables), { words: orderWords(order), isAssumed: true, changes: orderChanges(order.field) }];
  const reading = `Occupations ${choiceWords(choice, tables) || "of all categories"}; ${orderWords(order)}`;
  const atLeast = floorsBeyond(choice, order, rows, tables);
  const base = {
    ...empty(query),
    reading,
    chips,
    next: choice.like,
    pages: choice.categories.map((slug) => ({ to: `jobs/${slug}`, words: tables.categoryTitle(slug) })),
  };
  if (rows.length === 0) {
    return {
      ...base,
      status: "declined",
      sentences: [
        [
          `None of the ${tables.profiles.length} occupations fits${choice.bounds.length + choice.categories.length > 1 ? " all of these bounds" : ""}.${missingWords(missing)}`,
        ],
        ...atLeast,
      ],
    };
  }
  const shown = rows.slice(0, most);
  const isOfAll = choice.like === null && choice.bounds.length + choice.categories.length + choice.without.length === 0;
  // Who asks for low exposure may take it for safety.
  const isSafest = [order, ...choice.bounds].some((each) =>
    measureOf(each.field) === null ? false : "descending" in each ? !each.descending : each.operator.startsWith("<"),
  );
  const [first] = shown;
  const exposure = [order.field, ...choice.bounds.map(({ field }) => field)].some(
    (field) => measureOf(field) !== null && field !== "bureau-exposure",
  );
  const id = `occupations/${first?.slug ?? ""}/${order.field}`;
  const sentences: Part[][] = [
    [
      isOfAll
        ? `Of ${rows.length} occupations the first are `
        : rows.length === 1
          ? "One occupation fits: "
          : `${rows.length} of ${tables.profiles.length} occupations fit; the first are `,
      { to: `occupations/${first?.slug ?? ""}`, words: titleInSentence(first?.title ?? "") },
      ", ",
      ...placedBy(order.field, { figure: id }, tables.isFloor(first?.slug ?? "")),
      `${whenOf(order.field) === scoreCaution ? "" : ` (${whenOf(order.field)})`}.${missingWords(missing)}`,
    ],
    ...atLeast,
    ...(exposure ? [[`Exposure is ${scoreCaution}${isSafest ? "; a low score is not safety" : ""}.`]] : []),
  ];
  return {
    ...base,
    sentences,
    shown: { occupations: shown.map(({ slug }) => slug), of: rows.length, columns: columnsOf(choice, order.field), caption: reading },
    pages: [...base.pages, ...shown.slice(0, 3).map(pageOf)],
  };
}

/** Where the first of a list stands, in words that follow its title. */
function placedBy(field: FieldId, figure: Part, isFloor: boolean): Part[] {
  const measure = measureOf(field);
  if (field === "median-pay") return [`with a median pay of ${isFloor ? "at least " : ""}`, figure];
  if (field === "jobs") return ["with ", figure, " jobs"];
  if (field === "openings") return ["with ", figure, " openings a year"];
  if (field === "entry-education") return ["with this typical entry: ", figure];
  if (field === "rank-spread") return ["on which the measures lie ", figure, " percentile points apart"];
  if (field === "mean-rank") return ["at percentile ", figure, ` of exposure by the mean of ${currentCount} measures`];
  if (measure !== null && field.endsWith("-rank"))
    return ["at percentile ", figure, ` of ${fieldName(field).replace(" (percentile)", "")}`];
  return [`with ${/^[aeiou]/.test(fieldName(field)) ? "an" : "a"} ${fieldName(field)} of `, figure];
}

/** Occupations whose pay is published as a lower bound that lies under the one asked for: they may fit, and the tables cannot say. */
function floorsBeyond(choice: Choice, order: Order, rows: readonly Row[], tables: Tables): Part[][] {
  const isLeast = ({ field, operator }: Bound) => field === "median-pay" && operator.startsWith(">");
  if (!choice.bounds.some(isLeast)) return [];
  const without = { ...choice, bounds: choice.bounds.filter((bound) => !isLeast(bound)) };
  const maybe = choose(tables, without, order).rows.filter(({ slug }) => tables.isFloor(slug) && !rows.some((row) => row.slug === slug));
  return maybe.length === 0
    ? []
    : [
        [
          "The pay of ",
          ...maybe.flatMap(({ slug, title }, index): Part[] => [
            index === 0 ? "" : " and ",
            { to: `occupations/${slug}`, words: titleInSentence(title) },
          ]),
          " is published only as a lower bound, so they may fit too.",
        ],
      ];
}

const orderChanges = (field: FieldId): Chip["changes"] =>
  [
    { field: "median-pay", words: "highest pay first", ask: "sort by pay" },
    { field: "mean-rank", words: "lowest exposure first", ask: "least exposed first" },
    { field: "projected-change", words: "fastest growth first", ask: "fastest growing first" },
    { field: "jobs", words: "most jobs first", ask: "most common first" },
  ]
    .filter((each) => each.field !== field)
    .map(({ words, ask }) => ({ words, ask }));

/** How many occupations a choice leaves, and how many jobs they have. */
export function count(query: Of<"count">, from: Sources): Answer {
  const { tables } = from;
  const { choice } = query;
  const order = { field: "jobs", descending: true } as const;
  const { rows, missing } = choose(tables, choice, order);
  const all = tables.profiles.reduce((sum, { slug }) => sum + (tables.number(slug, "jobs") ?? 0), 0);
  const own = rows.reduce((sum, { slug }) => sum + (tables.number(slug, "jobs") ?? 0), 0);
  const reading = `How many occupations ${choiceWords(choice, tables)}`;
  const base = { ...empty(query), reading, chips: chipsOf(choice, tables) };
  if (rows.length === 0) return { ...base, status: "declined", sentences: [["None of the occupations fits all of these bounds."]] };
  const share = Math.round((100 * own) / all);
  return {
    ...base,
    sentences: [
      [
        `${rows.length} of ${tables.profiles.length} occupations fit, with ${grouped(own)} jobs in ${jobsYear} taken together, ${share}% of the `,
        { figure: "map/jobs" },
        ` on the map (counted from the table below).${missingWords(missing)}`,
      ],
    ],
    shown: {
      occupations: rows.slice(0, 10).map(({ slug }) => slug),
      of: rows.length,
      columns: columnsOf(choice, "jobs"),
      caption: reading,
    },
  };
}
