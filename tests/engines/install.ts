import { install, missing, skipped } from "./installed.ts";

install();
for (const name of missing()) console.log(skipped(name));
