/** Loads what answers questions in the search when the first question is searched for: three words or more. */
document.addEventListener("atlas:searched", (event) => {
  const { query, results } = (event as CustomEvent<{ query: string; results: HTMLElement }>).detail;
  if (/\S\s+\S+\s+\S/.test(query))
    import("./answer-in-search.ts").then(({ answerInSearch }) => answerInSearch(query, results)).catch(() => undefined);
});
