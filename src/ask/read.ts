import { boundByJob } from "./bound-by-job.ts";
import { numberBounds } from "./bounds.ts";
import { categoryNamed } from "./category-words.ts";
import { followUp, isFollowUp } from "./follow-up.ts";
import type { JobFinder } from "./job-finder.ts";
import { checked, listOf } from "./list-query.ts";
import { isOnlyJob, isPlainly, listen, listNoun, type Said } from "./listen.ts";
import { inDigits } from "./numbers.ts";
import { wordBounds } from "./order-words.ts";
import type { PageFinder } from "./page-finder.ts";
import { placeIn } from "./places.ts";
import { longestQuestion, plainQuestion } from "./plain-question.ts";
import { refuse, type FieldId, type Query } from "./query.ts";
import { refusalIn } from "./refusal-words.ts";
import { comparesJobs, comparesPages } from "./side-by-side.ts";
import { topicOf, topicsIn } from "./topic-words.ts";
import { wholeFigures } from "./whole-words.ts";

/** What questions are read with. */
export interface Reader {
  jobs: JobFinder;
  pages: PageFinder;
  /** A figure of an occupation as a number, for bounds that name another job: `more than a lawyer`. */
  number(slug: string, field: FieldId): number | null;
}

/** From this score on a page is sure to be meant; from the other it may be. */
const sure = 0.9;
const likely = 0.56;
const possible = 0.5;
/** Weight of the words that a page must share with a question: a word of one page alone has five, of half of them one. */
const leastTold = 3;

const nextWords =
  /\b(?:mov(?:e|ing) (?:on|in ?to|to|over|from|away)|switch(?:ing)?|transition(?:ing)?|(?:career|job) change|chang(?:e|ing) (?:my |of )?(?:careers?|jobs?)|(?:my )?next (?:step|job|move|career|role)|do next|instead|what else|something else|plan b|(?:where|what) next|(?:do|work as|become) (?:besides|other than|apart from)|besides (?:being|working)|how to get from|(?:safer|less exposed|other|new|different|better) (?:jobs|careers|work) for|new career|fresh start|(?:same|similar) skills|(?:use|using|with|transfer) (?:my|the|their)? ?skills|skills (?:as|of)|else (?:can|could|might)|alternatives?|leav(?:e|ing)|get out of|retrain\w*|pivot|(?:other|similar|related|neighbou?ring|nearby|near) (?:jobs|careers|occupations|work)|jobs (?:near|next to|close to)|neighbou?rs|(?:go|get|going|getting|come|coming|step|steps|way|path|route) from|from (?:an? |being an? )?.{3,40} (?:in)?to (?:an? |being |becoming )?|(?:jobs|careers|work) for (?:an? )?(?:ex|former)\b|options|(?:want|get|getting) out of|after (?:being|working)|escape|steps? away|(?:what|which)(?: else| jobs?| other jobs?)? (?:can|could|might) (?:an? |the |i )?.{2,40} (?:become|do)(?: next| instead)?$|qualify for)\b/;
const likeWords =
  /\b(?:like|similar (?:jobs |careers |occupations |work )?to|close to|near(?: to)?|related to|comparable to|resembling|as good as|akin to)\s+(?:being |that of |those of )?(?:an? |the )?/;
const claimWords = /\b(?:is it true|true that|did|has|have|was|were|really|is there (?:any )?(?:evidence|proof)|does|do|is|are|can|will)\b/;
/** What only pages speak of. */
const pageWords =
  /\b(?:meta|facebook|zuckerberg|zuck|e[3-9]s?|valuetainment|panel|video(?!'?s? map|s? game| editor| producer)|keystrokes?|levels\.fyi|leaked|recording|heartless|cold[- ]hearted|rsus?|total comp\w*|prehistoric|moral\w*|copyright|licen[cs]es?|download|embed|iframe|csv|json|method(?:s|ology)|corrections?|errata|glossary|sources|bibliography|screen readers?|this site|website|api|verdicts?|claims?(?! (?:adjuster|examiner|adjust)))\b/;

/** Reads a question; `before` is what the conversation asked last. */
export function read(asked: string, before: Query | null, reader: Reader): Query {
  const raw = reader.jobs.withTitle(asked);
  if (raw.trim() === "") return refuse("empty");
  if (raw.length > longestQuestion) return refuse("long");
  const plain = plainQuestion(raw);
  if (reader.jobs.isOtherLanguage(raw)) return refuse("language");
  if (!/[a-z0-9]/.test(plain)) return refuse("empty");
  const text = inDigits(plain);
  const refused = refusalIn(text, raw);
  const place = placeIn(text);
  if (refused !== null || place !== null) {
    const near = (reader.jobs.find(text) ?? reader.jobs.find(topicsIn(text).rest, true))?.job ?? null;
    // "Flight attendant" is a job, and so is no question about flights.
    const isOfJob = refused?.why === "elsewhere" && near !== null && near.words.includes(refused.detail);
    if (isOfJob) return readPlain(text, plain, before, reader);
    // What is about no job at all leads to none.
    const isOfJobs = refused?.why !== "elsewhere" && refused?.why !== "machine";
    // What people ought to do is claimed of in the video: then its verdict is the answer.
    if (refused?.why === "advice" && !/\b(?:i|me|my)\b/.test(text) && isClaimed(plain, reader)) return { kind: "page", words: plain };
    if (refused !== null && !(refused.why === "future" && isRoute(text)))
      return refuse(refused.why, refused.detail, isOfJobs ? near : null);
    if (place !== null) return refuse("place", place, near);
  }
  return readPlain(text, plain, before, reader);
}

const isClaimed = (plain: string, { pages }: Reader): boolean => {
  const [page] = pages.find(plain, 1);
  return page !== undefined && /^(?:Claim|Concept|Article)$/.test(page.page.kind) && page.score > sure && page.told >= leastTold;
};

/** A question that nothing forbids to answer. */
function readPlain(text: string, plain: string, before: Query | null, reader: Reader): Query {
  const said = listen(text, reader.jobs, before !== null);
  const follows = before !== null && isFollowUp(said) ? followUp(said, before) : null;
  if (follows !== null) return checked(follows);
  return checked(fresh(said, plain, reader));
}

/** What is left of a question without its bounds and what it asks: a job may be named in it. */
export function tellingPart(raw: string): string {
  const text = inDigits(plainQuestion(raw.slice(0, longestQuestion)));
  return topicsIn(wordBounds(numberBounds(text, null).rest, null).rest).rest.replace(/¦/g, " ");
}

const isRoute = (text: string): boolean => nextWords.test(text) && !/\b(?:safe|lose|fired|replace)\b/.test(text);

/** A question read by itself. */
function fresh(said: Said, plain: string, { pages, number }: Reader): Query {
  const { text, jobs, topics, measure, left } = said;
  const [job] = jobs;
  const found = pages.find(plain);
  const [page] = found;
  const isSolid = page?.isNamed === true || ((page?.told ?? 0) >= leastTold && ((page?.named ?? 0) >= 0.5 || (page?.held ?? 0) >= 0.75));
  const asPage: Query = { kind: "page", words: plain };
  const pageScore = isSolid ? (page?.score ?? 0) : 0;
  if (
    pageWords.test(text) &&
    pageScore > 0.45 &&
    !(job !== undefined && topics.length > 0 && !/\b(?:meta|facebook|zuckerberg|e[3-9])\b/.test(text))
  )
    return asPage;
  if (/^(?:the )?(?:jobs?|work|help|ai|careers?|pay|salary)$/.test(text)) return refuse("unclear");
  const isList = listNoun.test(text);
  if (
    /\b(?:what (?:does|do) .{1,40} mean|mean(?:t|ing) (?:by|of)|define|definition)\b/.test(text) &&
    page?.page.kind === "Concept" &&
    pageScore > likely
  )
    return asPage;
  if (
    /\b(?:charts?|graphs?|plots?|diagrams?|scatter\w*)\b/.test(text) &&
    page?.page.kind === "Chart" &&
    page.told >= leastTold &&
    page.score > likely
  )
    return asPage;
  if (/^who (?:made|makes|built|drew|created|wrote|came up with)\b/.test(text) && (page?.score ?? 0) > likely) return asPage;
  if (job === undefined && comparesPages(text, pages)) return asPage;
  if (
    /^(?:is it true|true that|is there (?:any )?(?:evidence|proof)|(?:has|have|did) )/.test(plain) &&
    pageScore > likely &&
    page?.page.kind !== "Chart" &&
    !/\b(?:compare\w*|vs|versus|than)\b/.test(text) &&
    !(job !== undefined && topics[0] === "time" && pageScore < sure && jobs.length === 1)
  )
    return asPage;
  const becomes = jobs.length === 2 && /\b(?:could|can|how|might|way)\b.{0,60}\bbecome\b/.test(text);
  if (
    job !== undefined &&
    (nextWords.test(text) || becomes) &&
    !said.bounds.some(({ assumed }) => assumed === undefined) &&
    !(isList && likeWords.test(text) && /\b(?:pay|pays|paid|paying|earn|money)\b/.test(text)) &&
    !comparesJobs(said) &&
    !/\bcompare[sd]? (?:with|to|against)\b/.test(text)
  ) {
    const to = jobs[1] !== undefined && (becomes || /\b(?:from|to|into)\b/.test(text)) ? jobs[1] : null;
    // Of a field and a job in it, the job that is said more exactly.
    const start = to === null ? jobs.reduce((most, each) => (each.words.length > most.words.length ? each : most), job) : job;
    return { kind: "next", job: start, to };
  }
  const whole = said.attribute === null ? wholeFigures(text) : null;
  const isOrdered = isList && said.orders.length > 0 && !/\b(?:how many|share|percent\w*|proportion|average|mean)\b/.test(text);
  if (
    whole !== null &&
    (job === undefined || whole.about === "step" || (whole.about === "category" && isOfCategory(job.words))) &&
    !(whole.about === "category" && isOrdered)
  )
    return { kind: "whole", ...whole };
  // A yes or no is asked: a claim rather than a list, where the question bounds nothing by a number.
  const isYesNo =
    /^(?:is|are|was|were|do|does|did|will|would|can|could|has|have|had|should)\b/.test(plain) &&
    !/^(?:is|are) there (?:any )?(?:other )?(?:jobs|occupations|careers)\b.{0,30}\b(?:pay|with|without|that|in|over|under)/.test(plain);
  const bySaying = said.bounds.every(({ assumed }) => assumed !== undefined);
  const isWeakPair =
    comparesJobs(said) &&
    !/\b(?:compar\w*|vs\.?|versus|differences?|than|or|better|worse|more|less|higher|lower)\b/.test(text) &&
    topics[0] !== "pay";
  if (
    isYesNo &&
    pageScore > possible &&
    (job === undefined ? bySaying && said.orders.length + said.categories.length + said.bounds.length > 0 : isWeakPair)
  )
    return asPage;
  if (isList && job !== undefined && /\b(?:share|percent\w*|proportion)\b.*\b(?:less|lower|worse)\b.*\bthan\b/.test(text))
    return { kind: "look-up", job, topic: "place", measure: null };
  const than = isList && jobs.length === 1 && job !== undefined ? boundByJob(text, job, number) : null;
  if (than !== null)
    return listOf(
      {
        ...said,
        jobs: [],
        bounds: [...said.bounds.filter(({ field, assumed }) => field !== than.field || assumed === undefined), than],
        orders: [],
      },
      null,
    );
  if (comparesJobs(said)) return { kind: "compare", jobs: jobs.slice(0, 3), topic: topicOf(topics, measure) };
  const like = job !== undefined && likeWords.test(text) && (isList || said.bounds.length > 0) ? job : null;
  if (
    like !== null &&
    said.bounds.length === 0 &&
    said.orders.length === 0 &&
    said.categories.length === 0 &&
    !/\b(?:less|more|better|lower|higher)\b/.test(text)
  )
    return { kind: "next", job: like, to: null };
  const asked = said.bounds.length + said.orders.length + said.categories.length + said.without.length;
  if (
    (isList || job === undefined || like !== null) &&
    (asked > 0 || like !== null) &&
    (job === undefined || like !== null || isNamedAside(said))
  ) {
    // A chart of all is no answer to what is asked of some.
    const isOfSome = said.categories.length > 0 && left.length === 0 && page?.page.kind === "Chart";
    if (pageScore >= sure && !isList && !isOfSome && bySaying) return asPage;
    if (said.attribute !== null) return refuse("attribute", said.attribute);
    if (said.open.length > 0) return refuse("unclear", said.open[0]);
    if (left.length > 0) return pageScore > likely && bySaying ? asPage : refuse("unclear", left.join(" "));
    if (
      !isList &&
      !isOfSome &&
      asked > 0 &&
      job === undefined &&
      pageScore > likely &&
      said.bounds.every(({ assumed }) => assumed !== undefined)
    )
      return asPage;
    return listOf(said, like);
  }
  if (job !== undefined) {
    if (pageScore >= sure && (page?.named ?? 0) > 0.95 && ((topics.length === 0 && !isOnlyJob(said)) || left.length > 0)) return asPage;
    if (said.attribute !== null) return refuse("attribute", said.attribute, job);
    if (topics.length === 0 && measure === null && !isPlainly(said)) return pageScore > likely ? asPage : refuse("unclear", "", job);
    if (left.length > 1 || (left.length === 1 && topics.length === 0 && measure === null))
      return pageScore > likely ? asPage : refuse("unclear", left.join(" "), job);
    // One word may be a slip; but where it says where or for whom, the figures of all are no answer.
    const [odd] = left;
    if (odd !== undefined && new RegExp(`\\b(?:at|for|in|with|from|under|who|that|if|without) (?:the |an? )?${odd}`).test(text))
      return refuse("unclear", odd, job);
    // A list in order was asked for, and not one job.
    if (isList && said.orders.length > 0 && jobs.length > 0 && left.length > 0) return refuse("unclear", left.join(" "), job);
    return { kind: "look-up", job, topic: topicOf(topics, measure), measure, since: yearIn(text) };
  }
  if (said.attribute !== null && ((page?.named ?? 0) < 0.9 || page?.page.kind === "Source")) return refuse("attribute", said.attribute);
  if (pageScore > likely || ((page?.held ?? 0) > 0.85 && pageScore > 0.5 && claimWords.test(plain))) return asPage;
  return refuse("unclear", left.join(" "));
}

/** Whether words that name a job are rather a category's: its own title has them, or they are no doing. */
const isOfCategory = (words: string): boolean => {
  const slug = categoryNamed(words);
  return slug !== null && (!words.endsWith("ing") || slug.split("-").includes(words));
};

/** The year from which on a change is asked for; null where none is named. */
const yearIn = (text: string): number | null => {
  const year = /\b(?:since|from|after|than in|compared (?:to|with)|between) ((?:19|20)\d\d)\b/.exec(text)?.[1];
  return year === undefined ? null : Number(year);
};

/** Whether the job that a list's question seems to name is only a word of it: `jobs for graduates`. */
const isNamedAside = ({ jobs, bounds, text }: Said): boolean =>
  jobs[0] !== undefined &&
  bounds.length > 0 &&
  /^(?:which|what|list|show|find|top|highest|best|lowest|jobs|careers|occupations)\b/.test(text) &&
  jobs[0].corrected;
