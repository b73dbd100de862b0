import { readFileSync } from "node:fs";
import { tableNames } from "../../publish/data-package.ts";
import { tableFile } from "../../content/csv-table.ts";
import type { TableName } from "../../schema/tables.ts";

export const getStaticPaths = () => tableNames.map((table) => ({ params: { table }, props: { table } }));

/** A table as it stands in `content/tables`. */
export const GET = ({ props }: { props: { table: TableName } }) => new Response(readFileSync(tableFile(props.table), "utf8"));
