import { schooling } from "../schema/schooling.ts";
import { hoursAYear } from "../schema/vintage.ts";
import { measureIds, scoreIds, type MeasureId, type ScoreId } from "../schema/measure.ts";
import { spokenMeasures } from "../schema/spoken-measures.ts";
import type { Bound, FieldId, Operator } from "./query.ts";

/** The measure that a question names, and the question without it. */
export function measureIn(question: string): { measure: MeasureId | null; rest: string } {
  for (const measure of measureIds) {
    const pattern = spokenMeasures[measure];
    if (pattern?.test(question) !== true) continue;
    // "The highest Karpathy score" is the highest score.
    const within = new RegExp(
      `(?<=\\b(?:high|highest|low|lowest|top|most|least|biggest|best|worst) )${pattern.source} ?(?=scores?|rank|ratings?|exposure)`,
    );
    return { measure, rest: within.test(question) ? question.replace(within, "") : question.replace(pattern, " ¦ ") };
  }
  return { measure: null, rest: question };
}

const isScoreId = (id: MeasureId | null): id is ScoreId => (scoreIds as readonly (string | null)[]).includes(id);

/** What exposure is bounded and ordered by, where a measure is named or none is. */
export const exposureField = (measure: MeasureId | null, rank = true): FieldId =>
  isScoreId(measure) ? (rank ? `${measure}-rank` : measure) : measure === "bureau-exposure" ? measure : "mean-rank";

const over =
  "over|above|more than|greater than|higher than|bigger than|exceeding|north of|upwards? of|beyond|better than|faster than|quicker than|past|>";
const atLeast = "at least|no less than|not less than|not below|not under|minimum of|a minimum of|minimum|min|starting at|from|>=|≥|=>";
const under = "under|below|less than|lower than|fewer than|smaller than|beneath|cheaper than|slower than|<";
const atMost = "at most|no more than|not more than|not over|not above|maximum of|a maximum of|maximum|max|up to|within|<=|≤|=<";
const signs: readonly (readonly [Operator, RegExp])[] = [
  [">=", new RegExp(`^(?:${atLeast})$`)],
  ["<=", new RegExp(`^(?:${atMost})$`)],
  [">", new RegExp(`^(?:${over})$`)],
  ["<", new RegExp(`^(?:${under})$`)],
];
const amount = String.raw`(?<money>\$)?(?<digits>\d+(?:\.\d+)?)(?<plus>\+)?(?<unit> ?%| ?percent(?:ile)?s?\b(?: points)?|(?:st|nd|rd|th) percentile|(?: (?:workers|people|employees|openings|vacancies|positions|jobs)\b)|(?: of 10| out of 10|\/10)| ?(?:an hour|per hour|\/ ?hour|\/ ?hr|hourly)|(?: a year| per year| per annum| \/ ?year|\/year| annually| pa\b))?`;
const second = amount.replaceAll("?<", "?<to_");
const spans = new RegExp(
  `(?:between|from) ${amount} ?(?:and|to|-|–|through) ?${second}|(?<![\\d.$])${amount.replaceAll("?<", "?<a_")} ?(?:-|–|to) ?${amount.replaceAll("?<", "?<b_")}`,
);
const bounded = new RegExp(
  `(?<sign>${[atLeast, atMost, over, under].join("|")}) (?:of |a |an |the |about |around |roughly )?${amount}|${amount.replaceAll("?<", "?<p_")} ?(?<after>or more|or higher|or above|or better|and up|and above|and over|plus|or over|minimum|or less|or lower|or under|or below|or fewer|and under|and below|max(?:imum)?|tops)|${amount.replaceAll("?<", "?<q_").replace("(?<q_plus>\\+)?", "(?<q_plus>\\+)")}`,
);
const near = new RegExp(`(?:around|about|roughly|approximately|close to) ${amount}`);
const exact = new RegExp(`(?:exactly|equal to|=|of|is|score|scores|with|gives?(?: an?)?|at) ${amount}`);
/** An amount alone is a least one: jobs that pay 60k. */
const least = new RegExp(
  `(?:pay|pays|paying|earn|earns|earning|make|makes|making|for|worth|salary of|salaries of|wage of)(?: you| me| us| a salary of)? ${amount}`,
);

const leads = new RegExp(`(?:^|\\b(?:find|show|me|list|any|which|what|are|all) )${amount} (?=jobs|careers|occupations|roles|positions)`);

interface Amount {
  money: boolean;
  digits: number;
  unit: string;
}

/** What a number stands for, by its unit and the words around it; null where that is open. */
function fieldOf(
  { money, digits, unit }: Amount,
  around: string,
  measure: MeasureId | null,
  isFollowUp: boolean,
): { field: FieldId; value: number } | null {
  const growing = /\b(?:grow\w*|growth|outlook|projected|increas\w*|expand\w*|change|rise|rising)\b/;
  const shrinking = /\b(?:shrink\w*|declin\w*|fall\w*|los(?:e|ing)|drop\w*|decreas\w*)\b/;
  // Of two ways the one before the number counts: growth over 20% and falling employment.
  const [before = ""] = around.split("§");
  const grows = growing.test(around);
  const shrinks = shrinking.test(growing.test(before) ? before : around);
  const exposed = /\b(?:expos\w*|score[ds]?|rank(?:s|ed)?|percentile|risk|automat\w*|ai)\b/.test(around) || measure !== null;
  const paid = /\b(?:pay|pays|paid|paying|salar\w*|wages?|earn\w*|income|make|making|money)\b/.test(around);
  if (/hour|hr/.test(unit)) return { field: "median-pay", value: digits * hoursAYear };
  if (money || / a year|per year|per annum|annually|pa/.test(unit))
    return { field: "median-pay", value: digits < 1000 ? digits * 1000 : digits };
  if (/openings|vacancies/.test(unit)) return { field: "openings", value: digits };
  if (/workers|people|employees|positions|jobs/.test(unit)) return { field: "jobs", value: digits };
  if (/10/.test(unit)) return { field: exposureField(measure ?? "karpathy", false), value: digits };
  if (/percentile/.test(unit)) return { field: exposureField(measure), value: digits };
  if (/disagree|differ|spread|apart/.test(around) && digits <= 100) return { field: "rank-spread", value: digits };
  if (shrinks && digits <= 100) return { field: "projected-change", value: -digits };
  if (grows && !/%|percent/.test(unit) && exposed && !/grow/.test(around.slice(-30)))
    return { field: exposureField(measure), value: digits };
  if (grows && digits <= 500) return { field: "projected-change", value: digits };
  if (exposed && digits <= 100) {
    const raw = isScoreId(measure) && digits <= (measure === "karpathy" ? 10 : 1);
    return { field: exposureField(measure, !raw), value: digits };
  }
  if (digits >= 1000 && digits < 1_000_000 && /\b(?:workers|people|employ\w*)\b/.test(around) && !paid)
    return { field: "jobs", value: digits };
  if (digits >= 10_000) return { field: "median-pay", value: digits };
  if (digits >= 1000) return paid ? { field: "median-pay", value: digits } : null;
  if (paid && digits >= 15) return { field: "median-pay", value: digits * 1000 };
  return isFollowUp && digits >= 20 && digits <= 500 ? { field: "median-pay", value: digits * 1000 } : null;
}

export interface BoundsFound {
  bounds: Bound[];
  rest: string;
  /** Numbers that no field could be found for. */
  open: string[];
}

const turned: Readonly<Record<Operator, Operator>> = { ">": "<", ">=": "<=", "<": ">", "<=": ">=", "=": "=", "!=": "!=" };

/** Bounds with numbers. The question has gone through `inDigits`. */
export function numberBounds(question: string, measure: MeasureId | null, isFollowUp = false): BoundsFound {
  const bounds: Bound[] = [];
  const open: string[] = [];
  let rest = question;
  const around = (index: number, length: number) =>
    `${rest.slice(Math.max(0, index - 45), index)} § ${rest.slice(index + length, index + length + 28)}`;
  const amountOf = (groups: Record<string, string | undefined>, prefix = ""): Amount => ({
    money: groups[`${prefix}money`] !== undefined,
    digits: Number(groups[`${prefix}digits`]),
    unit: groups[`${prefix}unit`] ?? "",
  });
  const cut = (index: number, length: number) => {
    rest = `${rest.slice(0, index)} ¦ ${rest.slice(index + length)}`;
  };
  for (let turn = 0; turn < 6; turn += 1) {
    const span = spans.exec(rest);
    if (span !== null) {
      const groups = span.groups ?? {};
      const [from, to] = groups["digits"] === undefined ? ["a_", "b_"] : ["", "to_"];
      const [a, b] = [amountOf(groups, from), amountOf(groups, to)];
      const words = around(span.index, span[0].length);
      const unit = a.unit.trim() === "" ? b.unit : a.unit;
      const [low, high] = [
        fieldOf({ ...a, unit, money: a.money || b.money }, words, measure, isFollowUp),
        fieldOf(b, words, measure, isFollowUp),
      ];
      // Years are no bounds.
      if (low !== null && high !== null && !(isYear(a) && isYear(b))) {
        const [least, most] = [low.value, high.value].toSorted((x, y) => x - y) as [number, number];
        bounds.push({ field: high.field, operator: ">=", value: least }, { field: high.field, operator: "<=", value: most });
      } else open.push(span[0]);
      cut(span.index, span[0].length);
      continue;
    }
    const match = bounded.exec(rest);
    if (match === null) break;
    const groups = match.groups ?? {};
    const prefix = groups["digits"] !== undefined ? "" : groups["p_digits"] !== undefined ? "p_" : "q_";
    const found = amountOf(groups, prefix);
    const sign = groups["sign"];
    const after = groups["after"] ?? "";
    let operator: Operator =
      sign === undefined
        ? /less|lower|under|below|fewer|max|tops/.test(after)
          ? "<="
          : ">="
        : (signs.find(([, pattern]) => pattern.test(sign))?.[0] ?? ">=");
    if (operator === ">" && groups["plus"] !== undefined) operator = ">=";
    const known = isYear(found) ? null : fieldOf(found, around(match.index, match[0].length), measure, isFollowUp);
    if (known === null) open.push(match[0]);
    else
      bounds.push({
        field: known.field,
        operator: known.field === "projected-change" && known.value < 0 ? turned[operator] : operator,
        value: known.value,
      });
    cut(match.index, match[0].length);
  }
  const about = near.exec(rest);
  if (about !== null && !isYear(amountOf(about.groups ?? {}))) {
    const found = fieldOf(amountOf(about.groups ?? {}), around(about.index, about[0].length), measure, isFollowUp);
    if (found !== null) {
      const { field, value } = found;
      const [least, most] = field === "median-pay" || field === "jobs" ? [value * 0.9, value * 1.1] : [value - 5, value + 5];
      bounds.push(
        { field, operator: ">=", value: Math.round(least), assumed: about[0] },
        { field, operator: "<=", value: Math.round(most), assumed: about[0] },
      );
      cut(about.index, about[0].length);
    }
  }
  const bare = bounds.some(({ field }) => field === "median-pay") ? null : least.exec(rest);
  if (bare !== null && !isYear(amountOf(bare.groups ?? {}))) {
    const found = fieldOf(amountOf(bare.groups ?? {}), `pay ${around(bare.index, bare[0].length)}`, null, isFollowUp);
    if (found?.field === "median-pay") {
      bounds.push({ ...found, operator: ">=", assumed: bare[0] });
      cut(bare.index, bare[0].length);
    }
  }
  // An amount before the noun is a least one, too: $25 an hour jobs.
  const leading = bounds.some(({ field }) => field === "median-pay") ? null : leads.exec(rest);
  if (leading !== null && !isYear(amountOf(leading.groups ?? {}))) {
    const found = fieldOf(amountOf(leading.groups ?? {}), "", null, isFollowUp);
    if (found?.field === "median-pay") {
      bounds.push({ ...found, operator: ">=", assumed: leading[0].trim() });
      cut(leading.index, leading[0].length);
    }
  }
  const same = isScoreId(measure) ? exact.exec(rest) : null;
  if (same !== null) {
    const found = fieldOf(amountOf(same.groups ?? {}), around(same.index, same[0].length), measure, isFollowUp);
    if (found !== null) {
      bounds.push({ ...found, operator: "=" });
      cut(same.index, same[0].length);
    }
  }
  // Years and a count of them aside, every number must stand for something.
  open.push(...(rest.match(/\$?\d+(?:\.\d+)? ?%?(?! ?years?\b)/g) ?? []).filter((each) => !/^(?:19|20)\d\d$/.test(each.trim())));
  return { bounds, rest, open };
}

const isYear = ({ digits, money, unit }: Amount): boolean =>
  !money && unit.trim() === "" && Number.isInteger(digits) && digits >= 1990 && digits <= 2060;

const degree = schooling.indexOf("Associate's degree");
const level = (name: (typeof schooling)[number]) => schooling.indexOf(name);

/** That a level of schooling is not needed, up to its name. */
const noneOf =
  "\\b(?:without|with no|no|non|needs? no|requir\\w+ no|do(?:es)? not (?:need|require|involve|take|have|ask for)|need not|not (?:need|requir)(?:e|ing)?|minus|sans|less than|below) ?-?(?:(?:having|getting|any|an?|the|to have|need for) )*";

/** What people say of schooling, the most exact first. */
const schoolWords: readonly (readonly [RegExp, readonly (readonly [Operator, number])[]])[] = [
  [
    /\b(?:without|with no|no|non|needs? no|requir\w+ no|do(?:es)? not (?:need|require)(?: (?:a|any))?|not (?:need|requir)(?:e|ing)?(?: (?:a|any))?|not requiring|never needed a|skip) ?-?(?:any |a |an |the )?(?:formal )?(?:credential|education|schooling|qualifications?)s?\b/,
    [["=", 0]],
  ],
  [
    /\b(?:without|with no|no|non|needs? no|requir\w+ no|do(?:es)? not (?:need|require|involve|take|have|ask for)|need not|not (?:need|requir)(?:e|ing)?|that skip|don't need|minus|sans) ?-?(?:(?:going to|having|any|a|an|the|to go to|for|to have|need for) )*(?:bachelor'?s?|bachelors?|4[- ]year|four[- ]year) ?(?:degrees?)?/,
    [["<", level("Bachelor's degree")]],
  ],
  [
    /\b(?:without|with no|no|non|needs? no|requir\w+ no|do(?:es)? not (?:need|require|involve|take|have|ask for)|need not|not (?:need|requir)(?:e|ing)?|that skip|minus|sans|never needs?) ?-?(?:(?:going to|having|getting|any|a|an|the|to go to|for|to have|need for|college or university|university|college|uni) )*(?:degrees?|college|university|uni|diplomas?)\b/,
    [["<", degree]],
  ],
  [
    /\b(?:straight |right |fresh |just )?(?:out of|after|from|leaving) (?:high )?school\b|\bschool[- ]leavers?\b/,
    [["<=", level("High school diploma or equivalent")]],
  ],
  [
    /\b(?:(?:just|only|with|at most|no more than|for)(?: an?)? )*(?:a )?high[- ]?school(?! teach| princip| counsel| coach)(?: (?:diploma|education|degree|or less|only|level|leavers?))?(?: or less| or below| at most)?/,
    [["<=", level("High school diploma or equivalent")]],
  ],
  [/\bged\b/, [["<=", level("High school diploma or equivalent")]]],
  // British examinations at sixteen.
  [/\b(?:without|with no|no|not having|do not have)(?: any)? (?:gcses?|o[- ]levels?)\b/, [["=", 0]]],
  [
    new RegExp(`${noneOf}(?:doctorate|doctoral degree|ph\\.?d|professional degree)s?\\b`),
    [["<", level("Doctoral or professional degree")]],
  ],
  [new RegExp(`${noneOf}(?:master'?s?|masters|graduate)(?: degrees?)?\\b`), [["<", level("Master's degree")]]],
  [new RegExp(`${noneOf}(?:associate'?s?)(?: degrees?)?\\b`), [["<", degree]]],
  [/\b(?:only|just|at most|no more than|up to)(?: an?)? (?:bachelor'?s?|bachelors)(?: degrees?)?/, [["<=", level("Bachelor's degree")]]],
  [/\b(?:only|just|at most|no more than|up to)(?: an?)? associate'?s?(?: degrees?)?/, [["<=", degree]]],
  [/\b(?:at least|minimum)(?: an?)? (?:bachelor'?s?|bachelors)(?: degrees?)?/, [[">=", level("Bachelor's degree")]]],
  [/\b(?:at least|minimum)(?: an?)? master'?s?(?: degrees?)?/, [[">=", level("Master's degree")]]],
  [/\bassociate'?s?(?: degrees?)?\b(?! manager)/, [["=", degree]]],
  [/\b(?:2|two)[- ]year degrees?\b/, [["=", degree]]],
  [/\bbachelor'?s?(?: degrees?)?\b|\bundergraduate degrees?\b|\b4[- ]year degrees?\b/, [["=", level("Bachelor's degree")]]],
  [/\bmaster'?s(?: degrees?)?\b|\bmasters degrees?\b|\bgraduate degrees?\b/, [["=", level("Master's degree")]]],
  [
    /\bdoctorates?\b|\bdoctoral\b(?: or professional)?(?: degrees?)?|\bph\.?d'?s?\b|\bprofessional degrees?\b/,
    [["=", level("Doctoral or professional degree")]],
  ],
  [/\b(?:postsecondary|vocational) (?:nondegree )?(?:award|certificate|training)s?\b/, [["=", level("Postsecondary nondegree award")]]],
  [
    /\b(?:that |which )?(?:need|needs|needing|require|requires|requiring|with|for)(?: an?| any| some)? (?:college |university )?degrees?\b|\bfor (?:college )?graduates\b|\bgraduate jobs\b|\bdegree(?:[- ]level)? (?=jobs|careers|occupations|professions)/,
    [[">=", degree]],
  ],
];

/** Bounds on schooling. */
export function schoolBounds(question: string): { bounds: Bound[]; rest: string } {
  const bounds: Bound[] = [];
  let rest = question;
  for (const [pattern, found] of schoolWords) {
    const match = pattern.exec(rest);
    if (match === null) continue;
    // Of alternatives the first counts; two that are asked for at once may contradict each other.
    if (bounds.length > 0 && found.some(([operator]) => operator === "=") && /\bor\b|,/.test(question)) continue;
    bounds.push(...found.map(([operator, value]): Bound => ({ field: "entry-education", operator, value, assumed: match[0].trim() })));
    rest = rest.replace(pattern, " ¦ ");
  }
  return { bounds, rest };
}
