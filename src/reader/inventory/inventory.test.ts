import { Validator, type Schema } from "@cfworker/json-schema";
import { describe, expect, it } from "vitest";
import { atlas } from "../../project.test-data.ts";
import { heldSkillsOf } from "./skills-held.ts";
import { inventoryForm, parseInventory, printInventory } from "./file.ts";
import { offerOf } from "./offer.ts";
import { inventorySchema } from "./json-schema.ts";
import { inventoryCount, joinedInventories, emptyInventory, type Inventory } from "./inventory.ts";
import { workOf } from "../../neighbors/shared-work.ts";
import { workData } from "../../neighbors/work-data.ts";
import { workFile } from "../../neighbors/work-file.ts";

const work = workData(workFile(atlas));
const mine: Inventory = { jobs: ["tellers", "cashiers"], activities: new Set(["b", "a"]), skills: new Set(["writing"]) };
const validator = new Validator(inventorySchema("https://example.org/skills.schema.json", "Skill inventory") as Schema, "2020-12");
const file = (part: object = {}) => JSON.stringify({ inventory: "skills", version: 1, jobs: [], activities: [], skills: [], ...part });

describe("printInventory", () => {
  it("comes back as it was, with its schema and without", () => {
    for (const schema of [undefined, "https://example.org/skills.schema.json"])
      expect(parseInventory(printInventory(mine, schema))).toEqual({ inventory: mine });
  });

  it("is nothing where nothing is ticked, jobs or not", () => {
    expect(printInventory(emptyInventory)).toBe("");
    expect(printInventory({ ...emptyInventory, jobs: ["tellers"] })).toBe("");
  });
});

describe("parseInventory", () => {
  const refused: [name: string, text: string, says: RegExp][] = [
    ["broken off", file().slice(0, -4), /breaks off or is faulty/],
    ["no JSON", "dear diary", /not a file of this inventory/],
    ["a worksheet", JSON.stringify({ worksheet: "career-calibration", version: 1, quarters: {} }), /not a file of this inventory/],
    ["newer", file({ version: inventoryForm.version + 1, hopes: [] }), /version 2 .* up to 1\. Load the page again/],
    ["without a version", file({ version: "1" }), /which version/],
    ["with something more", file({ hopes: [] }), /“hopes”/],
    ["without a list", file({ skills: {} }), /does not list its skills/],
    ["with no name", file({ activities: ["a", 7] }), /among its activities is something that is no name/],
    ["with a blank name", file({ activities: [" "] }), /among its activities/],
    ["with a long name", file({ skills: ["x".repeat(201)] }), /among its skills/],
    ["with no job", file({ jobs: ["Tellers!"] }), /“Tellers!” is no job/],
  ];
  it.each(refused)("refuses what is %s, and so does the schema", (_, text, says) => {
    const read = parseInventory(text);
    expect("refused" in read ? read.refused : "").toMatch(says);
    let json: unknown = null;
    try {
      json = JSON.parse(text);
    } catch {
      return;
    }
    expect(validator.validate(json).valid).toBe(false);
  });

  it("reads names that the tables do not have, and so does the schema", () => {
    const text = file({ activities: ["an activity of a later table"], jobs: ["tellers"] });
    expect(validator.validate(JSON.parse(text)).valid).toBe(true);
    expect(parseInventory(text)).toMatchObject({ inventory: { jobs: ["tellers"] } });
  });
});

describe("offerOf", () => {
  const two = offerOf(["tellers", "cashiers"], emptyInventory, work);

  it("has what jobs share once, under both", () => {
    for (const list of [two.activities, two.skills, two.knowledge]) {
      const names = list.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
    }
    expect(two.skills.find(({ name }) => name === "active listening")?.jobs).toEqual(["tellers", "cashiers"]);
  });

  it("has every activity of each job, the largest first", () => {
    const { activities } = offerOf(["tellers"], emptyInventory, work);
    expect(activities.map(({ name }) => name)).toEqual(work.activities.get("tellers")?.map(({ name }) => name));
  });

  it("offers a few skills of every job that is rated, mathematics once, and nothing of one that is not", () => {
    for (const slug of work.titles.keys()) {
      const { skills, knowledge } = offerOf([slug], emptyInventory, work);
      const rated = work.traits[0]?.importance.has(slug) === true;
      expect(skills.length, slug).toBeGreaterThanOrEqual(rated ? 4 : 0);
      expect(skills.length, slug).toBeLessThanOrEqual(rated ? 12 : 0);
      expect([...skills, ...knowledge].filter(({ name }) => name === "mathematics").length, slug).toBeLessThan(2);
    }
  });

  it("keeps what is ticked and belongs to none of the jobs, each in its list", () => {
    const offer = offerOf([], { jobs: [], activities: new Set(["juggle"]), skills: new Set(["writing", "biology"]) }, work);
    expect(offer).toEqual({
      activities: [{ name: "juggle", jobs: [] }],
      skills: [{ name: "writing", jobs: [] }],
      knowledge: [{ name: "biology", jobs: [] }],
    });
  });
});

describe("an inventory", () => {
  it("joins with another without losing or doubling anything", () => {
    const joined = joinedInventories(mine, { jobs: ["cashiers", "actors"], activities: new Set(["c"]), skills: new Set(["writing"]) });
    expect(joined).toEqual({ jobs: ["tellers", "cashiers", "actors"], activities: new Set(["b", "a", "c"]), skills: new Set(["writing"]) });
  });

  it("is counted in words", () => {
    expect(inventoryCount(mine)).toBe("2 activities, 1 skill or area of knowledge, 2 jobs");
  });
});

describe("heldSkillsOf", () => {
  it("names of what is missing what is ticked", () => {
    const asked = workOf("tellers", "paralegals-and-legal-assistants", work);
    expect(asked.missingTraits.length).toBeGreaterThan(0);
    expect(heldSkillsOf(asked, emptyInventory)).toEqual({ traits: [], activity: null });
    const held = { skills: new Set(asked.missingTraits.slice(0, 1)), activities: new Set(asked.missingActivity ?? "") };
    expect(heldSkillsOf(asked, held)).toEqual({ traits: asked.missingTraits.slice(0, 1), activity: null });
  });
});
