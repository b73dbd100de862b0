import { text, type Case } from "./exposure-cases.test-data.ts";

/** The table of parts of a page, its head first. */
const parts = (...rows: readonly string[]) =>
  `<table><caption>Parts of Actuaries</caption><thead><tr><th>Occupation</th><th>Median pay</th><th>Jobs in 2024</th><th>Change to 2035</th>
  <th>Openings a year</th><th>AI exposure, of 4</th></tr></thead><tbody>${rows
    .map(
      (row) =>
        `<tr>${row
          .split("|")
          .map((cell) => `<td>${cell}</td>`)
          .join("")}</tr>`,
    )
    .join("")}</tbody></table>`;

const two = parts("Chief actuaries|$90,000|1,200|−2.5%|100|1 low", "Other actuaries|$50,000|900|+17.9%|200|4 very high");
const said = (words: string, drawing = two) => ({ ...text(words), drawing });
const range = (change: string, pay: string) => said(`Projected change from 2025 to 2035 ${change}, median pay ${pay}.`);

const published = {
  "data/detailed-occupations.csv": "code,title,profile\n15-2011,Chief actuaries,it\n15-2012,Other actuaries,it\n",
  "data/detailed-pay.csv": "code,p50\n15-2011,90000\n15-2012,50000\n",
  "data/projections.csv":
    "code,release,jobs,projected_change,openings\n15-2011,2024-34,1200,1,100\n15-2011,2025-35,,-2.5,100\n15-2012,2024-34,900,1,100\n15-2012,2025-35,,17.9,200\n",
  "data/bureau-exposure.csv": "code,exposure\n15-2011,low\n15-2012,very-high\n",
};

/** What pages of profiles say of their parts, right and wrong. */
export const partCases: readonly Case[] = [
  {
    rule: "how many parts",
    right: said("The profile joins 2 occupations of the Bureau’s newest tables, which have no figures for it as a whole."),
    wrong: said("The profile joins 3 occupations of the Bureau’s newest tables, which have no figures for it as a whole."),
    wanted: "2",
  },
  {
    rule: "how far the parts lie apart",
    right: range("runs from −2.5% to 17.9%", "runs from $50,000 to $90,000"),
    wrong: range("runs from 2.5% to 17.9%", "runs from $50,000 to $90,000"),
    wanted: "−2.5 to 17.9",
  },
  {
    rule: "how far the parts lie apart",
    right: range("runs from −2.5% to 17.9%", "runs from $50,000 to $90,000"),
    wrong: range("runs from −2.5% to 17.9%", "is $50,000 in each"),
    wanted: "50,000 to 90,000",
  },
  {
    rule: "parts as published",
    right: said("", two),
    wrong: said("", two.replace("+17.9%", "+1.9%")),
    wanted: "17.9",
    files: published,
  },
  {
    rule: "parts as published",
    right: said("", two),
    wrong: said("", two.replace("1 low", "2 moderate")),
    wanted: "low",
    files: published,
  },
];
