/** Words that titles write closed, open and with a hyphen: frontend, front-end, front end. */
const openForms =
  /\b(?:(?:front|back)[- ]end|full[- ]stack|(?:child|health|day|home)[- ]care|e[- ](?:commerce|learning)|pre[- ]school|co[- ](?:pilot|founder)|web[- ]master)(?=s?\b)/g;

/** Keys that some keyboards have in its place, and what they put there: driver´s, driver`s, driver′s. */
export const withApostrophes = (text: string): string => text.replace(/[`´ʼ′]/g, "'");

/** Words of a text, made alike: without accents, marks, capitals, plurals and British spelling. Titles and queries go through it. */
export function wordsOf(text: string): string[] {
  const typed = withApostrophes(text);
  const bare = /[^\p{ASCII}]/u.test(typed) ? typed.normalize("NFKD").replace(/\p{M}/gu, "") : typed;
  const plain = bare
    .toLowerCase()
    .replace(/['’]s\b/g, "")
    // R&D, R & D, R and D. "I and a friend" is none.
    .replace(
      /\b([a-z]) ?& ?([a-z])\b|\b([b-hj-z]) and ([a-hj-z])\b/g,
      (_, a: string, b: string, c: string, d: string) => `${a ?? c}n${b ?? d}`,
    )
    .replace(/\bc\+\+/g, "cpp")
    .replace(/\bc ?(?:#|sharp\b)/g, "csharp")
    .replace(/(?<=^|[^a-z0-9])(asp ?)?(?:\.|dot )net\b/g, "$1 dotnet")
    .replace(openForms, (form) => form.replace(/[- ]/, ""));
  return (plain.match(/[a-z0-9]+/g) ?? []).map(alike);
}

/** Words come again and again, in titles most of all. */
const known = new Map<string, string>();

function alike(word: string): string {
  let made = known.get(word);
  if (made === undefined) known.set(word, (made = americanOf(singular(word))));
  return made;
}

/** A rough singular: waiters -> waiter, secretaries -> secretary, policemen -> policeman. */
function singular(word: string): string {
  if (word.length < 4) return word;
  if (/[a-z]men$/.test(word)) return `${word.slice(0, -3)}man`;
  if (word.endsWith("wives")) return `${word.slice(0, -3)}fe`;
  if (!word.endsWith("s") || /(ss|us|is)$/.test(word)) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return /(ches|shes|xes|sses)$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

/** British words that no rule below makes American. */
const others: ReadonlyMap<string, string> = new Map([
  ["cheque", "check"],
  ["grey", "gray"],
  ["ageing", "aging"],
  ["analyse", "analyze"],
  ["catalogue", "catalog"],
  ["practise", "practice"],
  ["enrolment", "enrollment"],
  ["skilful", "skillful"],
  ["aluminium", "aluminum"],
  ["sceptical", "skeptical"],
]);

const alone = new Set(["four", "hour", "tour", "pour", "your", "our", "flour", "detour"]);

/** The American spelling of a British one: labourer -> laborer, theatre -> theater, paediatrician -> pediatrician. */
export function americanOf(word: string): string {
  if (word.length < 4 || alone.has(word)) return word;
  const other = others.get(word);
  if (other !== undefined) return other;
  return word
    .replace(/our(er|ed|ing|al|able|ite|ful|hood)?$/, "or$1")
    .replace(/^(def|off|lic|pret)ence$/, "$1ense")
    .replace(/([a-z])tre$/, "$1ter")
    .replace(/^(counsel|jewel|travel|model|label|cancel)l/, "$1")
    .replace(/(ana|pa|gyna|archa|orthopa)e/, (_, start: string) => `${start.slice(0, -1)}e`)
    .replace(/^tyre$/, "tire")
    .replace(/programme$/, "program")
    .replace(/^(judg|acknowledg)ement$/, "$1ment")
    .replace(/is(e|ed|er|ing|ation|ational)$/, (whole, end: string) => (word.length > 7 ? `iz${end}` : whole));
}

/** A key that words share which sound alike: f for ph, one consonant for two, no vowels after the first sound. */
export function soundOf(word: string): string {
  return word
    .replace(/^(ps|pn|kn|gn|wr)/, (start) => start.charAt(1))
    .replace(/ph/g, "f")
    .replace(/[st]ion/g, "shn")
    .replace(/tch/g, "ch")
    .replace(/ch(?=[lro])|(?<=sy)ch/g, "k")
    .replace(/ck|q/g, "k")
    .replace(/c(?=[eiy])/g, "s")
    .replace(/c(?!h)/g, "k")
    .replace(/z/g, "s")
    .replace(/gh/g, "g")
    .replace(/(?<=.)[aeiouyhw]/g, "")
    .replace(/(.)\1+/g, "$1");
}
