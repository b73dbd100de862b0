import { getPicture, getPictures } from "../../../queries.ts";

export const getStaticPaths = () => getPictures("thumbnails/articles").map((picture) => ({ params: { picture } }));

export const GET = ({ params }: { params: { picture: string } }): Promise<Response> =>
  getPicture(`thumbnails/articles/${params.picture}.png`);
