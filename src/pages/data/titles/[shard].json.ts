import { getAtlas } from "../../../queries.ts";
import { titleShards, type TitleShard } from "../../../search/title-shards.ts";

export const getStaticPaths = () => [...titleShards(getAtlas())].map(([shard, file]) => ({ params: { shard }, props: { file } }));

export const GET = ({ props }: { props: { file: TitleShard } }) => new Response(JSON.stringify(props.file));
