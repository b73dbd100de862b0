import { chromium } from "playwright-core";
import { weigh } from "./weight.ts";
const b = await chromium.launch({ executablePath: "/usr/bin/chromium-headless-shell", args: ["--no-sandbox"] });
for (const p of process.argv.slice(2)) {
  const page = await b.newPage({ viewport: { width: 1350, height: 940 } });
  const w = await weigh(page, "http://localhost:4911" + p);
  console.log(p, JSON.stringify(w), "sum", w.html + w.css + w.js + w.data);
  await page.close();
}
await b.close();
