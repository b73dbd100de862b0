import { pathOf } from "./installed.ts";
import { mainJobs } from "./main-jobs.ts";
import { startWebKit } from "./webkit.ts";

mainJobs("WebKit", pathOf("WebKit"), startWebKit);
