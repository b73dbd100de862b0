import { expect, it } from "vitest";
import { readLibrary } from "../content/library.ts";
import { video } from "./video.ts";

it("names the video as its record does", () => {
  const record = readLibrary(process.cwd()).library.sources.get(video.source)?.data;
  expect(record?.kind).toBe("video");
  expect(record?.title).toContain(`“${video.name}”`);
  expect(record?.publisher).toMatch(new RegExp(`^${video.channel}\\b`));
});
