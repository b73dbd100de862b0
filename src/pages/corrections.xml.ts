import { atom } from "../publish/atom.ts";
import { getCorrections } from "../queries.ts";
import { absolute, fileHref, href } from "../routes.ts";
import { site } from "../site.ts";

/** Atom feed of the corrections, one entry each. */
export async function GET(): Promise<Response> {
  const home = absolute(href("corrections"));
  const entries = (await getCorrections()).map(({ id, data }) => ({
    address: `${home}#${id}`,
    title: data.title,
    published: data.date,
    updated: data.date,
    summary: data.kind === "edition" ? data.note : `Before: ${data.was} Now: ${data.now} ${data.reason}`,
  }));
  const title = `${site.name}: corrections`;
  const subtitle = "Each fact that has changed, with what the pages said before.";
  const text = atom({ self: absolute(fileHref("corrections.xml")), home, title, subtitle, author: site.name, entries });
  return new Response(text, { headers: { "content-type": "application/atom+xml; charset=utf-8" } });
}
