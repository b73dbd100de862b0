import { describe } from "vitest";
import { belowTests } from "./below.ts";
import { elsewhere } from "./elsewhere.ts";
import { releaseTests } from "./release.ts";

// Each build takes as long as a hundred pages: both read the same one.
const site = elsewhere();

describe("a release", () => releaseTests(site));
describe("under another path and origin", () => belowTests(site));
