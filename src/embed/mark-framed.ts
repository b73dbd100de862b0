/** Marks a page that stands in a frame: there the page for what is not found is small. */
if (self !== top) document.documentElement.dataset["framed"] = "";

export {};
