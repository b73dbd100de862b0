/** A source as a credit names it. */
export interface Credited {
  title: string;
  publisher: string;
  /** In words: `August 2025`. */
  date: string;
  /** What its license asks to be said. */
  notice?: string;
}

/** Most sources of which each is named with its date; of more, the state of the data says it. */
const dated = 3;

/** `Sources: Microsoft Research, 2025; US Bureau of Labor Statistics, August 2025.` */
export function sourcesWords(sources: readonly Credited[]): string {
  const names = sources.map(({ publisher, date }) => (sources.length > dated ? publisher : `${publisher}, ${date}`));
  return `${names.length === 1 ? "Source" : "Sources"}: ${[...new Set(names)].join("; ")}.`;
}

/** Notices that the sources' licenses ask for. One is given in full; several stand on the page of licenses, to which a link leads. */
export const noticesOf = (sources: readonly Credited[]): string[] => sources.flatMap(({ notice }) => notice ?? []);
/** What such a link says. */
export const noticesLink = "Notices";

/** The same where no link can be: the notice, or the address of the page. */
function noticeWords(sources: readonly Credited[], licenses: string): string {
  const notices = noticesOf(sources);
  const [only = ""] = notices;
  return notices.length > 1 ? `${noticesLink}: ${licenses}` : only;
}

/** What stands under a picture that goes about alone. */
export function pictureCredit({ site, page, sources, vintage, caution, licenses }: PictureCredit): string {
  const data = vintage === null ? "" : `Data of ${vintage}.`;
  const parts = [`${site}, CC BY 4.0. ${page}.`, sourcesWords(sources), data, caution, noticeWords(sources, licenses)];
  return parts.filter((part) => part !== "").join(" ");
}

interface PictureCredit {
  /** Name of this site. */
  site: string;
  /** Whole address of the page that shows it. */
  page: string;
  sources: readonly Credited[];
  /** null where the dates of the sources say it. */
  vintage: string | null;
  caution: string;
  licenses: string;
}

/** The whole credit of a drawing on another page, in one line. `licenses` is the address of the page of notices. */
export const creditWords = (
  sources: readonly Credited[],
  { vintage, caution }: { vintage: string; caution: string },
  licenses: string,
): string =>
  [sourcesWords(sources), `Data of ${vintage}.`, caution, noticeWords(sources, licenses), "CC BY 4.0."]
    .filter((part) => part !== "")
    .join(" ");
