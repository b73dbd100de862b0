import { atom } from "../model/atom.ts";
import { articleKindNames } from "../model/kinds.ts";
import { newest } from "../model/publication.ts";
import { getArticles, getFigures } from "../model/read.ts";
import { plain } from "../model/text.ts";
import { absolute, fileHref, href, twinHref } from "../routes.ts";
import { site } from "../site.ts";

/** Atom feed of the articles. */
export async function GET(): Promise<Response> {
  const figures = await getFigures();
  const entries = (await getArticles()).map(({ id, data }) => ({
    address: absolute(href(`articles/${id}`)),
    twin: absolute(twinHref(href(`articles/${id}`))),
    title: data.title,
    category: articleKindNames[data.kind],
    published: data.published,
    updated: newest([data.published, data.checked]) ?? data.published,
    summary: plain(data.summary, figures),
  }));
  const text = atom({
    self: absolute(fileHref("feed.xml")),
    home: absolute(href("")),
    title: site.name,
    subtitle: site.description,
    author: site.name,
    entries,
  });
  return new Response(text, { headers: { "content-type": "application/atom+xml; charset=utf-8" } });
}
