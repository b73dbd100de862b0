import { wordsOf } from "../text/normalize-words.ts";

/** Ranks and roles that stand in the titles of many occupations: alone, none of them says which is meant. */
const roles = new Set(
  wordsOf(
    "administrator adviser advisor agent aide analyst artist assistant associate attendant clerk consultant coordinator designer director driver educator engineer helper inspector instructor lead leader manager officer operator planner rep representative researcher scientist specialist supervisor teacher tech technician technologist therapist trainer worker",
  ),
);

export const isRole = (word: string): boolean => roles.has(word);
