import type { Occupation } from "../../../atlas/occupation.ts";
import { standing } from "../../../atlas/exposure-sentences.ts";
import { getAtlas } from "../../../queries.ts";
import { embeddedOccupation } from "../../../embed/embedded-chart.ts";
import { oembed } from "../../../embed/oembed.ts";

export const getStaticPaths = () =>
  getAtlas().occupations.map((occupation) => ({ params: { slug: occupation.slug }, props: { occupation } }));

export const GET = ({ props: { occupation } }: { props: { occupation: Occupation } }): Response =>
  new Response(oembed(embeddedOccupation(occupation, standing(occupation)), `social/occupations/${occupation.slug}.png`));
