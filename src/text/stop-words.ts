import { wordsOf } from "./normalize-words.ts";

/** Words that hold a sentence together and tell nothing about what is meant. */
const stopWords = new Set(
  `
  a an the and or of to in on at for with by from into about as than then so not no if is are am be been being was were will would can could
  should shall may might must do does did done has have had having i im ive id my me you your he she it its they their them we our us this
  that these those who whom whose what which when where why how there here just really get gets got getting any some all very too also vs
  versus most least more less whats isnt dont doesnt cant wont whos one someone somebody person people guy because after before while during between through against without`
    .trim()
    .split(/\s+/)
    .flatMap(wordsOf),
);

export const isStopWord = (word: string): boolean => stopWords.has(word);
