import { inventorySchema } from "../../reader/inventory/json-schema.ts";
import { absolute, inventorySchemaHref } from "../../routes.ts";

export const GET = () => new Response(`${JSON.stringify(inventorySchema(absolute(inventorySchemaHref), "Skill inventory"), null, 1)}\n`);
