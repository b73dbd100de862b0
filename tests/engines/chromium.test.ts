import { findChromium } from "../chromium.ts";
import { mainJobs } from "./main-jobs.ts";
import { startChromium } from "./puppeteer.ts";

mainJobs("Chromium", findChromium(), startChromium);
