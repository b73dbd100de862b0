import { warmSearch } from "./search-client.ts";

/** Read beside the rest of the search when that is opened: the worker takes longest to come. */
warmSearch("pages");
