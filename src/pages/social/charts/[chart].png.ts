import { getPicture, getPictures } from "../../../queries.ts";

export const getStaticPaths = () => getPictures("social/charts").map((chart) => ({ params: { chart } }));

export const GET = ({ params }: { params: { chart: string } }): Promise<Response> => getPicture(`social/charts/${params.chart}.png`);
