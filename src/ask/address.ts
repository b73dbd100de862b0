/** Questions of a conversation that an address holds at most. */
export const mostQuestions = 8;
/** Letters of a question that are kept in the address. */
const longest = 300;

/** `/ask/?q=…&q=…`: the questions of a conversation, the first first. */
export function questionsAddress(page: string, questions: readonly string[]): string {
  const query = new URLSearchParams(questions.slice(-mostQuestions).map((question) => ["q", question.slice(0, longest + 1)]));
  return `${page}${questions.length === 0 ? "" : `?${query.toString()}`}`;
}

/** The questions that an address holds. Empty ones are left out. */
export const questionsIn = (search: string): string[] =>
  new URLSearchParams(search)
    .getAll("q")
    .filter((question) => question.trim() !== "")
    .slice(-mostQuestions);
