import { comparedMonth, detailedPayMonth } from "../schema/vintage.ts";
import { capital, titleInSentence } from "../text/format-number.ts";
import { figuresIn, type Answer, type Part } from "./answer.ts";
import { OccupationWords } from "./occupation-words.ts";
import { empty, jobChip, pageOf, topicWords, type Of, type Sources } from "./answer-parts.ts";
import type { Topic } from "./query.ts";

const mostReadings = 4;
/** What the drawing of all measures tells more of than a sentence. */
const drawnTopics: readonly Topic[] = ["all", "exposure", "disagreement", "score", "exposure-place"];
const topicAsks: Partial<Record<Topic, string>> = {
  pay: "what do they earn",
  exposure: "how exposed are they to AI",
  outlook: "what is the outlook",
  jobs: "how many are there",
};

/** What the tables say of one occupation. */
export function lookUp(query: Of<"look-up">, { tables, pages }: Sources): Answer {
  const { job, topic, measure } = query;
  const read = job.readings.slice(0, mostReadings);
  const several = read.length > 1;
  const said = read.map(({ slug }) => new OccupationWords(tables, slug).say(topic, measure));
  const sentences: Part[][] = several
    ? [
        [
          `“${job.words}” can mean ${job.readings.length > mostReadings ? "more than four" : "several"} occupations; the likeliest come first.`,
        ],
        ...said.map((lines) => lines[0] ?? []),
      ]
    : (said[0] ?? []).filter((line) => line.length > 0);
  // The surveys that are compared begin later than some ask for.
  if (topic === "time" && query.since !== undefined && query.since !== null && query.since < Number(comparedMonth.slice(-4)))
    sentences.push([`The tables compare ${comparedMonth} with ${detailedPayMonth} and hold nothing earlier.`]);
  const related =
    topic === "all" || topic === "exposure"
      ? pages.find(`${job.words} ${topicWords[topic]}`, 1).filter(({ score, page: { kind } }) => score > 0.75 && kind === "Claim")
      : [];
  const answer: Answer = {
    ...empty(query),
    sentences,
    drawn: drawnTopics.includes(topic)
      ? { measuresOf: job.slug, label: `Where each measure ranks ${titleInSentence(job.title)}, as percentiles of all occupations` }
      : null,
    pages: [...read.map(pageOf), ...related.map(({ page: { to, title } }) => ({ to, words: title }))],
    reading: `${capital(topicWords[topic])} ${topic === "disagreement" ? "on" : "of"} ${titleInSentence(job.title)}`,
    chips: [
      jobChip(job),
      {
        words: topicWords[topic],
        isAssumed: topic === "all",
        changes: Object.entries(topicAsks).flatMap(([id, ask]) => (id === topic ? [] : [{ words: topicWords[id as Topic], ask }])),
      },
    ],
    others: job.readings
      .slice(several ? mostReadings : 1, 8)
      .map(({ title }) => ({ words: title, ask: `${topicWords[topic]} of ${titleInSentence(title)}` })),
  };
  return figuresIn(answer).length > 0 ? answer : { ...answer, status: "declined" };
}
