import { pathOf } from "./installed.ts";
import { mainJobs } from "./main-jobs.ts";
import { startFirefox } from "./puppeteer.ts";

mainJobs("Firefox", pathOf("Firefox"), startFirefox);
