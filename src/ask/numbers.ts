/** Numbers as people write them, made into digits: `60 grand` -> `60000`, `six figures` -> `at least 100000`. */

const units =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "zero ten twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
/** Words that are numbers wherever they stand; "one" and "a" are not. */
const plain = ["zero", ...units.slice(2), ...tens.slice(2)].join("|");

const wordValue = (word: string): number => {
  const tenth = tens.indexOf(word);
  return tenth > 1 ? tenth * 10 : units.indexOf(word);
};

const sizes: Readonly<Record<string, number>> = {
  k: 1e3,
  grand: 1e3,
  thousand: 1e3,
  thousands: 1e3,
  m: 1e6,
  mil: 1e6,
  million: 1e6,
  mn: 1e6,
  bn: 1e9,
  billion: 1e9,
};

/** The question with its numbers in digits. An amount of money keeps its sign: `$60k` -> `$60000`; so does one that is named in thousands. */
export function inDigits(question: string): string {
  return (
    question
      .replace(/(>=|<=|=>|=<|[<>≥≤])\s*(?=[$\d])/g, "$1 ")
      .replace(/\b(?:a |the )?half a million\b/g, "500000")
      .replace(/\b(?:a )?quarter (?:of a )?million\b/g, "250000")
      .replace(/\b(?:(?:low|mid|high)[ -])?(?:six|6)[ -]?fig(?:ure)?s?\b/g, "at least $100000")
      .replace(/\b(?:seven|7)[ -]?fig(?:ure)?s?\b/g, "at least $1000000")
      .replace(/\b(?:five|5)[ -]?fig(?:ure)?s?\b/g, "between $10000 and $99999")
      .replace(/\ba hundred (?=k\b|grand\b|thousand\b)/g, "100 ")
      .replace(/\ba (?=thousand\b|million\b|billion\b)/g, "1 ")
      .replace(/\bone (?=hundred\b|thousand\b|million\b)/g, "1 ")
      .replace(/\ba dozen\b/g, "12")
      .replace(new RegExp(`\\b(${tens.slice(2).join("|")})[ -](${units.slice(1, 10).join("|")})\\b`, "g"), (_, ten: string, unit: string) =>
        String(wordValue(ten) + units.indexOf(unit)),
      )
      .replace(new RegExp(`\\b(${plain})\\b`, "g"), (word) => String(wordValue(word)))
      .replace(/\b(\d{1,2}) hundred\b(?: and)?/g, (_, count: string) => String(Number(count) * 100))
      // Thousands set off by commas or thin spaces.
      .replace(/\d{1,3}(?:[,\u2009\u202F ]\d{3})+(?!\d)/g, (digits) => digits.replace(/\D/g, ""))
      .replace(
        /(\$\s*)?(\d+(?:\.\d+)?)\s?(k|grand|thousands?|mil|million|mn|m|bn|billion)\b/g,
        (_, sign: string | undefined, digits: string, size: string) =>
          `${sign !== undefined || size === "k" || size === "grand" ? "$" : ""}${Number((Number(digits) * (sizes[size] ?? 1)).toFixed(2))}`,
      )
      .replace(/\$\s+(?=\d)/g, "$")
      .replace(/(\d+)\.0+\b/g, "$1")
      .replace(/\b(\d+) (?:dollars?|bucks|usd)\b/g, "$$$1")
      .replace(/\busd ?(\d)/g, "$$$1")
      // Both ends of a span are of the size that the second has: 60-80k.
      .replace(/(?<![\d.$])(\d{1,3}) ?(?:-|–|to|and) ?\$(\d+)000\b/g, (whole, first: string, second: string) =>
        Number(first) < Number(second) ? `$${first}000 to $${second}000` : whole,
      )
  );
}
