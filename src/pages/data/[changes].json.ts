import { changesFile } from "../../charts/job-change/file.ts";
import { changeSourceOf } from "../../charts/job-change/source.ts";
import type { Subject, ChangeSource } from "../../charts/job-change/data.ts";
import { getAtlas, getCharts } from "../../queries.ts";

interface Props {
  change: Subject;
  named: Parameters<typeof changeSourceOf>[2];
}

/** The figures of each chart of changes, under its id. */
export async function getStaticPaths() {
  return (await getCharts()).flatMap(({ id, data }) =>
    data.kind === "job-change" ? [{ params: { changes: id }, props: { change: data.change, named: data.named } }] : [],
  );
}

export function GET({ props: { change, named } }: { props: Props }): Response {
  const source: ChangeSource = changeSourceOf(getAtlas(), change, named);
  return new Response(JSON.stringify(changesFile(source)));
}
