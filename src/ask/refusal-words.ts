import type { RefusalId } from "./query.ts";

/** Orders to a machine rather than questions to an atlas. */
const machine =
  /\b(?:ignore|disregard|forget|override|bypass)\b.{0,40}\b(?:rules?|instructions?|previous|prior|above|prompts?|everything|guidelines)\b|\bsystem prompt\b|\byou are (?:now|an? )\b|\bpretend\b|\bact as\b|\brole ?play\b|\bjailbreak\b|\bdeveloper mode\b|^(?:just |only |now )?(?:say|print|output|repeat|respond|reply)\b|\brepeat after me\b|\b(?:say|print|output|reply|respond|answer)(?: only)?(?: with| that)? .{0,30}\b(?:no matter what|regardless|instead)\b|\b(?:reveal|show me|tell me) your (?:prompt|instructions|rules|code)\b|\bwrite (?:me )?(?:an?|some|my) |\btranslate\b.{0,30}\b(?:into|to)\b|\bsudo\b|\bdrop table\b|\bselect \*|\bmake up\b|\binvent\b|\bjavascript:|\bonerror\b/;

/** What becomes of the one who asks. */
const own =
  /\b(?:will|would|could|might|am|is|are|when|how long|can|does|do|should)\b.{0,40}\b(?:i|my|me|mine|our)\b.{0,60}\b(?:lose|losing|fired|sacked|laid off|laid-off|redundant|replaced?|replacing|safe|secure|survive|last|obsolete|unemployed|out of (?:a )?(?:job|work)|take|taking|steal|gone|automated|at risk|doomed|keep|worr(?:y|ied)|still (?:have|exist|be)|promotion|raise|get a job|find (?:a )?(?:job|work)|be ok|be fine|be rich|earn|make)\b/;
const ownJob =
  /\bwill (?:my|our) (?:kids?|child(?:ren)?|son|daughter|grandchildren|family|generation)\b|\b(?:my|our) (?:own )?(?:job|career|role|position|future|work|profession|company|boss|industry)\b.{0,60}\b(?:safe|secure|risk|doomed|disappear|going|replaced?|replacing|survive|last|gone|automated|in danger|threatened|worth|end)\b|\b(?:ai|robots?|machines?|chatgpt)\b.{0,30}\b(?:take|taking|steal|stealing|replace|replacing|do|kill|get|come for|coming for)\b.{0,12}\b(?:my|me)\b/;

/** What will be, beyond the projections. */
const forecast =
  /\bhow many (?:jobs|people|workers|positions)\b.{0,30}\b(?:will|would|could|might|is|are|be|gets?|going to)\b.{0,30}\b(?:lost|lose|replaced?|eliminated|destroy(?:ed)?|vanish|disappear|kill(?:ed)?|take|taken|automated?|go)\b|\bwhen will\b|\bhow (?:soon|long)\b.{0,30}\b(?:will|until|till|before)\b|\bwhat (?:year|date)\b|\bby when\b|\bwhat will\b.{0,50}\b(?:do to|happen|be like|look like|mean for|become of)\b|\bgpt-? ?[5-9]\b|\b(?:will|would|could|be|happen|look like|earn|left|exist)\b.{0,40}\bin (?:5|15|20|25|30|50|100|a hundred) years\b|\bin the year \d|\b(?:agi|singularity)\b|^(?:can you |could you |please )?predict\b|\bprobability\b.{0,30}\b(?:lose|losing|fired)\b|\bodds\b|\bchances? (?:of|that|are)\b|\bfuture of (?:humanity|mankind|the world|work in)\b|\bcrash\b|\brecession\b/;

/** What somebody ought to do. */
const advice =
  /\bbest for (?:me|us|my|him|her)\b|\bwho to (?:fire|hire)\b|\b(?:should|shall|ought|must) (?:i|we|my|he|she|they|one|you|people|students?|kids|someone)\b(?! (?:be |expect to |get )?(?:pay|paid|earn|earning|make|making)\b)|\bwhat (?:should|would you|do you) (?:i|recommend|suggest|advise|think|do)\b|\b(?:do|would|can|could) you (?:recommend|suggest|advise)\b|\b(?:is it|are they|is|it) (?:a )?(?:worth|wise|smart|good idea|stupid|dumb|too late)\b|\bgood idea\b|\b(?:recommend|advise|advice|suggest(?:ion)?s?|tips? (?:for|on|to))\b|\bbest (?:job|career|degree|major|path|option|choice|thing|course|school|college|university|way)\b(?! paid| paying)|\bhow (?:do|can|could|should|would) (?:i|we|you|one|someone) (?:become|get (?:a|hired|promoted|into|rich|started|better)|learn|negotiate|ask|prepare|protect|avoid|find|start|land|apply|write|earn more|make more|use)\b|\bhow to (?:become|get(?! from)|learn|negotiate|ask|prepare|protect|find|start|write|make|use|cook|boil|fix|quit)\b|\bright (?:job|career) for me\b|\bsuits? me\b|\bdream job\b|\bwhich (?:degree|major|course|school|college|university)\b/;

/** The same, even where it is asked of oneself. */
const plainAdvice =
  /\bwhich (?:degree|major|course|school|college|university)\b.{0,20}\b(?:should|shall|must)\b|\bhow (?:do|can|should|could) (?:i|we|you) (?:ask|negotiate|persuade|convince)\b/;

/** What people ask of jobs and no table here has. */
const attributes =
  "(?:how many|long|short|working|flexible|fewer|unsocial|office) hours|hours (?:do|does|a week|per week|a day|of work)|work[- ]life|stress(?:ful|ed)?|happi(?:est|ness|er)|happy|fulfill\\w*|satisf\\w+|enjoy\\w*|fun|boring|interesting|exciting|meaningful|dangerous|deadl(?:y|iest)|injur\\w+|fatal\\w*|accidents?|hazard\\w*|remote(?:ly)?|from home|wfh|hybrid|part[- ]time|freelanc\\w*|self[- ]employed|women|woman|female|men|male|gender|race|racial|black|white(?![- ]collar)|hispanic|latino|asian|minorit\\w+|immigrants?|visa|foreigners?|disab\\w+|veterans|elderly|older|retire(?:d|ment|es)?|pensions?|age|ages|how old are|young(?:est)?|oldest|introverts?|extroverts?|autis\\w+|adhd|ex-?cons?|felons?|bonus(?:es)?|tips|overtime|benefits?|insurance plans?|vacations?|holidays?|perks|union(?:s|ized)?|strikes?|tax(?:es)?|net pay|after tax|interviews?|resumes?|cvs?|cover letters?|internships?|apprenticeships? near|licen[sc]ing|certifications?|exams?|tuition|student loans?|scholarships?|unemploy(?:ment|ed)|divorce\\w*|suicide|iq|personality|uniforms?|tall|height|weight|attractive|sexy|smartest|prestig\\w+|respected|popular with|celebrit\\w+|famous|entry[- ]level pay|starting (?:pay|salary|salaries|wage|wages)|senior pay|experienced pay|by experience|years of experience|turnover|burn ?out|shortages?|skills? gap|minimum wage|(?<!after |for |with )inflation|gdp|interest rates?";
const attribute = new RegExp(`\\b(?:${attributes})\\b`);

/** Employers by name, and what one of them does. Meta is in the atlas. */
const employer =
  /\b(?:google|alphabet|amazon|apple|netflix|tesla|nvidia|openai|ibm|oracle|salesforce|walmart|target|starbucks|mcdonald'?s?|uber|lyft|deloitte|pwc|kpmg|mckinsey|goldman(?! sachs? (?:estimate|study|report))|jp ?morgan|facebook ads|boeing|spacex|twitter|tiktok|disney|intel|samsung|accenture|infosys|costco|fedex|ups|twitter)\b(?! ?(?:'s)? ?(?:measure|score|exposure|rank|study|estimate))|\bwh(?:ich|at) (?:compan(?:y|ies)|employers?|firms?) (?:is|are|pays?|hires?|has|have)\b|\b(?:who|anyone) (?:is )?hiring\b|\bjob (?:ads?|listings?|postings?|boards?|offers?)\b|\bapply (?:for|to)\b|\bvacanc(?:y|ies) (?:at|with)\b/;

/** Nothing about work at all. */
const elsewhere =
  /\b(?:weather|recipes?|pizza|restaurants? near|elections?|vote|voting|president|prime minister|trump|biden|harris|obama|democrats?|republicans?|labour party|tory|tories|brexit|congress|senate|immigration|abortion|guns?|war|bitcoin|crypto|ethereum|stocks? (?:price|market|tips)|share price|dow jones|football|soccer|nba|nfl|world cup|olympics|movie|film recommendations|song|lyrics|jokes?|poem|haiku|story about|(?:my|an?) (?:essay|homework) (?:on|about|for me)|homework|capital of|population of|distance|moon|mars|sun|planet|meaning of life|god|religion|bible|horoscope|astrology|zodiac|lottery|flights?|hotels?|phone number|email address|contact details|vacation|train times|translate|pregnan\w*|symptoms?|headache|diagnos\w+|medicine for|lawsuit|sue|divorce|dating|girlfriend|boyfriend|love me|marry|sex|porn|drugs|murder|kill (?!job)|hack|password|wifi|iphone|android|what time|what day|today'?s date|how are you|who are you|your name|are you (?:human|real|sentient|alive|an? ai|conscious|chatgpt)|do you (?:love|like|feel|dream|think)|universal basic income|ubi|capitalism|socialism|communis[mt]|minimum wage law|moravec\w*)\b|\b\d+ ?(?:[-+*\/x]|plus|minus|times|divided by) ?\d+\s*$/;

/** Money of other countries. */
const currency = /[£€¥₹]|\b(?:pounds?|sterling|euros?|rupees?|quid|gbp|eur|inr|cad|aud)\b/;

const years = /\b(20[3-9]\d|21\d\d)\b/;

export interface Refusal {
  why: RefusalId;
  detail: string;
}

/** What keeps a question from being answered, by its words alone; asked before anything else is read. */
export function refusalIn(question: string, raw: string): Refusal | null {
  if (machine.test(question)) return { why: "machine", detail: "" };
  if (/\b(?:lay|laid|layoffs?|cut|zuckerberg|facebook|meta)\b/.test(question) && /\bmeta|facebook|zuckerberg\b/.test(question)) return null;
  const off = elsewhere.exec(question);
  if (off !== null) return { why: "elsewhere", detail: off[0].trim() };
  if (plainAdvice.test(question)) return { why: "advice", detail: "" };
  if (
    ownJob.test(question) ||
    (own.test(question) &&
      !/\bif i\b|\b(?:earn|make|earning|making|paid) as\b|^(?:what|where|which|how)\b.{0,20}\bcan i (?:earn|make)\b.{0,30}\d{4}/.test(
        question,
      ))
  )
    return { why: "future", detail: "" };
  if (advice.test(question) && !/\bhow (?:do|can|could|would) (?:i|we|you|one|someone) get from\b/.test(question))
    return { why: "advice", detail: "" };
  if (forecast.test(question)) return { why: "forecast", detail: "" };
  if (currency.test(raw)) return { why: "currency", detail: "" };
  const firm = employer.exec(question);
  if (firm !== null) return { why: "employer", detail: firm[0] };
  const year = years.exec(question);
  if (year !== null && !/\b203[45]\b/.test(year[0])) return { why: "forecast", detail: year[0] };
  return null;
}

/** A word for something that no table here has, or null. */
export const attributeIn = (question: string): string | null => attribute.exec(question)?.[0] ?? null;
