/** A question is cut here. What is longer is no question of one sentence. */
export const longestQuestion = 300;

const short: readonly (readonly [RegExp, string])[] = [
  [/\bw\/o\b/g, "without"],
  [/\bw\/ ?/g, "with "],
  [/\bwhat ?['’]?s\b/g, "what is"],
  [/\bwhats\b/g, "what is"],
  [/\bwho['’]s\b/g, "who is"],
  [/\bthere['’]s\b/g, "there is"],
  [/\bi['’]?m\b/g, "i am"],
  [/\bi['’]ve\b/g, "i have"],
  [/\bi['’]d\b/g, "i would"],
  [/\b(do|does|did|is|are|was|were|has|have|would|should|could)n['’]?t\b/g, "$1 not"],
  [/\bcan['’]?t\b|\bcannot\b/g, "can not"],
  [/\bwon['’]t\b/g, "will not"],
  [/\bgonna\b/g, "going to"],
  [/\bwanna\b/g, "want to"],
  [/\bteh\b/g, "the"],
  // Slips that hide what a question asks for; mistyped titles of jobs are the finder's.
  [/\bwa?t\b(?= (?:do|does|is|are|jobs|a|the))/g, "what"],
  [/\bpayed\b/g, "paid"],
  [/\bsall?[ae]r(?:y|ie)s?\b/g, "salary"],
  [/\bwich\b/g, "which"],
  [/\b(?:carreer|carrer|carear)(s?)\b/g, "career$1"],
  [/\b(?:degre|deegree|dergee)s?\b/g, "degree"],
  [/\b(?:earnd|ern|erns)\b/g, "earn"],
  [/\bu\b/g, "you"],
  [/\br\b(?!&)/g, "are"],
  [/\byrs?\b/g, "year"],
  [/\b(please|pls|plz|hey|hi|hello|hiya|thanks|thank you|cheers|ok|okay|um|uh|lol|btw)\b[,!]?/g, " "],
  [/\ba\.i\.?(?=\s|$)/g, "ai"],
  [/\bartificial intelligence\b/g, "ai"],
  [/^((?:which|what|list|show|best|highest|top)\b.*?)\b(?:skilled )?trades\b/g, "$1jobs in construction"],
  [/\b(?:drives?|driving) (?:an? |the )?(truck|lorry|bus|taxi|cab|tram|train)(?:s|es)?\b/g, "$1 driver"],
  [/\b(?:drives?|driving) lorries\b/g, "lorry driver"],
  [/\bwage bracket\b/g, "pay range"],
  // Computing, and not a pronoun.
  [/\b(jobs|careers|work|roles|occupations|professions|people|workers) in it\b/g, "$1 in information technology"],
  [/\b(bin|dust|post|fire|milk|fisher|sales|repair|police|camera|handy|fore|crafts|trades) ?(?:wo)?men\b/g, "$1man"],
  [/\bblue[- ]collar (?:jobs|work|occupations|careers)\b/g, "jobs in construction, maintenance, production or transportation"],
];

/** The question in lower case, its marks and abbreviations made alike, without markup. */
export function plainQuestion(question: string): string {
  let text = question
    // Before the next line, which parts the accent that stands alone into a space and a mark.
    .replace(/[’‘`´ʼ′]/g, "'")
    .normalize("NFKC")
    .replace(/<[^>]*>/g, " ")
    .toLowerCase()
    .replace(/[“”„"]/g, " ")
    .replace(/ ?[—–](?=[ a-z])/g, ", ")
    .replace(/\b([a-z]) & ([a-z])\b/g, "$1&$2")
    .replace(/[?!…;()[\]{}|\\^~*_]+|(?<!\bc)#+/g, " ")
    .replace(/:(?=\s|$)/g, " ")
    .replace(/\.(?=\s|$)/g, " ");
  for (const [pattern, plain] of short) text = text.replace(pattern, plain);
  return text.replace(/\s+/g, " ").trim();
}
