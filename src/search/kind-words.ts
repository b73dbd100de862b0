/** Words that ask for a kind of page. */
const kindWords: Readonly<Record<string, RegExp>> = {
  Concept: /\b(meaning|definitions?|define|explain)\b/i,
  Chart: /\b(charts?|graphs?|maps?|treemap|plot|diagram|visuali[sz]ations?|csv|download|embed|drawing)\b/i,
  Quote: /\b(quotes?|quotation|said|says|who said)\b/i,
  Source: /\b(source|study|paper|report|survey|tracker)\b/i,
  Article: /\b(article|story)\b/i,
  Category: /\b(jobs|careers|occupations|workers|industry|sector|field)\b/i,
  Claim: /\b(claims?|true|false|verdict|fact check)\b/i,
};

/** What people mean more often, where all else is alike. */
const kindWeight: Readonly<Record<string, number>> = {
  Concept: 0.15,
  Article: 0.1,
  Quote: 0.1,
  Chart: 0.1,
  Claim: 0.05,
  Source: -0.15,
  Page: -0.3,
};

/** Words that ask for a chart and are in no chart's name. */
const drawingWords = /\b(?:charts?|graphs?|plots?|diagrams?|visuali[sz]ations?|scatter(?: ?plots?)?|csv|show me|picture of|dots)\b/gi;

/** A query without the words that ask for a chart: `exposure by category chart` is a chart's name and one word more. Null where that changes nothing. */
export function withoutDrawingWords(query: string): string | null {
  const bare = query.replace(drawingWords, " ").replace(/\s+/g, " ").trim();
  return bare === "" || bare.length === query.trim().length ? null : bare;
}

/** Whether the query asks for a kind of page. */
export const asksForKind = (kind: string, query: string): boolean => kindWords[kind]?.test(query) === true;

/** What a page's kind adds to its score. */
export const kindScore = (kind: string, query: string): number => (kindWeight[kind] ?? 0) + (asksForKind(kind, query) ? 0.6 : 0);
