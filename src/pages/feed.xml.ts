import { articleKindNames } from "../model/kinds.ts";
import { latest } from "../model/publication.ts";
import { getArticles, getFigures } from "../model/read.ts";
import { plain } from "../model/text.ts";
import { atom } from "../render/atom.ts";
import { absolute, fileHref, href, twinHref } from "../routes.ts";
import { site } from "../site.ts";

/** The articles as an Atom feed. */
export async function GET(): Promise<Response> {
  const figures = await getFigures();
  const text = atom({
    self: absolute(fileHref("feed.xml")),
    home: absolute(href("")),
    title: site.name,
    subtitle: site.description,
    author: site.name,
    rights: "Text and drawings: CC BY 4.0. The data keep the licenses of their sources.",
    icon: absolute(fileHref("favicon.svg")),
    entries: (await getArticles()).map(({ id, data }) => ({
      address: absolute(href(`articles/${id}`)),
      twin: absolute(twinHref(href(`articles/${id}`))),
      title: data.title,
      summary: plain(data.summary, figures),
      published: data.published,
      updated: latest(data.published, data.checked),
      category: articleKindNames[data.kind],
    })),
  });
  return new Response(text, { headers: { "content-type": "application/atom+xml; charset=utf-8" } });
}
