import { changesFile, namesFile } from "../../charts/job-change/file.ts";
import { changeSourceOf } from "../../charts/job-change/source.ts";
import type { Subject } from "../../charts/job-change/data.ts";
import { getAtlas, getCharts } from "../../queries.ts";

interface Props {
  change: Subject;
  named: Parameters<typeof changeSourceOf>[2];
  what: "figures" | "names";
}

/** The figures of each chart of changes under its id, and its names beside them; as in `changePaths`. */
export async function getStaticPaths() {
  return (await getCharts()).flatMap(({ id, data }) =>
    data.kind === "job-change"
      ? (["figures", "names"] as const).map((what) => ({
          params: { changes: what === "figures" ? id : `${id}-${what}` },
          props: { change: data.change, named: data.named, what },
        }))
      : [],
  );
}

export function GET({ props: { change, named, what } }: { props: Props }): Response {
  const source = changeSourceOf(getAtlas(), change, named);
  return new Response(JSON.stringify(what === "figures" ? changesFile(source) : namesFile(source)));
}
