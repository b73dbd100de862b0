import { dataPackage } from "../../publish/data-package.ts";
import { getAtlas, getFigures } from "../../queries.ts";
import { absolute, href } from "../../routes.ts";
import { site } from "../../site.ts";

export async function GET(): Promise<Response> {
  const about = { title: `${site.name}: tables`, homepage: absolute(href("data")), publisher: site.name };
  const content = dataPackage((await getFigures()).sources, getAtlas().rows, about);
  return new Response(`${JSON.stringify(content, null, 1)}\n`);
}
