import type { Occupation } from "../../../model/occupation.ts";
import { standing } from "../../../model/occupation-words.ts";
import { getAtlas } from "../../../model/read.ts";
import { embeddedOccupation } from "../../../render/embed.ts";
import { oembed } from "../../../render/oembed.ts";

export const getStaticPaths = () =>
  getAtlas().occupations.map((occupation) => ({ params: { slug: occupation.slug }, props: { occupation } }));

export const GET = ({ props: { occupation } }: { props: { occupation: Occupation } }): Response =>
  new Response(oembed(embeddedOccupation(occupation, standing(occupation)), `social/occupations/${occupation.slug}.png`));
