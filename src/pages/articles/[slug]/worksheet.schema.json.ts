import type { APIRoute, InferGetStaticPropsType } from "astro";
import { getFigures, getWorksheets } from "../../../queries.ts";
import { plain } from "../../../figures/fill-figures.ts";
import { worksheetSchema } from "../../../reader/worksheet/json-schema.ts";
import { absolute, worksheetSchemaHref } from "../../../routes.ts";

export async function getStaticPaths() {
  return (await getWorksheets()).map((entry) => ({ params: { slug: entry.id }, props: { entry } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) => {
  const { id, data } = props.entry;
  const figures = await getFigures();
  const questions = data.parts.flatMap((part) => part.questions.map(({ ask, ...question }) => ({ ...question, ask: plain(ask, figures) })));
  const schema = worksheetSchema({ id, version: data.version, questions }, absolute(worksheetSchemaHref(id)), data.title);
  return new Response(`${JSON.stringify(schema, null, 1)}\n`);
};
