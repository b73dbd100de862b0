import { onetMonth } from "./vintage.ts";
import { required, words } from "./column.ts";
import { slug } from "./slug-column.ts";
import type { Table } from "./table.ts";

export const reportedTitles = {
  title: "Reported job titles",
  made: "Titles that people in the occupation report, as given by O*NET, joined to the profiles.",
  key: ["slug", "title"],
  columns: {
    slug: slug("The occupation"),
    title: required(words({ source: "onet", about: "What people call the job", vintage: onetMonth })),
  },
} satisfies Table;

export const alternateTitles = {
  title: "Alternate job titles",
  made: "Further titles that O*NET gives for the occupation, joined to the profiles; without the reported ones.",
  key: ["slug", "title"],
  columns: {
    slug: slug("The occupation"),
    title: required(words({ source: "onet", about: "Another title of the job", vintage: onetMonth })),
  },
} satisfies Table;

export const shortTitles = {
  title: "Short titles",
  made: "This site’s own short names of occupations, for labels on the map.",
  key: ["slug"],
  unique: ["short_title"],
  columns: {
    slug: slug("The occupation"),
    short_title: required(words({ about: "A name of at most 22 characters", most: 22 })),
  },
} satisfies Table;
