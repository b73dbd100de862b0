import { getAtlas } from "../../../model/read.ts";
import { titleShelves, type ShelfFile } from "../../../model/title-shelves.ts";

export const getStaticPaths = () => [...titleShelves(getAtlas())].map(([shelf, file]) => ({ params: { shelf }, props: { file } }));

export const GET = ({ props }: { props: { file: ShelfFile } }) => new Response(JSON.stringify(props.file));
