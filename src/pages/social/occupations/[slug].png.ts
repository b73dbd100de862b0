import { readFile } from "node:fs/promises";
import { projectedYear } from "../../../schema/vintage.ts";
import { socialCard, socialSize } from "../../../charts/social/social-card.ts";
import { spreadScene } from "../../../charts/social/spread.ts";
import { measures } from "../../../atlas/measure.ts";
import type { Occupation } from "../../../atlas/occupation.ts";
import { print } from "../../../text/format-figure.ts";
import { getAtlas } from "../../../queries.ts";
import { pngFile } from "../../../charts/svg/png.ts";
import { svgFile } from "../../../charts/svg/file-svg.ts";
import { site } from "../../../site.ts";
import { inTheme } from "../../../tokens.ts";

export const getStaticPaths = () =>
  getAtlas().occupations.map((occupation) => ({ params: { slug: occupation.slug }, props: { file: pngFile(card(occupation)) } }));

export async function GET({ props: { file } }: { props: { file: Promise<string> } }): Promise<Response> {
  return new Response(new Uint8Array(await readFile(await file)), { headers: { "content-type": "image/png" } });
}

function card(occupation: Occupation): string {
  const { title, scores, medianPay, payBasis, projectedChange, jobs } = occupation;
  const facts = [
    { label: "Exposure", value: scores.karpathy === null ? "not scored" : measures.karpathy.print(scores.karpathy) },
    {
      label: "Median pay",
      value: medianPay === null ? "not published" : `${print(medianPay, "US dollars a year")}${payBasis === "floor" ? "+" : ""}`,
    },
    { label: "Jobs", value: jobs === null ? "not published" : print(jobs, "jobs") },
    { label: `To ${projectedYear}`, value: projectedChange === null ? "not published" : print(projectedChange, "percent change") },
  ];
  const scene = socialCard({ site: site.name, kind: "Occupation", title, facts, drawing: spreadScene(occupation, socialSize.width - 128) });
  return svgFile(scene, { color: inTheme("light"), title });
}
