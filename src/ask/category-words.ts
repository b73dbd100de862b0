/** What people call the Handbook's categories, by slug; the longest match counts. */
const names: Readonly<Record<string, string>> = {
  "architecture-and-engineering": "architecture and engineering|engineering and architecture|engineering|engineer(?= jobs| careers| roles)",
  "arts-and-design": "arts and design|art and design|the arts|arts?|creative|design",
  "building-and-grounds-cleaning": "building and grounds cleaning|cleaning|gardening|landscaping",
  "business-and-financial": "business and financial(?: operations)?|business and finance|finance|financial|business|accounting|banking|hr",
  "community-and-social-service": "community and social services?|social services?|social care|charity|nonprofit",
  "computer-and-information-technology":
    "computer and information technology|information technology|computers?|computing|tech(?:nology)?|it(?= jobs| careers| roles| sector| field| industry|$)|software|programming|coding|data",
  "construction-and-extraction":
    "construction and extraction|construction|building(?= jobs| trades| sector| industry|$)|mining|skilled trades|trades",
  "education-training-and-library":
    "education,? training,? and library|education|teaching|schools?(?= jobs| sector|$)|academia|training and library|library",
  "entertainment-and-sports": "entertainment and sports|entertainment|sports?|show business",
  "farming-fishing-and-forestry": "farming,? fishing,? and forestry|farming|agriculture|agricultural|fishing|forestry",
  "food-preparation-and-serving": "food preparation and serving|food service|food|restaurants?|catering|hospitality|kitchens?|the kitchen",
  healthcare: "health ?care|health|medicine|medical|hospitals?|nursing(?= jobs| careers| roles)|the nhs",
  "installation-maintenance-and-repair": "installation,? maintenance,? and repair|maintenance and repair|maintenance|repair",
  legal: "legal(?: services)?|law",
  "life-physical-and-social-science":
    "life,? physical,? and social sciences?|social sciences?|life sciences?|sciences?|scientific|research",
  management: "management|managerial|managers?(?= jobs| roles|$)|managing|leadership",
  math: "math(?:s|ematics)?|mathematical|statistics",
  "media-and-communication": "media and communications?|media|communications?|journalism|publishing",
  military: "military|the army|armed forces|army",
  "office-and-administrative-support":
    "office and administrative support|office and admin|office(?: work)?|admin(?:istrative|istration)?|clerical|secretarial",
  "personal-care-and-service": "personal care and service|personal care|personal services?|beauty",
  production: "production|manufacturing|factor(?:y|ies)",
  "protective-service": "protective services?|protective|law enforcement|public safety|policing|police and fire|emergency services",
  sales: "sales|retail|selling|shops",
  "transportation-and-material-moving":
    "transportation and material moving|transportation|transport|logistics|driving|trucking|aviation|shipping",
};

const entries = Object.entries(names).flatMap(([slug, words]) => splitNames(words).map((words) => ({ slug, words })));

/** The alternatives of a pattern; bars within brackets are part of one. */
function splitNames(words: string): string[] {
  return words.match(/(?:\([^)]*\)|[^|(])+/g) ?? [];
}

const all = entries.map(({ words }) => words).toSorted((a, b) => b.length - a.length);
const one = `(?:the )?(?:${all.join("|")})`;
const noun = "(?: (?:jobs?|careers?|occupations?|work|roles?|professions?|sector|field|industry|category|workers|area|ones))?";
const several = `${one}${noun}(?:(?: ?,? (?:nor|or|and|&) | ?, | ?\\/ ?)(?:in )?${one}${noun})*`;

const outside = new RegExp(
  `\\b(?:neither in|neither|not in|outside(?: of)?|except(?: for| in)?|exclud(?:e|ing)|leav(?:e|ing) out|drop|remove|skip|other than|but not(?: in)?|without|not|no|apart from|besides|beyond) (?:the )?(${several})(?=\\W|$)`,
);
const inside = new RegExp(`\\b(?:in|within|from|of|across|for|among|inside) (${several})(?=\\W|$)`);
const before = new RegExp(
  `\\b(${one}(?:(?: ?,? (?:or|and|&) | ?\\/ ?)${one})*) (?:jobs?|careers?|occupations?|work|roles?|professions?|sector|field|industry|workers|positions|ones)\\b`,
);
const each = entries.map(({ slug, words }) => ({ slug, pattern: new RegExp(`^(?:the )?(?:${words})$`) }));
const anyOne = new RegExp(`\\b(?:${all.join("|")})(?=\\W|$)`);
const anyOf = new RegExp(`(?:${all.join("|")})`, "g");

const slugsIn = (text: string): string[] => {
  const found = text.replace(
    / (?:jobs?|careers?|occupations?|work|roles?|professions?|sector|field|industry|category|workers|area|ones)\b/g,
    "",
  );
  const whole = each.filter(({ pattern }) => pattern.test(found)).map(({ slug }) => slug);
  if (whole.length > 0) return whole.slice(0, 1);
  const parts = [...found.matchAll(anyOf)].flatMap(([part]) => each.find(({ pattern }) => pattern.test(part))?.slug ?? []);
  return [...new Set(parts)];
};

export interface CategoriesFound {
  inside: string[];
  outside: string[];
  /** The question without them. */
  rest: string;
}

/** The categories that a question asks for and those that it leaves out. */
export function categoriesIn(question: string): CategoriesFound {
  // Most questions name none, and the patterns below take long to compile.
  if (!anyOne.test(question)) return { inside: [], outside: [], rest: question };
  let rest = question;
  const take = (pattern: RegExp): string[] => {
    const match = pattern.exec(rest);
    if (match === null) return [];
    const slugs = slugsIn(match[1] ?? "");
    if (slugs.length > 0)
      rest = `${rest.slice(0, match.index)} ¦ ${/ jobs?\b|careers?|occupations?/.test(match[0]) ? "jobs " : ""}${rest.slice(match.index + match[0].length)}`;
    return slugs;
  };
  const left = take(outside);
  const taken = [...take(inside), ...take(before)];
  return { inside: [...new Set(taken)], outside: left, rest };
}

const subject = new RegExp(
  `\\b(?:of|in|for|is|are|will|does|do|has|employment|workforce|outlook|exposure) (${one})(?: sector| industry| jobs| work)?(?=\\W|$)`,
);
/** The category that a question is about, where it names one as its subject: `is construction growing`. */
export function categoryAsked(question: string): string | null {
  const match = anyOne.test(question) ? subject.exec(question) : null;
  return match === null ? null : categoryNamed(match[1] ?? "");
}

/** Whether the whole text is the name of a category; its slug. */
export const categoryNamed = (text: string): string | null => each.find(({ pattern }) => pattern.test(text.trim()))?.slug ?? null;
