import type { MeasureId } from "../schema/measure.ts";
import type { Topic } from "./query.ts";

/** What of an occupation a question asks for, the most exact first. */
const topics: readonly (readonly [Topic, RegExp])[] = [
  [
    "time",
    /\b(?:since (?:20\d\d|the pandemic|covid|chatgpt)|before and after|after chatgpt|over time|over the (?:last|past) (?:few |\d+ )?years?|in (?:the )?(?:last|past|recent) (?:few |\d+ )?years?|(?:last|past) (?:few |\d+ )years|recently|trend(?:s|ing)?|histor(?:y|ical|ically)|from 20\d\d (?:to|until|-) ?20\d\d|between 20\d\d and 20\d\d|(?:has|have|had|did) (?!.{0,40}\b(?:degree|say)\b).{0,60}\b(?:grown|grew|grow|shrunk|shrank|shrink|changed?|gone (?:up|down)|gone|risen|rise|fallen|fall|increased?|decreased?|dropped|declined?|lost|gained|developed)\b|used to (?:be|earn|have)|compared (?:to|with) (?:20\d\d|before|earlier)|up or down|so far|after inflation|in real terms|real (?:raise|rise|pay|wages?)|(?:pay|wage) rises?)\b/,
  ],
  [
    "disagreement",
    /\b(?:disagree(?:s|ment|d)?|agree(?:s|ment|d)?|differ(?:s|ence|ences)?(?= .{0,20}measures)|conflict(?:ing)?|(?:how )?(?:far )?apart|dispute[sd]?|contradict\w*|uncertain\w*|measures differ|scores differ|spread (?:of|between|in) (?:the )?(?:measures|scores|ranks)|differ)\b/,
  ],
  [
    "range",
    /\b(?:top|bottom|richest|poorest|lowest|highest|best|worst)(?:[- ]paid)? \d+ ?%|\b(?:(?:pay|salary|wage|earnings|income) (?:range|spread|band|distribution|spectrum)|range of (?:pay|salary|salaries|wages)|spread of (?:pay|salary|salaries|wages)|(?:top|bottom|highest|lowest|best|worst|richest|poorest)(?:[- ]paid)? (?:\d+ ?percent|tenth|decile|earners?|end)|(?:10th|90th|\d0 percentile) ?(?:percentile)?(?= .{0,12}(?:pay|salary|wage|earn)| of pay)|how much (?:can|could) .{0,30} at (?:most|best)|at the (?:top|bottom) end|percentiles of pay|(?:pay|salary|wage) percentiles?|lowest[- ]paid|highest[- ]paid|best[- ]paid)\b/,
  ],
  [
    "place",
    /\b(?:where (?:do|does|is|are) .{0,50}\b(?:rank|ranks|stand|stands|place|placed|fall)|(?:what|which) (?:percentile|rank|place|position)|how (?:high|low) (?:do|does|is|are) .{0,40}\b(?:rank|ranks|ranked|stand|paid|score)|(?:more|less|better|worse|higher|lower) (?:paid |pay |exposed |wages? |salary )?than (?:most|many|other|average|half|the (?:average|typical|median|rest|usual))|than (?:most|other|the average|average|all other|half of|all) (?:jobs?|occupations?|people|workers|careers|of)?|compare[sd]? (?:to|with|against) (?:other|all|most|the (?:average|rest|others?)|average|everyone)(?: jobs| occupations)?|relative to (?:other|all)|against (?:other|all) (?:jobs|occupations)|among (?:all|other) (?:jobs|occupations)|(?:above|below) (?:the )?(?:average|median|middle)|(?:share|percentage|percent|proportion) of (?:jobs|occupations) (?:that )?(?:pay|paid|earn|with)|rank(?:s|ed|ing)? for|ranking of)\b/,
  ],
  [
    "openings",
    /\b(?:openings?|vacanc(?:y|ies)|positions? (?:open|to fill|available)|jobs? (?:to fill|available|opening)|hires? (?:a|each|per|every) year|(?:needed|wanted|hired) (?:a|each|per|every) year|hiring|hired|recruit\w*|open positions)\b/,
  ],
  [
    "schooling",
    /\b(?:degrees?|educat(?:ion|ed|ional)|school(?:ing)?(?! teacher| bus| counsel| principal| psych)|qualif\w*|diplomas?|credentials?|college|university|training(?! and)|stud(?:y|ied) (?:to|do)|requirements?|required to|bachelor'?s?|master'?s|phd|doctorate|certificates?|how long (?:does it take|to become)|what do you need to (?:be|become))\b/,
  ],
  [
    "outlook",
    /\b(?:outlook|prospects?|future|forecasts?|project(?:ed|ion|ions)(?! manag| coord| engin)|growth|grow(?:ing|s)?|shrink(?:ing|s)?|declin(?:e|es|ing)|in demand|demand|dying(?: out)?|die out|disappear(?:ing)?|expand(?:ing)?|more or (?:fewer|less)|(?:will there be|there will be)|(?:will|do|are) (?:we|they|people) (?:need|want)(?:ing)? (?:more|fewer|less)|(?:job|labou?r) market|in (?:10|ten) years|more jobs|fewer(?: jobs)?|be around|exist|needed in|by 203[45]|in 203[45]|next (?:ten|10) years|thriving|booming|boom|obsolete|going away|next decade|phased out|on the (?:rise|decline))\b/,
  ],
  [
    "exposure",
    /\b(?:expos(?:ed|ure|es)|ai[- ]?risk|risk(?:y|s|ier|iest)?|at risk|safe(?:r|st|ty)?|threat(?:en(?:ed|s)?)?|replac(?:e[ds]?|ing|eable)|automat(?:e[ds]?|ion|able|ing)|affected|impact(?:ed)?|vulnerable|take over|taking over|taken over|ai proof|(?:can|could|will|would|is|does) (?:ai|chatgpt|robots?|machines?|llms?)\b|robot(?:s|ized)?|chatgpt|llms?|computeri[sz](?:ed|ation)|endangered|in danger|danger(?! ous)|doomed|dead|toast|extinct|screwed|survive|touch(?:ed)? by ai|hit by ai|karpathy|ai do|ai(?:'s)? (?:effect|impact|score|exposure)|percentile|score[ds]?|rated|rank(?:s|ed)?)\b/,
  ],
  [
    "jobs",
    /\b(?:how many(?! (?:hours|days|weeks|years))|are there many|is there a lot of|number of|count of|how (?:big|large|common|numerous) (?:is|are)|employ(?:ment|ed|s)|people (?:work|do|are)|total (?:number )?of|head ?count|how common|size of|exist in)\b/,
  ],
  [
    "pay",
    /\b(?:pa(?:y|ys|id|ying|yment)|paychecks?|salar(?:y|ies)|wages?|earn(?:s|ing|ings|ed)?|incomes?|mak(?:e|es|ing)|money|compensation|remuneration|rates? of pay|worth|bring in|take home|how much$|hourly|per hour|an hour|annually|cash|rich|bucks|dough|going rate|what (?:do|does) .{2,40} get$|\$)\b/,
  ],
];

/** Whether the place by pay, by exposure or by both is asked. */
function placeOf(question: string): Topic {
  const paid = /\b(?:pa(?:y|ys|id|ying)|salar\w+|wages?|earn\w*|incomes?|mak(?:e|es|ing)|money)\b/.test(question);
  const exposed = /\b(?:expos\w+|risk\w*|safe\w*|automat\w*|threat\w*|ai)\b/.test(question);
  return paid === exposed ? "place" : paid ? "pay-place" : "exposure-place";
}

/** Topics that a question names, the most exact first, and the question without their words. */
export function topicsIn(question: string): { topics: Topic[]; rest: string } {
  const found: Topic[] = [];
  let rest = question;
  for (const [topic, pattern] of topics) {
    let match = pattern.exec(rest);
    if (match === null) continue;
    found.push(topic === "place" ? placeOf(question) : topic);
    for (let turn = 0; match !== null && turn < 4; turn += 1) {
      rest = rest.replace(match[0], " ¦ ");
      match = pattern.exec(rest);
    }
  }
  return { topics: found, rest };
}

/** The topic that counts, where several are named. */
export function topicOf(topics: readonly Topic[], measure: MeasureId | null): Topic {
  if (measure !== null && measure !== "bureau-exposure" && measure !== "mean-rank" && !topics.includes("disagreement")) return "score";
  if (measure === "bureau-exposure" && topics.includes("exposure")) return "score";
  const [first = "all"] = topics;
  // "Has the pay of nurses gone up": time and pay; "how does pay compare with other jobs": place and pay.
  return first;
}
