import type { Atlas } from "./atlas.ts";

/** The content of `/data/titles.json`; its form is `TitleFile` of `search/titles.ts`. */
export const titleFile = ({ occupations }: Atlas) => ({
  slugs: occupations.map(({ slug }) => slug),
  titles: occupations.map(({ title }) => title),
  jobs: occupations.map(({ jobs }) => jobs),
  called: occupations.map(({ titles }) => titles.join("|")),
});
