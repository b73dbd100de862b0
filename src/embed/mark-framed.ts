/** In somebody's frame, the page for what is not there is small. */
if (self !== top) document.documentElement.dataset["framed"] = "";

export {};
