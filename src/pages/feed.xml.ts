import { atom } from "../publish/atom.ts";
import { articleKindNames } from "../figures/kind-labels.ts";
import { newest } from "../text/dates.ts";
import { getArticles, getFigures } from "../queries.ts";
import { plain } from "../figures/fill-figures.ts";
import { absolute, fileHref, href, markdownHref } from "../routes.ts";
import { site } from "../site.ts";

/** Atom feed of the articles. */
export async function GET(): Promise<Response> {
  const figures = await getFigures();
  const entries = (await getArticles()).map(({ id, data }) => ({
    address: absolute(href(`articles/${id}`)),
    markdown: absolute(markdownHref(href(`articles/${id}`))),
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
