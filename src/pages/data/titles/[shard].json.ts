import { getAtlas, getTitleShards } from "../../../queries.ts";
import { codeShard } from "../../../search/code-shard.ts";
import { codeShardName } from "../../../search/codes.ts";
import type { TitleShard } from "../../../search/title-shards.ts";

export const getStaticPaths = () =>
  [...getTitleShards(), [codeShardName, codeShard(getAtlas())] as const].map(([shard, file]) => ({ params: { shard }, props: { file } }));

export const GET = ({ props }: { props: { file: TitleShard } }) => new Response(JSON.stringify(props.file));
