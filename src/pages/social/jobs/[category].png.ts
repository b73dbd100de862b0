import { getPicture, getPictures } from "../../../queries.ts";

export const getStaticPaths = () => getPictures("social/jobs").map((category) => ({ params: { category } }));

export const GET = ({ params }: { params: { category: string } }): Promise<Response> => getPicture(`social/jobs/${params.category}.png`);
