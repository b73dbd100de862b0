import { wordsOf } from "../text/normalize-words.ts";
import { isStopWord } from "../text/stop-words.ts";

const list = (words: string) => new Set(words.trim().split(/\s+/).flatMap(wordsOf));

/** Words that people put into a question about work and that change nothing of what is asked. */
const chat = list(`
  hi hey hello please thanks tell know think thinking thought wonder wondering curious question asking ask asked want wants wanted wanna need find
  finding show see look looking give gives list name named say says said mean means call called cousin sister brother friend friends mother mum mom father dad son daughter kid kids
  child wife husband aunt uncle neighbor partner boyfriend girlfriend nephew niece somebody someone anybody anyone everyone people person guy folks man lady
  job jobs career careers occupation occupations profession professions work works working worker workers worked role roles position positions employment employed employee employees
  field trade business line kind kinds sort type types thing things stuff lot lots bit way much many number numbers amount figure figures data table tables
  actually really currently now today nowadays these days right typical typically usual usually general generally average median mean normal
  usa america american united states country nation national nationwide us u.s
  like likely would could can able become becoming being been start started starting day year years yearly annual annually per annum hour hourly month monthly week weekly
  roughly about around approximately exactly ballpark rough estimate estimated expect expected suppose supposed
  ai artificial intelligence chatgpt gpt llm robots robot machine machines automation computer
  good well nice great okay fine cool interesting just only also too still yet even ever already quite rather pretty fairly
  compare compared comparison comparing difference differences versus vs between than each other others both same
  anything something requiring requires require required decade faster slower
  which whose who what when where why how whether if there here this that these those one ones any some all every most more less least fewer few
  statistics stats info information details overview summary facts fact
  do does did doing done make makes making made get gets getting got have has having had go goes going take takes taking come comes
  high higher low lower big bigger large small long short new total overall whole entire
  according measured measure measures score scores scored scoring scale rating rated rank ranks ranked ranking percentile by of in on at for to from with without and or not no
  want let me my i you your we our they their he she his her it its
  include including except please quick quickly honest honestly seriously basically maybe perhaps probably
  similar related comparable close near nearby next but so then better best worse worst top bottom first last gives give where available possible common commonly certain particular specific
  usually paid pay salary wage earn money income living
`);

/** Whether a word tells nothing of what a question is about. */
export const isSmall = (word: string): boolean => chat.has(word) || isStopWord(word) || /^\d+$/.test(word);

/** The words of a text that tell. */
export const tellingOf = (text: string): string[] => wordsOf(text.replace(/¦/g, " ")).filter((word) => !isSmall(word));
