import { getTitleShards } from "../../../queries.ts";
import type { TitleShard } from "../../../search/title-shards.ts";

export const getStaticPaths = () => [...getTitleShards()].map(([shard, file]) => ({ params: { shard }, props: { file } }));

export const GET = ({ props }: { props: { file: TitleShard } }) => new Response(JSON.stringify(props.file));
