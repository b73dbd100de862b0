import { filesOf, addressOf, read } from "../site.ts";

/** A thing of schema.org as it stands in a page. */
export interface Thing {
  "@type": string;
  "@id"?: string;
  [property: string]: unknown;
}

/** One data block of a page. */
interface Block {
  "@context": string;
  "@graph": Thing[];
}

export interface LinkedPage {
  address: string;
  html: string;
  blocks: Block[];
  things: Thing[];
}

const block = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/g;

/** Every page that search engines may list, with what it says to machines. */
export const linkedPages = (): LinkedPage[] =>
  filesOf()
    .filter((file) => file.endsWith(".html"))
    .map((file) => ({ address: addressOf(file), html: read(file) }))
    .filter(({ html }) => !html.includes('http-equiv="refresh"') && !html.includes('name="robots"'))
    .map((page) => {
      const blocks = [...page.html.matchAll(block)].map(([, json = ""]) => JSON.parse(json) as Block);
      return { ...page, blocks, things: blocks.flatMap((each) => each["@graph"]) };
    });

/** The form of a value: what it is called and holds, whatever the words. Things of one form are judged alike. */
export const formOf = (value: unknown): string => {
  if (Array.isArray(value)) return `[${[...new Set(value.map(formOf))].toSorted().join()}]`;
  if (typeof value !== "object" || value === null) return typeof value;
  return `{${Object.entries(value)
    .map(([key, each]) => `${key}:${key === "@type" ? String(each) : formOf(each)}`)
    .toSorted()
    .join()}}`;
};
