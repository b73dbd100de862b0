import { link } from "../dom/element.ts";

/** Loads the search on its own page; where it does not come, as after a deployment to a page that has stayed open, the page says so. */
const search = document.querySelector("main atlas-search");

import("./atlas-search.ts").catch(() => {
  const words = document.createElement("p");
  words.setAttribute("role", "status");
  words.append("Search could not be loaded. ", link("", "Load the page again"), " or ");
  words.append(link(`${import.meta.env.BASE_URL}a-to-z/`, "open the A to Z"), ".");
  search?.append(words);
});
