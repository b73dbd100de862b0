import { getArticles, getFigures } from "../model/read.ts";
import { plain } from "../model/text.ts";
import { absolute, fileHref, href } from "../routes.ts";
import { site } from "../site.ts";

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escape = (text: string) => text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
const instant = (day: string) => `${day}T00:00:00Z`;

/** Atom feed of the articles. Its dates come from content, never from the clock. */
export async function GET(): Promise<Response> {
  const articles = await getArticles();
  const figures = await getFigures();
  const newest =
    articles
      .map(({ data }) => (data.checked > data.published ? data.checked : data.published))
      .toSorted()
      .at(-1) ?? "2026-11-23";
  const entries = articles.map(({ id, data }) => {
    const address = absolute(href(`articles/${id}`));
    const updated = data.checked > data.published ? data.checked : data.published;
    return `<entry><id>${address}</id><title>${escape(data.title)}</title><link href="${address}"/><published>${instant(data.published)}</published><updated>${instant(updated)}</updated><summary>${escape(plain(data.summary, figures))}</summary></entry>`;
  });
  const self = absolute(fileHref("feed.xml"));
  const text = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><id>${absolute(href(""))}</id><title>${site.name}</title><subtitle>${escape(site.description)}</subtitle><link rel="self" href="${self}"/><link href="${absolute(href(""))}"/><updated>${instant(newest)}</updated><author><name>${site.name}</name></author>
${entries.join("\n")}
</feed>
`;
  return new Response(text, { headers: { "content-type": "application/atom+xml; charset=utf-8" } });
}
