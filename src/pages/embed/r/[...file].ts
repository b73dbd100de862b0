import { readFileSync } from "node:fs";
import { getReleases } from "../../../queries.ts";
import { releasesFolder } from "../../../embed/releases.ts";

/** Pinned releases, byte for byte as they were made: `<hash>/risk-map/index.html`, `<hash>/risk-map.png`. */
export const getStaticPaths = () =>
  getReleases().flatMap(({ hash, files }) =>
    Object.keys(files).map((path) => ({ params: { file: `${hash}/${path}` }, props: { path: `${hash}/${path}` } })),
  );

export const GET = ({ props: { path } }: { props: { path: string } }): Response =>
  new Response(new Uint8Array(readFileSync(`${releasesFolder}/${path}`)));
