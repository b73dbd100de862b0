import { wordsOf } from "../text/normalize-words.ts";
import { isStopWord } from "../text/stop-words.ts";

/** Words that mean much the same where this site's pages are asked about. Each line is a group; a word may stand in several. */
const groups = `
degree diploma college university graduate credential academic bachelor uni qualification
pointless useless worthless waste worth worthwhile overrated value needed
skill ability talent competence know-how capability
layoff laid fire fired sack sacked dismissed dismissal redundant redundancy axed cut cuts let-go job-cut
company firm employer corporation business corporate organization
employee staff worker workforce personnel labor
boss manager supervisor management leader employer
raise boost increase improve lift grow faster
inequality unequal gap divide rich richer poor poorer stratification disparity two-class widening
automate automation automated robot machine mechanize
heartless cold-hearted cruel ruthless callous merciless unfeeling inhumane cold cynical unkind
exist real genuine fake authentic true hoax legit found
recording audio leak leaked tape clip
pay salary earn wage compensation income paid money earning make
stock share equity rsu vest
train training teach taught learn lesson
watch monitor track record spy surveil surveillance keystroke click mouse keylog log
adaptable adaptability flexible flexibility adapt versatile agile nimble
review feedback appraisal evaluation assess rate check-in
shrink smaller fewer downsize reduce headcount lean
thrive succeed ahead prosper flourish win winner advantage bright
protect protection defense defend safe shield safety security insure secure
replace displace displaced replacement substitute supplant takeover
lawyer attorney legal law
developer programmer coder software coding code
accountant accounting bookkeeper
plumber electrician trade trades manual tradesperson hands blue-collar construction
nurse nursing care childcare
essential needed remain stay vital necessary irreplaceable
duty responsibility responsible job obligation own personal individual
marketable employable employability employed
economy economic economics
prehistoric primitive outdated stone-age
money currency
zuckerberg zuck mark
meta facebook
smart clever intelligent
thinking cognitive brain knowledge white-collar high-level office desk intellectual mental
quarterly quarter regular regularly
invest investment spend spending capital capex
video clip panel podcast discussion valuetainment youtube
karpathy andrej
chart graph map plot diagram treemap figure visual picture image drawing
risk danger exposed exposure threat vulnerable fear afraid worry worried scared
hire hiring hired recruit recruitment
agent agentic autonomous bot
augment augmentation assist assistant help copilot tool complement
human people person humanity
transferable portable carry-over
outlook forecast projection future prospect
median middle average typical
harvest collect collection gather scrape
universal everywhere everyone widespread common every all
output productivity productive
definition define meaning mean
download csv json file export spreadsheet
embed iframe widget insert
method methodology computed calculated made joined
license copyright reuse permission creative-commons allowed copy copying republish
correction erratum mistake error wrong corrected
source reference bibliography citation study
young youth junior entry-level graduate beginner
beginner novice newcomer starter
vanish disappear go extinct
run made make build maintain own
`
  .trim()
  .split("\n");

const stems = new Map<string, string>();
/** A word without its endings, roughly: automated, automation, automates -> automat. Pages say the same words again and again. */
function stem(word: string): string {
  let made = stems.get(word);
  if (made === undefined) stems.set(word, (made = cut(word)));
  return made;
}

function cut(word: string): string {
  // The plural of an abbreviation: rsus.
  if (word.length < 5) return word.length === 4 && /[^s]s$/.test(word) ? word.slice(0, 3) : word;
  return word
    .replace(/(?:isation|ization|ational|ations?|ating|ated|ates?|ators?|ability|ibility)$/, (end) =>
      /abil|ibil/.test(end) ? "abl" : "at",
    )
    .replace(/(?:fulness|ousness|iveness|ness|ments?|ively|ally|ily|ly)$/, "")
    .replace(/(?:ies|ied)$/, "y")
    .replace(/(?:([a-z])\1)(?:ing|ed|er|ers)$/, "$1")
    .replace(/(?:ings?|ed|ers?|ures?|es|s|e|ions?)$/, (end, at: number) => (at >= (/^(?:ing|er|ion)/.test(end) ? 4 : 3) ? "" : end));
}

const termsIn = (text: string): string[] => wordsOf(text.replace(/-/g, "")).map(stem);

const groupsOf = new Map<string, string[]>();
groups.forEach((line, index) => {
  for (const word of line.split(" ")) for (const term of termsIn(word)) groupsOf.set(term, [...(groupsOf.get(term) ?? []), `#${index}`]);
});

/** A term of a text with the groups that it belongs to. */
export interface Term {
  stem: string;
  groups: readonly string[];
}

/** Words that ask rather than tell, beside those that only join. */
const asking = new Set(
  "what who why how when where which is it true that really tell explain describe say said does do did be would could should there any thing happen please case believe think actually ever just much many see show find give anything something everything myself yourself mean meaning define definition page article read claim"
    .split(" ")
    .flatMap(wordsOf),
);

/** The terms of a text that tell, none twice. */
export function termsOf(text: string, keepAsking = false): Term[] {
  // Thousands with commas are the same number.
  const plain = text.replace(/(\d),(?=\d{3}\b)/g, "$1");
  const tells = (word: string) => word.length > 1 && !isStopWord(word) && (keepAsking || !asking.has(word));
  const split = wordsOf(plain).filter(tells);
  const joined = plain.replace(/([a-z])-([a-z])/gi, "$1$2");
  const words = joined === plain ? [] : wordsOf(joined).filter(tells);
  const found = new Map<string, Term>();
  for (const word of [...split, ...words]) {
    const made = stem(word);
    if (!found.has(made) && (split.includes(word) || groupsOf.has(made))) found.set(made, { stem: made, groups: groupsOf.get(made) ?? [] });
  }
  return [...found.values()];
}
