import { capital, titleInSentence } from "../text/format-number.ts";
import type { Answer, Part } from "./answer.ts";
import { empty, jobChip, pageOf, topicWords, type Of, type Sources } from "./answer-parts.ts";
import { fieldName, scoreCaution, scoresCaution, whenOf } from "./field-words.ts";
import type { FieldId, Topic } from "./query.ts";

const compareColumns: Partial<Record<Topic, FieldId[]>> = {
  pay: ["median-pay"],
  range: ["median-pay"],
  exposure: ["mean-rank", "karpathy"],
  outlook: ["projected-change"],
  jobs: ["jobs"],
  schooling: ["entry-education"],
  openings: ["openings"],
  disagreement: ["rank-spread"],
};

/** Two or three jobs side by side. */
export function compare(query: Of<"compare">, { tables }: Sources): Answer {
  const { jobs, topic } = query;
  const asked = compareColumns[topic] ?? [];
  const usual: FieldId[] = ["median-pay", "mean-rank", "projected-change", "entry-education"];
  const columns = [...new Set([...asked, ...usual])].slice(0, 4);
  const field: FieldId = asked[0] ?? "median-pay";
  const values = jobs.map(({ slug, title }) => ({ slug, title, value: tables.number(slug, field) }));
  const known = values.filter((each): each is typeof each & { value: number } => each.value !== null).toSorted((a, b) => b.value - a.value);
  const [top, ...others] = known;
  const sentence: Part[] =
    top === undefined || others.length === 0
      ? [`The tables do not have the ${fieldName(field)} of both.`]
      : others.every(({ value }) => value === top.value)
        ? [`${capital(fieldName(field))} is the same: `, { figure: `occupations/${top.slug}/${field}` }, ` (${whenOf(field)}).`]
        : [
            `${capital(fieldName(field))}: `,
            ...known.flatMap(({ slug, title }, index): Part[] => [
              index === 0 ? "" : ", ",
              `${titleInSentence(title)} ${field === "median-pay" && tables.isFloor(slug) ? "at least " : ""}`,
              { figure: `occupations/${slug}/${field}` },
            ]),
            ` (${whenOf(field)}).`,
          ];
  const other: Part[] =
    field === "mean-rank" || known.length < 2
      ? []
      : [
          "Exposure to AI: ",
          ...jobs.flatMap(({ slug, title }, index): Part[] =>
            tables.figure(`occupations/${slug}/mean-rank`) === null
              ? []
              : [index === 0 ? "" : ", ", `${titleInSentence(title)} at percentile `, { figure: `occupations/${slug}/mean-rank` }],
          ),
          `, ${scoresCaution}.`,
        ];
  return {
    ...empty(query),
    sentences: [sentence, other].filter((line) => line.length > 0),
    compared: jobs.map(({ slug }) => slug),
    shown: {
      occupations: jobs.map(({ slug }) => slug),
      of: jobs.length,
      columns,
      caption: `${capital(jobs.map(({ title }) => titleInSentence(title)).join(" beside "))}`,
    },
    pages: jobs.map(pageOf),
    reading: `${jobs.map(({ title }) => titleInSentence(title)).join(" beside ")}, ${topicWords[topic]}`,
    chips: jobs.map(jobChip),
  };
}

/** Where somebody could go from a job, as the explorer finds it. */
export function next(query: Of<"next">, { tables }: Sources): Answer {
  const { job, to } = query;
  const row = tables.row(job.slug);
  const near = row === null || !row.isProfile ? [] : (tables.file.next[row.row] ?? []).flatMap((each) => tables.rows[each] ?? []);
  const base: Answer = {
    ...empty(query),
    pages: [pageOf(job), { to: "jobs/next", words: "Explore neighboring jobs" }, ...(to === null ? [] : [pageOf(to)])],
    reading:
      to === null
        ? `Jobs near to ${titleInSentence(job.title)}, at least ten percentile points less exposed`
        : `A way from ${titleInSentence(job.title)} to ${titleInSentence(to.title)}`,
    chips: [jobChip(job), ...(to === null ? [] : [jobChip(to)])],
    next: job.slug,
  };
  if (row !== null && !row.isProfile)
    return {
      ...base,
      next: null,
      status: "declined",
      sentences: [[`The explorer knows the 342 profiles of the Handbook, and ${titleInSentence(job.title)} are not among them.`]],
    };
  const route: Part[] = to === null ? [] : [`The explorer looks for a way to ${titleInSentence(to.title)}, one step at a time.`];
  if (near.length === 0)
    return {
      ...base,
      sentences: [
        route,
        [`No job near to ${titleInSentence(job.title)} keeps the explorer’s usual bounds; there they can be widened.`],
      ].filter((line) => line.length > 0),
    };
  const [first] = near;
  return {
    ...base,
    sentences: [
      ...(route.length === 0 ? [] : [route]),
      [
        `Nearest to ${titleInSentence(job.title)}, of jobs at least ten percentile points less exposed, are `,
        { to: `occupations/${first?.slug ?? ""}`, words: titleInSentence(first?.title ?? "") },
        " (percentile ",
        { figure: `occupations/${first?.slug ?? ""}/mean-rank` },
        ` of exposure, ${scoreCaution}).`,
      ],
      ["The likeness is of what jobs ask for, and not of what you have."],
    ],
    shown: {
      occupations: near.map(({ slug }) => slug),
      of: near.length,
      columns: ["median-pay", "mean-rank", "projected-change", "entry-education"],
      caption: base.reading,
    },
  };
}
