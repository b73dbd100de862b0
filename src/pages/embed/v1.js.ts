import { classicScript } from "../../embed/bundle-script.ts";

/** The loader: what other people's pages run. It finds its way from its own address, so the base does not matter to it. */
export const GET = async () => new Response(await classicScript(["atlas-chart"]), { headers: { "content-type": "text/javascript" } });
