import { getPicture, getPictures } from "../../queries.ts";

export const getStaticPaths = () => getPictures("charts").map((picture) => ({ params: { picture } }));

export const GET = ({ params }: { params: { picture: string } }): Promise<Response> => getPicture(`charts/${params.picture}.png`);
