import { citationFiles, type CitationFile } from "../../publish/citation-formats.ts";
import type { CslItem } from "../../publish/citation.ts";
import { getWorks } from "../../queries.ts";

/** `/cite/articles/comeback.bib`: every work in every form. */
export const getStaticPaths = () =>
  [...getWorks()].flatMap(([of, item]) =>
    (Object.keys(citationFiles) as CitationFile[]).map((ending) => ({ params: { file: `${of}.${ending}` }, props: { item, ending } })),
  );

export function GET({ props: { item, ending } }: { props: { item: CslItem; ending: CitationFile } }): Response {
  const { mime, write } = citationFiles[ending];
  return new Response(write(item), { headers: { "content-type": `${mime}; charset=utf-8` } });
}
