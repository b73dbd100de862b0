/** Questions to begin with, one of each kind. */
export const exampleQuestions = [
  "What does a plumber earn?",
  "Jobs without a degree that pay over 60k",
  "Compare lawyer and paralegal",
  "What could a bookkeeper move to?",
  "Is a degree worth it?",
  "Which measures disagree most about truck drivers?",
] as const;

/** Questions that the page has answers to without scripts. */
export const answeredQuestions = [
  "What does a registered nurse earn?",
  "How exposed are lawyers to AI?",
  "How many truck drivers are there?",
  "What is the outlook for graphic designers?",
  "Which jobs without a degree pay over $60,000?",
  "Which jobs are most exposed to AI?",
  "Which jobs are least exposed to AI?",
  "Which jobs grow fastest?",
  "Which jobs pay best?",
  "Who earns more, a plumber or an electrician?",
  "What could a bookkeeper move to?",
  "How have jobs of computer programmers changed since 2022?",
  "On which jobs do the measures disagree most?",
  "What share of jobs is at very high exposure?",
  "Did Meta lay off 7,000 people?",
  "Is a college degree worth it?",
  "What is exposure?",
  "Will I lose my job to AI?",
] as const;
