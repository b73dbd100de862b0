import { getPicture, getPictures } from "../../../queries.ts";

export const getStaticPaths = () => getPictures("thumbnails/charts").map((picture) => ({ params: { picture } }));

export const GET = ({ params }: { params: { picture: string } }): Promise<Response> =>
  getPicture(`thumbnails/charts/${params.picture}.png`);
