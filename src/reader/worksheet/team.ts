import { quarterName, type Quarter } from "../../text/quarter.ts";
import { answerOf, countOf, tidyName, type Form, type Question, type Sheet, type Written } from "./answers.ts";
import { mergedSheets } from "./merge.ts";

/** The people of a team by their names, each with their own answers. It stands on the page and is kept nowhere. */
export type Team = ReadonlyMap<string, Sheet>;

/** A file of a person: who, as the file says or, for a file without a name, as it is called. */
export const ownerOf = ({ name }: Written, fileName: string): string => (name === "" ? tidyName(fileName.replace(/\.json$/i, "")) : name);

/** The team with the answers of a person. Two files of one name are one person's, and nothing in either is lost. */
export function withPerson(form: Form, team: Team, name: string, sheet: Sheet): Team {
  const known = team.get(name);
  const all = new Map(team);
  all.set(name, known === undefined ? sheet : mergedSheets(form, known, sheet).sheet);
  return new Map([...all].toSorted(([a], [b]) => a.localeCompare(b, "en")));
}

export const withoutPerson = (team: Team, name: string): Team => new Map([...team].filter(([each]) => each !== name));

/** The quarters for which anybody has answers, the latest first, each with the number of people who have. */
export function teamQuarters(team: Team): { quarter: Quarter; words: string }[] {
  const quarters = [...new Set([...team.values()].flatMap((sheet) => [...sheet.keys()]))].toSorted().toReversed();
  return quarters.map((quarter) => {
    const people = [...team.values()].filter((sheet) => sheet.has(quarter)).length;
    return { quarter, words: `${quarterName(quarter)} (${people} ${people === 1 ? "person" : "people"})` };
  });
}

/** Each question with what everybody wrote in a quarter, in the order of their names; "" where somebody wrote nothing. */
export const teamRows = (form: Form, team: Team, quarter: Quarter): { question: Question; answers: { name: string; text: string }[] }[] =>
  form.questions.flatMap((question) => {
    const answers = [...team].map(([name, sheet]) => ({ name, text: answerOf(sheet, quarter, question.id) }));
    return answers.every(({ text }) => text === "") ? [] : [{ question, answers }];
  });

/** Who is there, and how much each wrote: `Ann: 2 quarters, 9 answers`. */
export const personWords = (name: string, sheet: Sheet): string => `${name}: ${sheet.size === 0 ? "nothing written" : countOf(sheet)}`;
