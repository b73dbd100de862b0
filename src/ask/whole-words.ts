import { categoriesIn, categoryAsked, categoryNamed } from "./category-words.ts";

/** Figures of all occupations, of a category or of a step that a question asks for, the first that fits; null where it asks for none. */
export function wholeFigures(question: string): { figures: string[]; about: string } | null {
  const share = /\b(?:share|percent(?:age)?|proportion|fraction|part|how much of)\b|%/.test(question);
  const step =
    /\b(very[- ]high|high|moderate|medium|low)(?:ly)?[- ](?:ai[- ])?(?:expos(?:ure|ed))\b|\bexposure (?:is |of )?(very high|high|moderate|low)\b/.exec(
      question,
    );
  const counts = /\b(?:how many|number of|count|total)\b/.test(question) || share;
  if (step !== null && counts && !/\b(?:pay|earn|over|under|degree|grow)\b/.test(question)) {
    const name = (step[1] ?? step[2] ?? "").replace("medium", "moderate").replace(" ", "-");
    // "Highly exposed" names no step: both of the upper two.
    if (/\bhighly[- ]/.test(step[0]) && name === "high") return { figures: ["economy/very-high", "economy/high"], about: "step" };
    const asProfiles = name === "low" || name === "very-high" ? [`map/bureau-${name}`] : [];
    return { figures: [`economy/${name}`, ...asProfiles], about: "step" };
  }
  const score = /\bkarpathy\b.{0,30}\b([67])\b|\b([67]) or more\b.{0,30}\bkarpathy\b/.exec(question);
  if (score !== null && counts) {
    const least = score[1] ?? score[2] ?? "7";
    return {
      figures: share ? [`map/share-at-${least}`, `map/jobs-at-${least}`] : [`map/jobs-at-${least}`, `map/share-at-${least}`],
      about: "score",
    };
  }
  if (
    /\b(?:correlat\w*|predicts?|relat(?:ed|ion\w*)|go(?:es)? (?:together|with)|linked|depend\w*|connection)\b/.test(question) &&
    /\bexpos\w*|\brisk\b/.test(question)
  ) {
    if (/\b(?:pay|paid|salar\w*|wages?|earn\w*|income)\b/.test(question))
      return { figures: ["map/exposure-pay", "map/exposure-pay-n"], about: "correlation" };
    if (/\b(?:growth|outlook|grow\w*|projected|shrink\w*|future)\b/.test(question))
      return { figures: ["map/exposure-outlook", "map/exposure-outlook-n"], about: "correlation" };
    if (/\b2013|frey\b/.test(question)) return { figures: ["map/then-and-now"], about: "correlation" };
  }
  const category = oneCategory(question);
  if (category !== null) return category;
  if (/\bhow many (?:current )?measures\b|\bnumber of measures\b/.test(question))
    return { figures: ["map/current-measures"], about: "count" };
  if (/\bhow many categories\b|\bnumber of categories\b/.test(question)) return { figures: ["map/categories"], about: "count" };
  if (
    /\b(?:measures?|scores?|ranks?)\b.{0,40}\b(?:disagree\w*|differ\w*|apart|spread)\b.{0,30}\b(?:average|mean|typical\w*|usual\w*|overall|general)\b|\b(?:average|mean|typical|overall)\b.{0,20}\b(?:disagreement|spread)\b/.test(
      question,
    )
  )
    return { figures: ["map/rank-spread"], about: "spread" };
  if (
    /\b(?:average|mean|overall|typical)\b.{0,20}\b(?:exposure|score)\b(?! (?:of|for) (?:a |an )?[a-z])|\bexposure of (?:all|the whole|the average)\b/.test(
      question,
    )
  )
    return { figures: ["map/karpathy", "map/karpathy-plain"], about: "mean" };
  if (
    /\bhow many (?:different )?(?:occupations|professions|careers|profiles|kinds of jobs?|types of jobs?)\b(?: (?:does|do|are|is|has|have|in|on|the|this|atlas|map|there|you|it|cover|include|contain|list|know|here|site|all|total))*$|\bnumber of (?:occupations|profiles)\b(?: (?:in|on|the|atlas|map|this|all|here))*$/.test(
      question,
    )
  )
    return { figures: ["map/profiles", "map/occupations", "economy/occupations"], about: "count" };
  if (
    /\b(?:how many|total(?: number of)?|number of|all) (?:the )?(?:jobs|workers|people (?:work|are employed|have jobs?|employed))\b(?: (?:does|do|are|is|in|on|of|the|this|atlas|map|there|you|it|total|altogether|overall|us|usa|united|states|america|country|economy|all|whole|included|covered|exist|work|employed))*$/.test(
      question,
    )
  )
    return { figures: ["economy/jobs", "map/jobs"], about: "jobs" };
  return null;
}

/** Figures of one category. */
function oneCategory(question: string): { figures: string[]; about: string } | null {
  const { inside, rest } = categoriesIn(question);
  const ofWords =
    /\b(?:of|in|for|is|are) (?:all )?(?:the )?([a-z ,]+?)(?: jobs| sector| field| industry| occupations| workers| category)?$/.exec(
      question,
    )?.[1] ?? "";
  const [slug = categoryNamed(ofWords) ?? categoryAsked(question)] = inside;
  if (slug === null || slug === undefined || inside.length > 1) return null;
  const figures = (...names: string[]) => ({ figures: names.map((name) => `categories/${slug}/${name}`), about: "category" });
  if (
    /\b(?:which|what|list|best|top|highest|lowest|most|least|jobs (?:that|which|with)|careers (?:that|which|with))\b/.test(
      question.replace(/\bwhat (?:is|are|share|percent\w*|proportion|part|do|does)\b/, ""),
    ) &&
    !/\b(?:how many|average|mean|share)\b/.test(question)
  )
    return null;
  if (/\b(?:over|under|above|below|at least|without|more than|less than)\b/.test(rest)) return null;
  if (/\b(?:share|percent(?:age)?|proportion|fraction)\b|%/.test(question)) return figures("share-of-jobs", "jobs");
  if (/\bhow many (?:different )?(?:occupations|kinds|types|professions)\b/.test(question)) return figures("occupations");
  if (/\bwill\b|\b203[45]\b|\bin 10 years\b/.test(question)) return figures("projected-change", "jobs");
  if (/\b(?:how many|number of|how big|size of|employ\w*|how large)\b/.test(question)) return figures("jobs", "share-of-jobs");
  if (/\b(?:disagree\w*|differ\w*|spread)\b/.test(question)) return figures("rank-spread");
  if (/\b(?:expos\w*|ai risk|karpathy|at risk|safe|automat\w*)\b/.test(question))
    return figures("mean-rank", "karpathy", "karpathy-low", "karpathy-high");
  if (/\b(?:grow\w*|outlook|projected|shrink\w*|declin\w*|future|prospects)\b/.test(question)) return figures("projected-change");
  if (/\b(?:pay|paid|salar\w*|wages?|earn\w*|incomes?|make)\b/.test(question)) return figures("median-pay-low", "median-pay-high");
  return null;
}
