import type { MeasureId } from "../schema/measure.ts";
import { exposureField } from "./bounds.ts";
import type { Bound, FieldId, Operator, Order } from "./query.ts";

/** Ends of words that say nothing: `low`, `lowest`, `lower`. */
const high =
  "(?:very )?(?:high(?:ly|est|er)?|most|strong(?:ly|est)?|heav(?:y|ily|iest)|great(?:est)?|top|maximum|biggest|big|extremely|max|lots of|a lot of|more|worst)";
const low =
  "(?:very )?(?:low(?:est|er)?|least|less|little|weak(?:ly|est)?|minimal(?:ly)?|small(?:est)?|hardly|barely|minimum|not(?: very| much| highly)?|no|un|bottom)";
const exposed =
  "(?:exposed|exposures?|(?:ai |automation )?risk(?:y|iest)?|affected|automatable|automated|threatened|vulnerable|at risk|replaceable|in danger|endangered|disrupted|touched|impacted)";
const scored = "(?:(?:ai |exposure |risk )?(?:scores?|rated|ranks?|ranked|scored|ratings?|percentiles?))";
const pay =
  "(?:pay(?:s|ing)?|paid|salar(?:y|ies)|wages?|earn(?:s|ing|ings|ers)?|incomes?|compensat(?:ed|ion)|money|paychecks?|remunerat(?:ed|ion))";
const grows = "(?:grow(?:s|ing|th)?|rising|expand(?:s|ing)?|increas(?:e|es|ing)|gain(?:s|ing)?(?: jobs)?|outlook|prospects)";
const shrinks =
  "(?:shrink(?:s|ing)?|declin(?:e|es|ing)|fall(?:s|ing)?|dying(?: out)?|disappear(?:s|ing)?|vanish(?:es|ing)?|los(?:e|es|ing)(?: (?:the )?(?:most )?(?:jobs|people|workers|ground))?|contract(?:s|ing)?|decreas(?:e|es|ing)|dwindl(?:e|es|ing)|going away|fad(?:e|ing))";

interface Found {
  order: Order;
  bounds: Bound[];
}

type Make = (match: RegExpExecArray, measure: MeasureId | null) => Found;

const bound = (field: FieldId, operator: Operator, value: number, match: RegExpExecArray): Bound => ({
  field,
  operator,
  value,
  assumed: match[0].replace(/[¦\s]+/g, " ").trim(),
});
const isMost = (words: string) => /\b(?:\w+est|most|top|max|worst|least|minimum)\b/.test(words);

/** Thirds of the percentiles, in whole numbers. */
export const lowRank = 33;
export const highRank = 67;
/** What counts as well and as badly paid where no amount is named, US dollars a year. */
export const goodPay = 80_000;
export const poorPay = 40_000;
/** As a fast change, in percent over ten years. */
const fastGrowth = 5;

const exposure =
  (descending: boolean): Make =>
  (match, measure) => {
    const field = exposureField(measure);
    const order = { field, descending };
    if (measure === "bureau-exposure")
      return { order, bounds: isMost(match[0]) ? [] : [bound(field, "=", descending ? (/very/.test(match[0]) ? 3 : 2) : 0, match)] };
    return { order, bounds: isMost(match[0]) ? [] : [bound(field, descending ? ">" : "<", descending ? highRank : lowRank, match)] };
  };
const payOrder =
  (descending: boolean): Make =>
  (match) => ({
    order: { field: "median-pay", descending },
    bounds:
      isMost(match[0]) || /\bby\b/.test(match[0])
        ? []
        : [bound("median-pay", descending ? ">" : "<", descending ? goodPay : poorPay, match)],
  });
const growth =
  (descending: boolean): Make =>
  (match) => ({
    order: { field: "projected-change", descending },
    bounds: /^by\b/.test(match[0])
      ? []
      : [
          bound(
            "projected-change",
            descending ? ">" : "<",
            /fast|rapid|quick|strong/.test(match[0]) && !isMost(match[0]) && descending ? fastGrowth : 0,
            match,
          ),
        ],
  });
const plainOrder =
  (field: FieldId, descending: boolean): Make =>
  () => ({ order: { field, descending }, bounds: [] });

/** What a question orders and bounds by words, the most exact pattern first. */
const patterns: readonly (readonly [RegExp, Make])[] = [
  [
    /\bby (?:ai )?(?:exposure|risk|automation risk)\b/,
    (_, measure) => ({ order: { field: exposureField(measure), descending: true }, bounds: [] }),
  ],
  [
    new RegExp(
      `\\b(?:measures?|scores?|sources?|studies|they|experts|which) (?:that |which )?(?:${"really "}?)?(?:disagree|differ)s?(?: the)?(?: most| widely| more)?(?: about| on| over)?|\\b(?:most|biggest|largest|highest|widest|greatest|more|big) (?:disputed|contested|disagreements?|controversial|spread of (?:the )?(?:measures|scores|ranks)|spread|(?:differences?|gaps?|distances?) between (?:the )?(?:measures|scores|ranks))|\\bleast agree(?:d|ment)?(?: on| about)?`,
    ),
    plainOrder("rank-spread", true),
  ],
  [
    new RegExp(
      `\\b(?:measures?|scores?|sources?|studies|they|experts) (?:that |which )?agree(?:s)?(?: the)?(?: most| best)?(?: about| on)?|\\b(?:most agreement|smallest (?:spread|disagreement)|least (?:disagreement|disputed|contested))(?: on| about)?`,
    ),
    plainOrder("rank-spread", false),
  ],
  // "Not exposed" before "exposed".
  [
    new RegExp(
      `\\b(?:ai|robot|automation|future|chatgpt)[- ]?(?:proof(?:ed)?|safe|resistant|resilient|immune)\\b|\\b(?:(?:most |more |very |pretty )?(?:safe(?:st|r)?|secure|protected|immune|shielded|sheltered|resistant|safely))(?: from| against| to)?(?: being)?(?: replaced by| taken by| automated by)?(?: ai| automation| robots?| machines| chatgpt)?\\b|\\b(?:ai|robots?|machines?|chatgpt|it) (?:can ?not|will not|could not|will never|does not|is not able to|is least able to|struggles? to|can hardly|is unlikely to|can barely|can't)(?: easily| really)? (?:do|replace|touch|take|automate|affect|steal|handle)\\b|\\b(?:can ?not|will not|will never|hard(?:est)? to|unlikely to|impossible to|difficult to|not going to|least likely to) (?:be )?(?:replaced?|automated?|done|taken|affected)(?: over)?(?: by| with)?(?: ai| robots?| machines?| automation)?\\b`,
    ),
    exposure(false),
  ],
  [
    new RegExp(
      `\\b${low}[- ](?:ai[- ]|to ai )?(?:${exposed}|${scored})(?: to| by| from| for| of)?(?: the)?(?: ai| automation| it)?(?: exposure)?\\b|\\bai[- ](?:exposure|risk)(?: is)? ${low}\\b|\\bnot (?:very |highly |much )?(?:exposed|at risk|threatened|affected)(?: to| by| from)?(?: ai| automation)?|\\bunexposed\\b|\\b(?:exposure|risk) (?:is|be|to be)? ?${low}\\b|\\b${low} (?:in )?(?:ai )?(?:exposure|risk)\\b`,
    ),
    exposure(false),
  ],
  [
    new RegExp(
      `\\b${high}[- ](?:ai[- ]|to ai )?(?:${exposed}|${scored})(?: to| by| from| for| of)?(?: the)?(?: ai| automation| it)?(?: exposure)?\\b|\\b(?:exposure|risk) (?:is|be|to be)? ?${high}\\b|\\b(?:most|more|very|highly|likely|likeliest|most likely) (?:likely )?to (?:be )?(?:replaced|automated|taken|affected|disappear|go|lost|hit|changed|disrupted)(?: over)?(?: by| to)?(?: ai| robots?| automation| machines?)?|\\bai (?:can|could|will|is going to|might|may)(?: soon| probably| most likely| likely)? (?:do|replace|take|automate|affect|change|steal)(?: over)?(?: (?:the )?most)?\\b|\\bat (?:the )?(?:highest |most |high |greatest )?risk(?: of| from)?(?: being replaced by)?(?: ai| automation)?|\\b(?:very |highly )?exposed(?: to)?(?: ai)?\\b|\\bai[- ]exposed\\b|\\b(?:hit|affected|threatened) (?:hardest|most)(?: by)?(?: ai)?`,
    ),
    exposure(true),
  ],
  [
    new RegExp(
      `\\b(?:highest|best|top|better|well|most|more|good|decent(?:ly)?|high|highly|great|nicely|rich(?:est)?|big(?:gest)?|large(?:st)?|fat(?:test)?|handsomely|strong)[- ](?:(?:median|average|annual|yearly|typical|mean) )?${pay}\\b|\\b${pay}(?: (?:the|is|me|a|out|you|are))* ?(?:most|best|highest|well|better|more|good|a lot|decent(?:ly)?|high|handsomely|decent money|good money|great)\\b|\\b(?:make|makes|making|earn|earns) (?:the )?(?:most|best|good|more|a lot of|lots of|big|decent|serious) ?(?:money)?\\b|\\bmost lucrative\\b|\\blucrative\\b|\\b(?:ordered|sorted|ranked|sort|rank|order)?(?: them)? ?by (?:the )?(?:median |average |highest )?(?:${pay})\\b|\\bin order of pay\\b|\\b(?:good|decent|nice|great|high|big) (?:pay|money|salary|salaries|wage|wages|income|living)\\b`,
    ),
    payOrder(true),
  ],
  [
    new RegExp(
      `\\b(?:lowest|worst|least|poor(?:est|ly)?|badly|bad|low|less|under|smallest|cheapest|worse)[- ](?:(?:median|average|annual|typical) )?${pay}\\b|\\b${pay}(?: (?:the|is))* (?:least|worst|lowest|badly|poorly|less|little|bad|low|peanuts)\\b|\\b(?:make|earn) (?:the )?least\\b|\\bcheapest first\\b`,
    ),
    payOrder(false),
  ],
  [
    new RegExp(
      `\\b(?:jobs )?(?:fast(?:est)?|most|quick(?:est|ly)?|rapid(?:ly)?|still|strong(?:est|ly)?|high(?:est)?|best|top|good|big(?:gest)?|large(?:st)?|bright)[- ](?:(?:job|projected|expected|employment) )?${grows}\\b|\\b${grows} (?:the )?(?:fast(?:est)?|most|quick(?:est|ly)?|rapidly|strongly|a lot)\\b|\\b(?:that (?:are|will)|which (?:are|will)|are|will|still|is|and|but) (?:be |also |still )?(?:grow(?:ing)?|expanding|rising|increasing)\\b|\\bgrowing\\b|\\bjobs of the future\\b|\\bfuture jobs\\b|\\bnot (?:shrinking|declining|dying)\\b|\\bby (?:projected )?growth\\b|\\bto grow\\b|\\bgrow\\b|\\b(?:add|adding|gain|gaining) (?:the )?(?:most )?(?:jobs|people|workers)?\\b|\\bup and coming\\b|\\bin demand in the future\\b`,
    ),
    growth(true),
  ],
  [
    new RegExp(
      `\\b(?:fast(?:est)?|most|quick(?:est|ly)?|rapid(?:ly)?|worst|biggest|largest|steepest|sharpest)[- ](?:projected )?${shrinks}\\b|\\b${shrinks} (?:the )?(?:fast(?:est)?|most|quick(?:est|ly)?|rapidly)(?: people| jobs| workers)?\\b|\\b${shrinks}\\b|\\bnot growing\\b|\\bfewer jobs\\b|\\bworst (?:outlook|prospects|growth)\\b|\\blowest growth\\b|\\bslowest[- ]growing\\b`,
    ),
    growth(false),
  ],
  [new RegExp("\\b(?:scores?|ranks?|rates?|puts?|places?)(?: the)? (?:highest|most|at the top)\\b"), exposure(true)],
  [new RegExp("\\b(?:scores?|ranks?|rates?|puts?|places?)(?: the)? (?:lowest|least|at the bottom)\\b"), exposure(false)],
  [
    /\b(?:most|highest|largest|biggest|many|lots of|number of|more)(?: (?:number of|yearly|annual|job|new))* (?:openings|vacancies)\b|\b(?:most )?(?:in[- ]demand|in (?:the )?(?:highest |most |high )?demand|sought[- ]after|hiring)(?: the)?(?: most)?\b|\bmost demand(?:ed)?\b|\bby openings\b|\bopenings\b/,
    plainOrder("openings", true),
  ],
  [/\bfewest openings\b|\bleast openings\b/, plainOrder("openings", false)],
  [
    /\b(?:most common|commonest|biggest|largest|most popular|most numerous|most people|most workers|most jobs|most employees|employ(?:s|ing)? (?:the )?most(?: people| workers)?|highest employment|by (?:size|employment|number of (?:jobs|workers|people))|most widespread|huge|by (?:jobs|workers))\b/,
    plainOrder("jobs", true),
  ],
  [/\b(?:rarest|smallest|least common|fewest (?:people|workers|jobs|employees)|tiniest|uncommon|niche)\b/, plainOrder("jobs", false)],
  [
    /\b(?:least|lowest) (?:schooling|education|qualified|training)\b|\beasiest to (?:get into|enter|start)\b/,
    plainOrder("entry-education", false),
  ],
  [/\b(?:most|highest) (?:schooling|educated|education|qualified)\b/, plainOrder("entry-education", true)],
];

export interface OrdersFound {
  orders: Order[];
  bounds: Bound[];
  rest: string;
}

/** Orders and bounds in words, in the order in which the question says them. */
export function wordBounds(question: string, measure: MeasureId | null): OrdersFound {
  const found: { at: number; made: Found }[] = [];
  let rest = question;
  for (const [pattern, make] of patterns) {
    const match = pattern.exec(rest);
    if (match === null) continue;
    const made = make(match, measure);
    found.push({ at: match.index, made: isDenied(rest.slice(0, match.index)) ? denied(made) : made });
    rest = `${rest.slice(0, match.index)}${" ".repeat(match[0].length)}${rest.slice(match.index + match[0].length)}`;
  }
  found.sort((a, b) => a.at - b.at);
  return {
    orders: found.map(({ made }) => made.order),
    bounds: found.flatMap(({ made }) => made.bounds),
    rest: rest.replace(/ +/g, " ¦ ").replace(/(?: ¦ )+/g, " "),
  };
}

/** Whether what follows is denied: `jobs that are not going to …`. */
const isDenied = (before: string): boolean =>
  /\b(?:not|never|neither|without)(?: (?!only\b|just\b|merely\b|and\b|or\b|but\b|that\b|which\b|with\b)\w+){0,3} $/.test(before);

const opposite: Readonly<Record<Operator, Operator>> = { ">": "<=", ">=": "<", "<": ">=", "<=": ">", "=": "!=", "!=": "=" };

/** The other way round: what is not shrinking grows or stays. */
const denied = ({ order, bounds }: Found): Found => ({
  order: { ...order, descending: !order.descending },
  bounds: bounds.map((each) => ({
    ...each,
    // What is not exposed is in the lowest third, and not in the lower two.
    ...(each.value === highRank ? { operator: "<", value: lowRank } : { operator: opposite[each.operator] }),
    assumed: `not ${each.assumed ?? ""}`,
  })),
});

/** `top 10`, `the five …`: how many are asked for; null where none is said. */
export function countIn(question: string): { count: number | null; rest: string } {
  const match =
    /\b(?:top|first|best|the|list|show(?: me)?|give me|name|find|bottom|worst)(?: the)? (\d{1,3})\b(?! ?%| ?percent)(?=\s+(?:\w+\s+){0,4}?(?:jobs?|occupations?|careers?|professions?|roles?|highest|lowest|most|least|best|fast|biggest|growing|shrinking|declining|exposed|paid|paying|by|in|with|work)|$)/.exec(
      question,
    ) ?? /^(\d{1,2}) (?=(?:\w+[ -]){0,4}(?:jobs|occupations|careers|professions))/.exec(question);
  const count = match === null ? null : Math.min(50, Math.max(1, Number(match[1])));
  return { count, rest: match === null ? question : question.replace(match[0], match[0].replace(/\d+/, " ")) };
}
