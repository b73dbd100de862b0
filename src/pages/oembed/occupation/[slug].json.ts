import type { Occupation } from "../../../atlas/occupation.ts";
import { standing } from "../../../atlas/exposure-sentences.ts";
import { getAtlas, getFigures } from "../../../queries.ts";
import { embeddedOccupation } from "../../../embed/embedded-chart.ts";
import { oembed } from "../../../embed/oembed.ts";
import { plain } from "../../../figures/fill-figures.ts";

export const getStaticPaths = () =>
  getAtlas().occupations.map((occupation) => ({ params: { slug: occupation.slug }, props: { occupation } }));

export async function GET({ props: { occupation } }: { props: { occupation: Occupation } }): Promise<Response> {
  const says = plain(standing(occupation), await getFigures());
  return new Response(oembed(embeddedOccupation(occupation, says), `social/occupations/${occupation.slug}.png`));
}
