import { detailedBureauWords, hasOwnPage, type OwnPage } from "../../../atlas/detailed-sentences.ts";
import { embeddedOccupation } from "../../../embed/embedded-chart.ts";
import { oembed } from "../../../embed/oembed.ts";
import { getAtlas } from "../../../queries.ts";

export const getStaticPaths = () =>
  getAtlas()
    .detailed.filter(hasOwnPage)
    .map((occupation) => ({ params: { detailed: occupation.slug }, props: { occupation } }));

export const GET = ({ props: { occupation } }: { props: { occupation: OwnPage } }): Response =>
  new Response(oembed(embeddedOccupation(occupation, detailedBureauWords(occupation)), `social/occupations/${occupation.slug}.png`));
