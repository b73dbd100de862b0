import { expect, it } from "vitest";
import { llmsText } from "./llms-txt.ts";

it("llms.txt has title, summary, details and sections, in this order", () => {
  const links = [
    { name: "One [1]", address: "https://a.example/1", notes: "first" },
    { name: "Two", address: "https://a.example/2" },
  ];
  expect(llmsText({ title: "A", summary: "B", details: ["C"], sections: [{ title: "D", links }] })).toBe(
    "# A\n\n> B\n\nC\n\n## D\n\n- [One \\[1\\]](https://a.example/1): first\n- [Two](https://a.example/2)\n",
  );
});
