import { getPicture, getPictures } from "../../../queries.ts";

export const getStaticPaths = () => getPictures("social/occupations").map((slug) => ({ params: { slug } }));

export const GET = ({ params }: { params: { slug: string } }): Promise<Response> => getPicture(`social/occupations/${params.slug}.png`);
