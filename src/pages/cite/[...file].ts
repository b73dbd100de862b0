import { citationFiles, type CitationFile } from "../../model/citation-formats.ts";
import type { CslItem } from "../../model/citation.ts";
import { getWorks } from "../../model/read.ts";

/** `/cite/articles/comeback.bib`: every work in every form. */
export const getStaticPaths = () =>
  [...getWorks()].flatMap(([of, item]) =>
    (Object.keys(citationFiles) as CitationFile[]).map((ending) => ({ params: { file: `${of}.${ending}` }, props: { item, ending } })),
  );

export function GET({ props: { item, ending } }: { props: { item: CslItem; ending: CitationFile } }): Response {
  const { mime, write } = citationFiles[ending];
  return new Response(write(item), { headers: { "content-type": `${mime}; charset=utf-8` } });
}
